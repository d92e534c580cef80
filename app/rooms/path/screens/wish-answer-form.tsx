import { NotAllowed, NotFound } from '../../../platform/outcomes-of-requests.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { RadioGroup } from '../../../shared/parts/choices.tsx';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { TextArea } from '../../../shared/parts/fields.tsx';
import { Actions, Button, ErrorSummary, Form } from '../../../shared/parts/form.tsx';
import { hasErrors } from '../../../shared/parts/form-state.ts';
import { Alert } from '../../../shared/parts/marks.tsx';
import { typedTexts } from '../../../shared/parts/typed.texts.ts';
import { dateInWords, daysBetween } from '../../../shared/values/dates.ts';
import { openPerson } from '../../trust/open-person.ts';
import { fieldsAbout } from '../../trust/parts/fields-about.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { TextHints } from '../../trust/parts/text-hints.tsx';
import { beginningTexts } from '../beginning.texts.ts';
import { doingOf, personPage } from '../parts/open-way.ts';
import { answerWish } from '../tell-wish.ts';
import { formTexts } from '../way-forms.texts.ts';
import { findWayOf } from '../way-rows.store.ts';
import { type Wish, wishAnswers } from '../wish.rules.ts';
import { listWishes, mayAbout } from '../wish.store.ts';

const wishPicked = async (visit: Visit): Promise<Wish> => {
  const id = idParam(visit, 'wishId');
  const wish = (await listWishes(doingOf(visit), idParam(visit, 'id'))).find((each) => each.id === id);
  if (!wish) throw new NotFound(id);
  return wish;
};

/** A consultant answers a wish; the page shows how long it has waited. */
export const wishAnswerForm: FormScreen = {
  view: async (visit, form, { draft }) => {
    const wish = await wishPicked(visit);
    const person = await openPerson(visit, idParam(visit, 'id'));
    const answers = await mayAbout(visit.tx, 'answer_wish', person.participantId);
    const { lang } = visit;
    const t = { ...formTexts[lang], ...beginningTexts[lang] };
    return (
      <PersonFrame visit={visit} person={person} title={t.wish.answerTitle} error={hasErrors(form)}>
        <ErrorSummary form={form} />
        {draft ? <Alert>{typedTexts[lang].draft}</Alert> : null}
        <DescriptionList items={aboutWish(wish, visit)} />
        {wish.answer === null && answers ? (
          <Form action={visit.url.pathname}>
            <RadioGroup
              form={form}
              name="svar"
              label={t.wish.answer}
              hint={t.wish.takesContact}
              options={wishAnswers.map((value) => ({ value, label: t.wish.answers[value] }))}
            />
            <TextArea form={form} name="ord" label={t.wish.answerWords} rows={3} optional />
            <TextHints form={form} names={['ord']} />
            <Actions>
              <Button>{t.wish.answerSubmit}</Button>
            </Actions>
          </Form>
        ) : null}
      </PersonFrame>
    );
  },
  act: async (visit, body) => {
    const wish = await wishPicked(visit);
    const participantId = idParam(visit, 'id');
    if (!(await mayAbout(visit.tx, 'answer_wish', participantId))) throw new NotAllowed();
    const fields = await fieldsAbout(visit, body, participantId);
    const answer = fields.choice('svar', wishAnswers);
    const words = fields.text('ord', 1000);
    fields.done();
    const result = await answerWish(doingOf(visit), participantId, wish.id, answer, words);
    if (!result.ok) {
      const field = result.refusal === 'later_needs_words' ? 'ord' : '';
      fields.wrong(field, beginningTexts[visit.lang].wish.refusals[result.refusal]);
      fields.done();
    }
    return { redirect: await afterAnswer(visit, participantId, wish.id, answer) };
  },
};

/** On to starting the way where that was the answer; else to the person, or to the list for whoever sees the person no more. */
const afterAnswer = async (visit: Visit, participantId: string, wishId: string, answer: string) => {
  const way = await findWayOf(visit.tx, participantId);
  if (answer === 'starts' && (!way || way.endedOn))
    return `${personPage(participantId)}/vag/starta?onskan=${wishId}`;
  return (await mayAbout(visit.tx, 'start_way', participantId)) ? personPage(participantId) : '/deltagare';
};

const aboutWish = (wish: Wish, { lang, today }: Visit) => {
  const t = beginningTexts[lang].wish;
  const day = (on: string) => dateInWords(on, lang);
  const waited = daysBetween(wish.toldOn, wish.answeredOn ?? today);
  return [
    { term: t.said, value: wish.words },
    { term: t.toldOn, value: day(wish.toldOn) },
    { term: t.told, value: wish.toldTo || t.ownPages },
    { term: t.waiting, value: t.waitedDays(Math.max(0, waited)) },
    ...(wish.answer
      ? [
          {
            term: t.answer,
            value: t.answered(t.answers[wish.answer], wish.answeredBy ?? '', day(wish.answeredOn ?? today)),
          },
          ...(wish.answerWords ? [{ term: t.answerWords, value: wish.answerWords }] : []),
        ]
      : []),
  ];
};
