import { DateField, TextArea } from '../../../shared/parts/fields.tsx';
import type { FormState } from '../../../shared/parts/form-state.ts';
import { editTexts } from '../edit.texts.ts';

export const PeriodFields = ({ form }: { form: FormState }) => {
  const t = editTexts[form.lang];
  return (
    <>
      <DateField form={form} name="fran" label={t.from} />
      <DateField form={form} name="till" label={t.to} hint={t.toHint} optional />
    </>
  );
};

/** A correction says why; the row's history keeps it. */
export const WhyField = ({ form }: { form: FormState }) => {
  const t = editTexts[form.lang];
  return <TextArea form={form} name="varfor" label={t.why} hint={t.whyHint} rows={2} />;
};
