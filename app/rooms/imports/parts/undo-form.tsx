import { TextField } from '../../../shared/parts/fields.tsx';
import { Button, Form } from '../../../shared/parts/form.tsx';
import type { FormState } from '../../../shared/parts/form-state.ts';
import { Section } from '../../../shared/parts/headings.tsx';
import type { ImportFile } from '../imports.store.ts';
import { DAYS_TO_UNDO } from '../undoing.rules.ts';
import { undoingTexts } from '../undoing.texts.ts';

/** Takes an import back, with the reason why. */
export const UndoForm = ({ file, form }: { file: ImportFile; form: FormState }) => {
  const t = undoingTexts[form.lang];
  return (
    <Section title={t.title}>
      <p>{t.lead(DAYS_TO_UNDO)}</p>
      <Form action={`/import/${file.importId}/angra`}>
        <TextField form={form} name="varfor" label={t.why} />
        <Button kind="secondary">{t.button}</Button>
      </Form>
    </Section>
  );
};
