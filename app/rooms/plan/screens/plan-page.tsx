import type { Visit } from '../../../platform/visit.ts';
import { Section } from '../../../shared/parts/headings.tsx';
import { Alert, EmptyState } from '../../../shared/parts/marks.tsx';
import { openPerson } from '../../trust/open-person.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { BeginPlan } from '../parts/begin-plan.tsx';
import { inProgramme } from '../parts/in-programme.tsx';
import { type OpenedPlan, openPlan, planAddress } from '../parts/opened-plan.ts';
import { OtherPlans } from '../parts/other-plans.tsx';
import { PlanActions } from '../parts/plan-actions.tsx';
import { PlanHistory } from '../parts/plan-history.tsx';
import { PlanNotices } from '../parts/plan-notices.tsx';
import { dayWords } from '../parts/plan-words.ts';
import { ShownVersion } from '../parts/shown-version.tsx';
import { Undertakings } from '../parts/undertakings.tsx';
import { stateOf } from '../plan.rules.ts';
import { planTexts } from '../plan.texts.ts';
import { listImplementationPlans, listLssPlans, listReviewsBeside } from '../plan-rows.store.ts';
import { mayPlan } from '../reviews.store.ts';

/** The plan that one may see: what is being written or was agreed last, what the parties do, and what is to be done next. */
export const planPage = async (visit: Visit) => {
  const opened = await openPlan(visit);
  const { participantId, plan } = opened;
  const person = await openPerson(visit, participantId);
  const { lang, today, tx } = visit;
  const t = planTexts[lang];
  const mayWrite = person.ownFile && (await mayPlan(tx, 'write_plan', participantId));
  const version = plan?.versions.at(-1);
  const lead = plan?.endedOn
    ? t.endedLead(dayWords(plan.endedOn, lang))
    : version && t.lead(version.number, t.states[stateOf(version, plan!.versions)]);
  return (
    <PersonFrame visit={visit} person={person} title={t.title} lead={lead} current="plan">
      {visit.url.searchParams.has('sparat') ? (
        <Alert tone="success" live>
          <p>{t.saved}</p>
        </Alert>
      ) : null}
      {plan ? (
        <PlanBody
          opened={opened}
          mayWrite={mayWrite && !plan.endedOn}
          programme={await inProgramme(visit, participantId, plan)}
        />
      ) : null}
      {mayWrite && !opened.plans.some(({ own, endedOn }) => own && !endedOn) ? (
        <BeginPlan participantId={participantId} lang={lang} empty={!plan} />
      ) : null}
      {!plan && !mayWrite ? <EmptyState>{t.emptyOthers}</EmptyState> : null}
      <OtherPlans
        visit={visit}
        participantId={participantId}
        lssPlans={await listLssPlans(tx, participantId)}
        implementationPlans={await listImplementationPlans(tx, participantId)}
        reviews={await listReviewsBeside(tx, participantId)}
        mayOffer={await mayPlan(tx, 'offer_lss_plan', participantId)}
        mayImplement={await mayPlan(tx, 'write_implementation_plan', participantId)}
        today={today}
      />
    </PersonFrame>
  );
};

interface PlanBodyProps {
  opened: OpenedPlan;
  mayWrite: boolean;
  programme: Awaited<ReturnType<typeof inProgramme>>;
}

const PlanBody = ({ opened, mayWrite, programme }: PlanBodyProps) => {
  const { visit, participantId, plans, parties } = opened;
  const { lang, today } = visit;
  const plan = opened.plan!;
  const version = plan.versions.at(-1);
  const others = plans.filter(({ id }) => id !== plan.id);
  const t = planTexts[lang];
  return (
    <>
      <p>{t.offeredBy(plan.organisationName)}</p>
      <PlanNotices plan={plan} participantId={participantId} lang={lang} today={today} mayWrite={mayWrite} />
      {mayWrite ? <PlanActions lang={lang} participantId={participantId} plan={plan} /> : null}
      {version ? (
        <ShownVersion
          lang={lang}
          participantId={participantId}
          plan={plan}
          version={version}
          parties={parties}
          mayWrite={mayWrite && plan.own}
          programme={programme}
        />
      ) : (
        <EmptyState>{t.emptyOthers}</EmptyState>
      )}
      <Section title={t.undertakings}>
        <Undertakings lang={lang} participantId={participantId} plan={plan} mayWrite={mayWrite} />
      </Section>
      {version ? (
        <p>
          <a href={planAddress(participantId, '/utskrift', plan)}>{t.print}</a>{' '}
          <a href={planAddress(participantId, '/min-plan.pdf', plan)}>{t.pdf}</a>
        </p>
      ) : null}
      <PlanHistory lang={lang} participantId={participantId} plan={plan} />
      {others.length > 0 ? (
        <Section title={t.otherPlans}>
          <ul>
            {others.map(({ id, organisationName, openedOn }) => (
              <li>
                <a href={planAddress(participantId, `?av=${id}`)}>
                  {organisationName}, {dayWords(openedOn, lang)}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
};
