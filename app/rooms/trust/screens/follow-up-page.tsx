import type { Visit } from '../../../platform/visit.ts';
import { ButtonLink } from '../../../shared/parts/form.tsx';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { dateInWords, type PlainDate } from '../../../shared/values/dates.ts';
import { frameTexts } from '../../people/frame.texts.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { roleOrder } from '../access.rules.ts';
import { demandFollowUp } from '../follow-log.store.ts';
import { followUpTexts } from '../follow-up.texts.ts';
import { listRolesInUse, newestNeeds } from '../needs.store.ts';
import { NeedsTable, ReviewsTable } from '../parts/follow-up-tables.tsx';
import { planSummary } from '../parts/plan-words.ts';
import { ReadQuestionsTable } from '../parts/read-questions-table.tsx';
import { listReadQuestions } from '../read-questions.store.ts';
import { listReviews } from '../reviews.store.ts';
import { drawableOn, nextPeriod, type Plan } from '../sampling.rules.ts';
import { lastDrawn, listPlans } from '../sampling.store.ts';

/** The log review of one's own organisation: what is due, what was reviewed, what was decided. */
export const followUpPage = async (visit: Visit) => {
  const { tx, lang } = visit;
  await demandFollowUp(tx);
  const t = followUpTexts[lang];
  const [plan] = await listPlans(tx);
  return (
    <Frame visit={visit} title={t.title}>
      <PageHeading
        title={t.title}
        lead={t.lead}
        back={{ href: '/personal', label: frameTexts[lang].staff }}
      />
      {plan ? <Due visit={visit} plan={plan} lastEnd={await lastDrawn(tx)} /> : null}
      <ReadQuestionsTable visit={visit} questions={await listReadQuestions(tx)} />
      <ReviewsTable visit={visit} reviews={await listReviews(tx)} />
      <Section title={t.unusual}>
        <p>{t.unusualLead}</p>
        <p>
          <a href="/logguppfoljning/ovanligt">{t.toUnusual}</a>
        </p>
      </Section>
      <Section
        title={t.plan}
        action={
          <ButtonLink kind="secondary" href="/logguppfoljning/plan">
            {plan ? t.changePlan : t.makePlan}
          </ButtonLink>
        }
      >
        {plan ? planSummary(plan, lang).map((line) => <p>{line}</p>) : <p>{t.noPlan}</p>}
        {plan ? (
          <p>
            <a href="/logguppfoljning/stickprov">{t.toDraw}</a>
          </p>
        ) : null}
      </Section>
      <NeedsTable visit={visit} roles={await rolesOf(visit)} needs={await newestNeeds(tx)} />
      <p>{t.basis}</p>
    </Frame>
  );
};

const rolesOf = async ({ tx, visitor }: Visit) => {
  const used = await listRolesInUse(tx, visitor.organisationId);
  return roleOrder.filter((role) => used.includes(role));
};

const Due = ({ visit, plan, lastEnd }: { visit: Visit; plan: Plan; lastEnd?: PlainDate }) => {
  const { lang, today } = visit;
  const t = followUpTexts[lang];
  const period = nextPeriod(plan, lastEnd);
  if (today < drawableOn(period)) return null;
  const day = (date: PlainDate) => dateInWords(date, lang, { weekday: false });
  return (
    <Alert title={t.due(day(period.from), day(period.to))}>
      <p>{t.dueMore}</p>
      <p>
        <a href="/logguppfoljning/stickprov">{t.toDraw}</a>
      </p>
    </Alert>
  );
};
