import { DateField, Select, TextArea, TextField } from '../../../shared/parts/fields.tsx';
import type { FormState } from '../../../shared/parts/form-state.ts';
import { type DetailKey, fieldOf } from '../measure-form.rules.ts';
import { measureFormTexts } from '../measure-form.texts.ts';
import { measureLevels } from '../measures.rules.ts';
import { measuresTexts } from '../measures.texts.ts';

const named = (form: FormState, key: DetailKey) => ({
  form,
  name: fieldOf[key],
  label: measureFormTexts[form.lang].labels[key],
});

/** How many places, and as of which day. */
export const PlaceFields = ({ form }: { form: FormState }) => {
  const { hints } = measureFormTexts[form.lang];
  const number = { hint: hints.places, inputmode: 'numeric', size: 6, optional: true } as const;
  return (
    <>
      <TextField {...named(form, 'placesTotal')} {...number} />
      <TextField {...named(form, 'placesFree')} {...number} />
      <DateField {...named(form, 'placesOn')} optional />
    </>
  );
};

/** Everything that is said of a measure. */
export const DetailFields = ({ form }: { form: FormState }) => {
  const { hints } = measureFormTexts[form.lang];
  const { levels } = measuresTexts[form.lang];
  const hours = { inputmode: 'numeric', size: 6, optional: true } as const;
  return (
    <>
      <Select
        {...named(form, 'level')}
        options={measureLevels.map((value) => ({ value, label: levels[value] }))}
      />
      <TextField {...named(form, 'name')} />
      <TextArea {...named(form, 'forWhom')} hint={hints.forWhom} rows={2} />
      <TextArea {...named(form, 'asks')} hint={hints.asks} rows={2} />
      <TextArea {...named(form, 'gives')} rows={2} />
      <TextField {...named(form, 'hoursFrom')} {...hours} />
      <TextField {...named(form, 'hoursTo')} {...hours} />
      <TextField {...named(form, 'lasts')} hint={hints.lasts} optional />
      <TextArea {...named(form, 'wayIn')} hint={hints.wayIn} rows={2} />
      <TextField {...named(form, 'contact')} hint={hints.contact} />
      <TextField {...named(form, 'phone')} hint={hints.phone} type="tel" optional />
      <TextField {...named(form, 'email')} type="email" optional />
      <DateField {...named(form, 'startsOn')} />
      <DateField {...named(form, 'endsOn')} hint={hints.endsOn} optional />
      <PlaceFields form={form} />
    </>
  );
};

export const EndField = ({ form }: { form: FormState }) => <DateField {...named(form, 'endsOn')} />;
