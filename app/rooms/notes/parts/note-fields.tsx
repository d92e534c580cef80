import { RadioGroup } from '../../../shared/parts/choices.tsx';
import { DateField, FileField, TextArea, TextField } from '../../../shared/parts/fields.tsx';
import type { FormState } from '../../../shared/parts/form-state.ts';
import { fileKinds } from '../../../shared/values/file-kinds.ts';
import { noteKinds, noteSources } from '../notes.rules.ts';
import { notesTexts } from '../notes.texts.ts';
import { fileFields } from './note-body.ts';

const accepted = Object.values(fileKinds)
  .map(({ type, ending }) => `${type},.${ending}`)
  .join(',');

/** What a note says. Beside a note that the person considers wrong, only what the person says of it. */
export const NoteFields = ({ form, disputes }: { form: FormState; disputes: boolean }) => {
  const t = notesTexts[form.lang];
  return (
    <>
      {disputes ? null : (
        <RadioGroup
          form={form}
          name="vad"
          label={t.kind}
          options={noteKinds
            .filter((kind) => kind !== 'considers_wrong')
            .map((kind) => ({ value: kind, label: t.kinds[kind] }))}
        />
      )}
      <DateField form={form} name="dag" label={t.happenedOn} />
      <TextField form={form} name="tid" label={t.happenedAt} hint={t.timeHint} size={8} optional />
      <RadioGroup
        form={form}
        name="hur"
        label={t.source}
        options={noteSources.map((source) => ({ value: source, label: t.sources[source] }))}
      />
      <TextField form={form} name="vem" label={t.toldByField} optional />
      <DateField form={form} name="fick-veta" label={t.toldOnField} optional />
      {disputes ? null : (
        <>
          <TextArea form={form} name="fakta" label={t.factsField} hint={t.factsHint} rows={6} />
          <TextArea form={form} name="bedomning" label={t.assessmentField} hint={t.assessmentHint} optional />
        </>
      )}
      <TextArea form={form} name="uppfattning" label={t.viewField} hint={t.viewHint} optional={!disputes} />
      {fileFields.map((name, place) => (
        <FileField
          form={form}
          name={name}
          label={t.file(place + 1)}
          hint={place === 0 ? t.fileHint : undefined}
          accept={accepted}
          optional
        />
      ))}
    </>
  );
};
