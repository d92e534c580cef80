import { type DetailKey, fieldOf, placeKeys } from '../measure-form.rules.ts';
import { DetailFields, EndField, PlaceFields } from '../parts/detail-fields.tsx';
import { changeForm } from '../parts/measure-form.tsx';
import { readDetails, readEnd, readPlaces } from '../parts/read-details.ts';

/** All of it; who saves it has looked it over. */
export const changeMeasureForm = changeForm({
  keys: Object.keys(fieldOf) as DetailKey[],
  kind: 'changed',
  title: (t) => t.changeTitle,
  lead: (t) => t.changeLead,
  submit: (t) => t.save,
  fields: (form) => <DetailFields form={form} />,
  read: readDetails,
});

/** The places alone, as of today unless another day is said. */
export const countPlacesForm = changeForm({
  keys: placeKeys,
  kind: 'counted',
  title: (t) => t.countTitle,
  lead: (t) => t.countLead,
  submit: (t) => t.save,
  proposed: ({ today }) => ({ placesOn: today }),
  fields: (form) => <PlaceFields form={form} />,
  read: readPlaces,
});

/** The last day: nothing is erased. */
export const endMeasureForm = changeForm({
  keys: ['endsOn'],
  kind: 'ended',
  title: (t) => t.endTitle,
  lead: (t) => t.endLead,
  submit: (t) => t.end,
  proposed: ({ today }) => ({ endsOn: today }),
  fields: (form) => <EndField form={form} />,
  read: readEnd,
});
