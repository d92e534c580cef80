import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { ErrorSummary } from '../../../shared/parts/form.tsx';
import { hasErrors } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { typedTexts } from '../../../shared/parts/typed.texts.ts';
import { mayDo } from '../../consents/sharing-overview.store.ts';
import { doingOf } from '../../path/parts/open-way.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { openPerson } from '../../trust/open-person.ts';
import { actsForReceiver } from '../answer-case.ts';
import { type CaseOutcome, caseState } from '../cases.rules.ts';
import { type Case, findCase } from '../cases.store.ts';
import { crossingTexts } from '../crossings.texts.ts';
import { CaseFacts } from '../parts/case-facts.tsx';
import { AnswerForm, ContactForm, WithdrawForm } from '../parts/case-forms.tsx';

/** Opening a case opens the person; to somebody who may not read the person the case does not exist. */
export const openCase = async (visit: Visit) => {
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

export const showCase: FormScreen['view'] = async (visit, form, { draft }) => {
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
      {draft ? <Alert>{typedTexts[lang].draft}</Alert> : null}
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
