import { Select, TextArea, TextField } from '../../../shared/parts/fields.tsx';
import type { FormState } from '../../../shared/parts/form-state.ts';
import { waysIn } from '../codes.rules.ts';
import { codeTexts } from '../codes.texts.ts';
import { editTexts } from '../edit.texts.ts';
import type { Named } from '../people-of-organisation.store.ts';

/** Names, where to reach the person, how to talk with them: alike in a new file and when it is changed. */
export const ContactFields = ({ form, units }: { form: FormState; units: readonly Named[] }) => {
  const t = editTexts[form.lang];
  return (
    <>
      <TextField form={form} name="fornamn" label={t.given} />
      <TextField form={form} name="efternamn" label={t.family} />
      {units.length > 0 ? (
        <Select
          form={form}
          name="enhet"
          label={t.unit}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
      <TextField form={form} name="telefon" type="tel" label={t.phone} optional size={20} />
      <TextField form={form} name="epost" type="email" label={t.email} optional />
      <TextArea
        form={form}
        name="kommunikation"
        label={t.communication}
        hint={t.communicationHint}
        rows={3}
        optional
      />
      <TextField form={form} name="tolk" label={t.interpreter} optional />
      <Select
        form={form}
        name="vag-in"
        label={t.wayIn}
        options={waysIn.map((code) => ({ value: code, label: codeTexts[form.lang].waysIn[code] }))}
        optional
      />
    </>
  );
};
