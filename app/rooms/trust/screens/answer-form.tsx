import { NotFound, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import { type Body, type FormScreen, idParam } from '../../../platform/request.ts';
import { typedFields } from '../../../platform/typed-fields.ts';
import type { Visit } from '../../../platform/visit.ts';
import { TextArea } from '../../../shared/parts/fields.tsx';
import { Actions, Button, ErrorSummary, Form } from '../../../shared/parts/form.tsx';
import { hasErrors } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { Frame } from '../../people/parts/frame.tsx';
import { nameThem } from '../load-review.ts';
import { AskedRead } from '../parts/asked-read.tsx';
import { insertAnswer, listMyQuestions } from '../questions.store.ts';
import { questionsTexts } from '../questions.texts.ts';

const home = '/logguppfoljning/fragor';

const getQuestion = async (visit: Visit) => {
  const id = idParam(visit, 'id');
  const found = (await listMyQuestions(visit.tx)).find((question) => question.id === id);
  if (!found) throw new NotFound(id);
  return found;
};

const view: FormScreen['view'] = async (visit, form) => {
  const { lang } = visit;
  const t = questionsTexts[lang];
  const question = await getQuestion(visit);
  const known = await nameThem(visit, [question], 'open');
  return (
    <Frame visit={visit} title={t.answerTitle} error={hasErrors(form)}>
      <PageHeading title={t.answerTitle} back={{ href: home, label: t.title }} />
      <ErrorSummary form={form} />
      <AskedRead question={question} known={known} lang={lang} />
      {question.answer === null ? (
        <Form action={`${home}/${question.id}`}>
          <TextArea form={form} name="svar" label={t.answer} hint={t.answerHint} />
          <Actions>
            <Button>{t.send}</Button>
          </Actions>
        </Form>
      ) : (
        <Alert>
          <p>{t.answered}</p>
        </Alert>
      )}
    </Frame>
  );
};

const act = async (visit: Visit, body: Body) => {
  const t = questionsTexts[visit.lang];
  const question = await getQuestion(visit);
  const fields = typedFields(visit, body);
  const answer = fields.needed('svar', 2000);
  fields.done();
  const sent = { redirect: `${home}?skickat=1` };
  if (question.answer === answer) return sent;
  if (question.answer !== null || !(await insertAnswer(visit.tx, visit.visitor, question.id, answer)))
    throw new Unprocessable({ '': t.answered });
  return sent;
};

/** The one who read answers why, once. */
export const answerForm: FormScreen = { view, act };
