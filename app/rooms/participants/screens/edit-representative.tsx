import { idParam } from '../../../platform/request.ts';
import { Checkbox } from '../../../shared/parts/choices.tsx';
import { Select, TextArea, TextField } from '../../../shared/parts/fields.tsx';
import type { FormState } from '../../../shared/parts/form-state.ts';
import { consentTexts } from '../../consents/consents.texts.ts';
import { changeRepresentative } from '../change-details.ts';
import { representativeKinds } from '../codes.rules.ts';
import { codeTexts } from '../codes.texts.ts';
import { readRepresentative, scopeField, spokenFor } from '../details.rules.ts';
import { editTexts } from '../edit.texts.ts';
import { insertRepresentative } from '../edits.store.ts';
import { PeriodFields, WhyField } from '../parts/period-fields.tsx';
import { type Editing, ownRowOf, type PersonFormSpec, personForm } from './person-form.tsx';

/** What may be said yes to in the person's stead, a box for each area. */
const ScopeFields = ({ form }: { form: FormState }) => (
  <fieldset class="ds-fieldset">
    <legend class="ds-label">{editTexts[form.lang].spokenFor}</legend>
    <div class="hint">{editTexts[form.lang].spokenForHint}</div>
    {spokenFor.map((area) => (
      <Checkbox form={form} name={scopeField(area)} label={consentTexts[form.lang].areas[area]} />
    ))}
  </fieldset>
);

const fields: PersonFormSpec['fields'] = ({ visit: { lang } }, form: FormState) => {
  const t = editTexts[lang];
  return (
    <>
      <Select
        form={form}
        name="slag"
        label={t.representativeKind}
        options={representativeKinds.map((code) => ({
          value: code,
          label: codeTexts[lang].representatives[code],
        }))}
      />
      <TextField form={form} name="namn" label={t.name} />
      <TextField form={form} name="telefon" type="tel" label={t.phone} size={20} optional />
      <TextArea form={form} name="omfattning" label={t.scope} rows={2} />
      <ScopeFields form={form} />
      <PeriodFields form={form} />
    </>
  );
};

export const newRepresentativeForm = personForm({
  act: 'change_file',
  title: (t) => t.representative,
  lead: (t) => t.representativeLead,
  fields,
  save: async ({ visit, participantId, rows }, typed, id) => {
    const read = readRepresentative(typed, visit.today, rows.files[0]!.birthDate);
    if (!read.ok) return read.refusal;
    if (!(await insertRepresentative(visit, participantId, id, read.value)))
      return { '': { name: 'already_saved' } };
    return undefined;
  },
});

const current = ({ visit, rows }: Editing) => ownRowOf(rows.representatives, idParam(visit, 'rad'));

/** What changes while the task goes on: telephone, scope and its end. Another person is a new row. */
export const representativeForm = personForm({
  act: 'change_file',
  title: (t, editing) => `${t.representative}: ${current(editing).name}`,
  standing: (editing) => {
    const { phone, scope, areas, endsOn } = current(editing);
    const boxes = spokenFor.map((area) => [scopeField(area), areas?.includes(area) ? 'yes' : '']);
    return { telefon: phone ?? '', omfattning: scope, till: endsOn ?? '', ...Object.fromEntries(boxes) };
  },
  fields: ({ visit: { lang } }, form) => (
    <>
      <TextField form={form} name="telefon" type="tel" label={editTexts[lang].phone} size={20} optional />
      <TextArea form={form} name="omfattning" label={editTexts[lang].scope} rows={2} />
      <ScopeFields form={form} />
      <TextField form={form} name="till" label={editTexts[lang].to} hint={editTexts[lang].toHint} optional />
      <WhyField form={form} />
    </>
  ),
  save: (editing, typed) => {
    const { participantId, rows } = editing;
    const person = { participantId, birthDate: rows.files[0]!.birthDate };
    return changeRepresentative(editing.visit, person, current(editing), typed);
  },
});
