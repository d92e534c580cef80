import { NotFound, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import { typedFields } from '../../../platform/typed-fields.ts';
import type { Visit } from '../../../platform/visit.ts';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { TextArea } from '../../../shared/parts/fields.tsx';
import { Actions, Button, ErrorSummary, Form } from '../../../shared/parts/form.tsx';
import { hasErrors } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { dateInWords } from '../../../shared/values/dates.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { demandFollowUp } from '../follow-log.store.ts';
import { followUpTexts } from '../follow-up.texts.ts';
import { answerReadQuestion, listReadQuestions } from '../read-questions.store.ts';
import { readQuestionsTexts } from '../read-questions.texts.ts';

const home = '/logguppfoljning';

const getQuestion = async (visit: Visit) => {
  await demandFollowUp(visit.tx);
  const id = idParam(visit, 'id');
  const found = (await listReadQuestions(visit.tx)).find((question) => question.id === id);
  if (!found) throw new NotFound(id);
  return found;
};

/** Whoever follows up the log answers the person, once. */
export const readQuestionForm: FormScreen = {
  view: async (visit, form) => {
    const { lang } = visit;
    const t = readQuestionsTexts[lang];
    const { id, words, readOn, answer, participantId } = await getQuestion(visit);
    return (
      <Frame visit={visit} title={t.answerTitle} error={hasErrors(form)}>
        <PageHeading title={t.answerTitle} back={{ href: home, label: followUpTexts[lang].title }} />
        <ErrorSummary form={form} />
        <DescriptionList
          items={[
            { term: t.question, value: words },
            { term: t.readOn, value: dateInWords(readOn, lang) },
            ...(answer === null ? [] : [{ term: t.answer, value: answer }]),
          ]}
        />
        <p>
          <a href={`/deltagare/${participantId}/logg`}>{t.toLog}</a>
        </p>
        {answer === null ? (
          <Form action={`${home}/deltagares-fragor/${id}`}>
            <TextArea form={form} name="svar" label={t.answer} hint={t.answerHint} rows={4} />
            <Actions>
              <Button>{t.send}</Button>
            </Actions>
          </Form>
        ) : null}
      </Frame>
    );
  },
  act: async (visit, body) => {
    const t = readQuestionsTexts[visit.lang];
    const question = await getQuestion(visit);
    const fields = typedFields(visit, body);
    const answer = fields.needed('svar', 2000);
    fields.done();
    if (question.answer === null) await answerReadQuestion(visit.tx, question.id, answer);
    else if (question.answer !== answer) throw new Unprocessable({ '': t.alreadyAnswered });
    return { redirect: home };
  },
};
