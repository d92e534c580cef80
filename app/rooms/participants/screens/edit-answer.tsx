import { RadioGroup } from '../../../shared/parts/choices.tsx';
import { DateField, TextArea } from '../../../shared/parts/fields.tsx';
import { ownAnswers } from '../codes.rules.ts';
import { codeTexts } from '../codes.texts.ts';
import { readAnswer } from '../details.rules.ts';
import { editTexts } from '../edit.texts.ts';
import { insertAnswer } from '../edits.store.ts';
import { personForm } from './person-form.tsx';

/** The person's own answer. Each is a row of its own: a new answer never changes an earlier one. */
export const answerForm = personForm({
  act: 'record_answer',
  title: (t) => t.answer,
  lead: (t) => t.answerLead,
  fields: ({ visit: { lang } }, form) => (
    <>
      <RadioGroup
        form={form}
        name="svar"
        label={editTexts[lang].answerLabel}
        options={ownAnswers.map((code) => ({ value: code, label: codeTexts[lang].answers[code] }))}
      />
      <TextArea
        form={form}
        name="for-att"
        label={editTexts[lang].because}
        hint={editTexts[lang].becauseHint}
        rows={2}
        optional
      />
      <DateField form={form} name="dag" label={editTexts[lang].asked} />
    </>
  ),
  save: async ({ visit, participantId }, typed, id) => {
    const read = readAnswer(typed, visit.today);
    if (!read.ok) return read.refusal;
    await insertAnswer(visit, participantId, id, read.value);
  },
});
