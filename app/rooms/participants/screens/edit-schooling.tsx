import { DateField, Select, TextField } from '../../../shared/parts/fields.tsx';
import { schoolForms, schoolYears } from '../codes.rules.ts';
import { codeTexts } from '../codes.texts.ts';
import { readSchooling } from '../details.rules.ts';
import { editTexts } from '../edit.texts.ts';
import { saveSchooling } from '../school.store.ts';
import type { SchoolingRow } from '../school-rows.rules.ts';
import { type Editing, personForm } from './person-form.tsx';

const own = ({ rows }: Editing): SchoolingRow | undefined => rows.schooling.find((row) => row.own);

/** The school of a pupil, or of somebody who has left it, and when it ends. */
export const schoolingForm = personForm({
  act: 'register_schooling',
  title: (t) => t.schooling,
  lead: (t) => t.schoolingLead,
  standing: (editing): Record<string, string> => {
    const { form = '', school = '', programme, year, endsOn = '' } = own(editing) ?? {};
    return {
      skolform: form,
      skola: school,
      program: programme ?? '',
      arskurs: year ? String(year) : '',
      slutar: endsOn,
    };
  },
  words: async ({ visit }, field, value) =>
    field === 'skolform' ? (codeTexts[visit.lang].schoolForms as Record<string, string>)[value] : undefined,
  fields: ({ visit: { lang } }, form) => {
    const t = editTexts[lang];
    return (
      <>
        <Select
          form={form}
          name="skolform"
          label={t.schoolForm}
          options={schoolForms.map((code) => ({ value: code, label: codeTexts[lang].schoolForms[code] }))}
        />
        <TextField form={form} name="skola" label={t.school} />
        <TextField form={form} name="program" label={t.programme} optional />
        <Select
          form={form}
          name="arskurs"
          label={t.schoolYear}
          options={schoolYears.map((year) => ({ value: year, label: year }))}
          optional
        />
        <DateField form={form} name="slutar" label={t.schoolEnds} hint={t.schoolEndsHint} />
      </>
    );
  },
  save: async (editing, typed) => {
    const { visit, participantId } = editing;
    const read = readSchooling(typed, visit.today);
    if (!read.ok) return read.refusal;
    await saveSchooling(visit, participantId, own(editing)?.version ?? null, read.value);
  },
});
