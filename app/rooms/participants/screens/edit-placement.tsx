import { idParam } from '../../../platform/request.ts';
import { Select } from '../../../shared/parts/fields.tsx';
import { placementForms } from '../codes.rules.ts';
import { codeTexts } from '../codes.texts.ts';
import { editTexts } from '../edit.texts.ts';
import { PeriodFields, WhyField } from '../parts/period-fields.tsx';
import { listUnits } from '../people-of-organisation.store.ts';
import { correctPlacement, placePerson } from '../place-person.ts';
import { runsOn } from '../situation.rules.ts';
import { type Editing, ownRowOf, type PersonFormSpec, personForm } from './person-form.tsx';

const fields: PersonFormSpec['fields'] = async ({ visit }, form) => {
  const t = editTexts[visit.lang];
  const units = await listUnits(visit);
  return (
    <>
      <Select
        form={form}
        name="enhet"
        label={t.unit}
        options={units.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        form={form}
        name="form"
        label={t.form}
        options={placementForms.map((code) => ({ value: code, label: codeTexts[visit.lang].forms[code] }))}
      />
      <PeriodFields form={form} />
    </>
  );
};

const unitsOf = async ({ visit }: Editing) => (await listUnits(visit)).map(({ id }) => id);

/** A new placement; one that goes on ends the day before. */
export const newPlacementForm = personForm({
  act: 'place',
  title: (t) => t.newPlacement,
  lead: (t, { rows, visit }) => {
    const open = rows.placements.find((row) => row.own && row.endsOn === null && runsOn(row, visit.today));
    return open && t.movePlacement(open.unit);
  },
  fields,
  save: async (editing, typed, id) =>
    placePerson(editing.visit, editing, { id, typed, units: await unitsOf(editing) }),
});

const current = ({ visit, rows }: Editing) => ownRowOf(rows.placements, idParam(visit, 'rad'));

export const placementForm = personForm({
  act: 'place',
  title: (t) => t.correctPlacement,
  standing: (editing) => {
    const { unitId, form, startsOn, endsOn } = current(editing);
    return { enhet: unitId, form, fran: startsOn, till: endsOn ?? '' };
  },
  words: async ({ visit }, field, value) => {
    if (field === 'enhet') return (await listUnits(visit)).find(({ id }) => id === value)?.name;
    return field === 'form' ? (codeTexts[visit.lang].forms as Record<string, string>)[value] : undefined;
  },
  fields: async (editing, form) => (
    <>
      {await fields(editing, form)}
      <WhyField form={form} />
    </>
  ),
  save: async (editing, typed) =>
    correctPlacement(editing.visit, editing, current(editing), { typed, units: await unitsOf(editing) }),
});
