import { findDraft } from '../../../platform/drafts.store.ts';
import { NotAllowed, NotFound, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import { type Body, type FormScreen, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { ErrorSummary } from '../../../shared/parts/form.tsx';
import { type FormState, formState, hasErrors } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { mayDo } from '../../consents/sharing-overview.store.ts';
import { doingOf } from '../../path/parts/open-way.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { openPerson } from '../../trust/open-person.ts';
import { fieldsAbout } from '../../trust/parts/fields-about.ts';
import { actsForReceiver, answerCase, answerRefusals, recordFirstContact, takeBack } from '../answer-case.ts';
import type { AnswerRefusal, ContactRefusal } from '../answers.rules.ts';
import { type CaseOutcome, caseState } from '../cases.rules.ts';
import { type Case, findCase } from '../cases.store.ts';
import { crossingTexts } from '../crossings.texts.ts';
import { CaseFacts } from '../parts/case-facts.tsx';
import { AnswerForm, ContactForm, WithdrawForm } from '../parts/case-forms.tsx';

const fieldOf: Record<AnswerRefusal | ContactRefusal, string> = {
  answer_missing: 'svar',
  reason_missing: 'anledning',
  answered_by_missing: 'vem',
  answered_how_missing: 'hur',
  answered_on_missing: 'svarat',
  answered_in_future: 'svarat',
  answered_before_sent: 'svarat',
  not_a_date: 'kontakt',
  date_in_future: 'kontakt',
  before_answer: 'kontakt',
};

/** Opening a case opens the person; to somebody who may not read the person the case does not exist. */
const openCase = async (visit: Visit) => {
  const crossingId = idParam(visit, 'crossingId');
  const one = await findCase(visit.tx, crossingId);
  if (!one) throw new NotFound(crossingId);
  return { one, person: await openPerson(visit, one.participantId) };
};

/** Which of the forms are for the one who looks, now. */
const formsFor = async (visit: Visit, one: Case) => {
  const { tx, today } = visit;
  const state = caseState(one, today);
  const forReceiver = actsForReceiver(doingOf(visit), one);
  const isSender = one.fromId === visit.visitor.organisationId;
  const maySend = isSender && (await mayDo(tx, 'cross', one.participantId));
  const mayAnswer = isSender ? forReceiver && maySend : await mayDo(tx, 'answer_crossing', one.participantId);
  const mayContact = isSender ? forReceiver && maySend : await mayDo(tx, 'move_way', one.participantId);
  return {
    forReceiver,
    answer: state === 'waiting' && mayAnswer,
    contact: state === 'accepted' && mayContact,
    withdraw: (state === 'waiting' || state === 'accepted') && maySend,
  };
};

const showCase = async (visit: Visit, form: FormState) => {
  const { lang, today, url } = visit;
  const { one, person } = await openCase(visit);
  const forms = await formsFor(visit, one);
  const t = crossingTexts[lang];
  const done = url.searchParams.get('klart');
  const said = done === 'sent' ? t.sentNow[one.kind] : t.outcomes[done as CaseOutcome];
  return (
    <Frame visit={visit} title={`${person.name}, ${t.kinds[one.kind].toLowerCase()}`} error={hasErrors(form)}>
      <PageHeading
        title={`${t.kinds[one.kind]}: ${person.name}`}
        back={{ href: '/arenden', label: t.back }}
      />
      <ErrorSummary form={form} />
      {said && !hasErrors(form) ? (
        <Alert tone="success" live>
          <p>{said}</p>
        </Alert>
      ) : null}
      <CaseFacts one={one} lang={lang} today={today} />
      <p>
        <a href={`/deltagare/${one.participantId}`}>{t.readPerson}</a>
      </p>
      {forms.answer ? <AnswerForm one={one} form={form} forReceiver={forms.forReceiver} /> : null}
      {forms.contact ? <ContactForm one={one} form={form} /> : null}
      {forms.withdraw ? <WithdrawForm one={one} lang={lang} /> : null}
    </Frame>
  );
};

/** With what was being written when the sign-in ran out. */
export const casePage = async (visit: Visit) => {
  const kept = await findDraft(visit.tx, `${visit.url.pathname}/svar`);
  return showCase(visit, formState(visit.lang, kept));
};

/** What was done is said on the next page; what could not be done is said on this one. */
const finish = (
  visit: Visit,
  one: Case,
  outcome: CaseOutcome,
  wanted: readonly CaseOutcome[],
): { redirect: string } => {
  if (!wanted.includes(outcome)) throw new Unprocessable({ '': crossingTexts[visit.lang].outcomes[outcome] });
  const readable = outcome !== 'refused' || one.fromId === visit.visitor.organisationId;
  return { redirect: readable ? `/arenden/${one.crossingId}?klart=${outcome}` : '/arenden?klart=refused' };
};

const sentencesOf = ({ lang }: Visit, refusals: (AnswerRefusal | ContactRefusal)[]) =>
  Object.fromEntries(refusals.map((name) => [fieldOf[name], crossingTexts[lang].answerRefusals[name]]));

/** What was typed of the first contact: a day, or nothing where there is none yet. */
const openFields = async (visit: Visit, body: Body) => {
  const { one } = await openCase(visit);
  const fields = await fieldsAbout(visit, body, one.participantId);
  return { one, fields, contactOn: fields.optionalDay('kontakt') ?? '' };
};

export const answerScreen: FormScreen = {
  view: showCase,
  act: async (visit, body) => {
    const { one, fields, contactOn } = await openFields(visit, body);
    const input = {
      answer: body.text('svar'),
      reason: fields.text('anledning', 1000),
      answeredBy: fields.text('vem', 120),
      how: fields.text('hur', 120),
      answeredOn: fields.optionalDay('svarat') ?? '',
      contactOn,
    };
    if (fields.faulty()) return fields.refuse(sentencesOf(visit, answerRefusals(doingOf(visit), one, input)));
    const done = await answerCase(doingOf(visit), one, input);
    if (!done.ok) return fields.refuse(sentencesOf(visit, done.refusal));
    return finish(visit, one, done.value, ['accepted', 'refused', 'completed']);
  },
};

export const contactScreen: FormScreen = {
  view: showCase,
  act: async (visit, body) => {
    const { one, fields, contactOn } = await openFields(visit, body);
    fields.done();
    const done = await recordFirstContact(doingOf(visit), one, contactOn);
    if (!done.ok) return fields.refuse(sentencesOf(visit, done.refusal));
    return finish(visit, one, done.value, ['completed']);
  },
};

export const withdrawScreen: FormScreen = {
  view: showCase,
  act: async (visit) => {
    const { one } = await openCase(visit);
    if (one.fromId !== visit.visitor.organisationId) throw new NotAllowed();
    return finish(visit, one, await takeBack(doingOf(visit), one), ['withdrawn']);
  },
};
