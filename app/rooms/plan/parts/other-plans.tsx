import type { Visit } from '../../../platform/visit.ts';
import { ButtonLink } from '../../../shared/parts/form.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import type { PlainDate } from '../../../shared/values/dates.ts';
import { type ImplementationPlan, missingIn } from '../implementation.rules.ts';
import type { LssPlan } from '../lss-plan.rules.ts';
import { otherPapersTexts } from '../other-papers.texts.ts';
import { otherPlansTexts } from '../other-plans.texts.ts';
import type { Review } from '../reviews.rules.ts';
import { LssList } from './lss-list.tsx';
import { dayWords } from './plan-words.ts';

interface OtherPlansProps {
  visit: Visit;
  participantId: string;
  lssPlans: readonly LssPlan[];
  implementationPlans: readonly ImplementationPlan[];
  reviews: readonly Review[];
  mayOffer: boolean;
  mayImplement: boolean;
  today: PlainDate;
}

/** The statutory plan and the implementation plan: records of their own beside Min plan. */
export const OtherPlans = (props: OtherPlansProps) => {
  const { visit, participantId, lssPlans, implementationPlans, mayOffer, mayImplement } = props;
  const t = otherPlansTexts[visit.lang];
  const base = `/deltagare/${participantId}`;
  return (
    <>
      {mayOffer || lssPlans.length > 0 ? (
        <Section
          title={t.lss}
          id="lss-plan"
          action={
            mayOffer ? (
              <ButtonLink kind="secondary" href={`${base}/lss-plan/ny`}>
                {t.offer}
              </ButtonLink>
            ) : null
          }
        >
          <p>{lssPlans.length > 0 ? t.lssLead : t.lssNone}</p>
          <LssList {...props} base={`${base}/lss-plan`} />
        </Section>
      ) : null}
      {mayImplement || implementationPlans.length > 0 ? (
        <Section
          title={t.implementation}
          id="genomforandeplan"
          action={
            mayImplement ? (
              <ButtonLink kind="secondary" href={`${base}/genomforandeplan/ny`}>
                {implementationPlans.length > 0 ? t.makeNew : t.make}
              </ButtonLink>
            ) : null
          }
        >
          <p>{implementationPlans.length > 0 ? t.implementationLead : t.implementationNone}</p>
          <ImplementationList {...props} base={`${base}/genomforandeplan`} />
        </Section>
      ) : null}
    </>
  );
};

/** The newest is checked against Kolada's definition; earlier ones stay below it. */
const ImplementationList = (props: OtherPlansProps & { base: string }) => {
  const { visit, implementationPlans, reviews, mayImplement, today, base } = props;
  const { lang } = visit;
  const t = otherPlansTexts[lang];
  const papers = otherPapersTexts[lang];
  const missing = missingIn(implementationPlans[0], reviews, today);
  return (
    <>
      <Alert
        tone={missing.length > 0 ? 'warning' : 'success'}
        title={missing.length > 0 ? t.missing : t.current}
        level={3}
      >
        {missing.length > 0 ? (
          <ul>
            {missing.map((name) => (
              <li>{t.missings[name]}</li>
            ))}
          </ul>
        ) : null}
        <p>{t.source}</p>
      </Alert>
      <ul>
        {implementationPlans.map((plan) => (
          <li>
            <p>{t.made(dayWords(plan.madeOn, lang))}</p>
            {plan.participation ? (
              <p class="as-written">{`${t.participation}: ${plan.participation}`}</p>
            ) : null}
            {plan.goals.map(({ goal, how, sign }) => (
              <p class="as-written">{[`${t.goal}: ${goal}`, how, sign].filter(Boolean).join('\n')}</p>
            ))}
            {reviews
              .filter(({ implementationPlanId }) => implementationPlanId === plan.id)
              .map(({ reviewedOn, note }) => (
                <p>{`${t.followedUp(dayWords(reviewedOn, lang))}: ${note}`}</p>
              ))}
            <a
              href={`${base}/${plan.id}/skriv-ut`}
              aria-label={papers.printFor(t.made(dayWords(plan.madeOn, lang)))}
            >
              {papers.print}
            </a>{' '}
            {mayImplement ? (
              <>
                <a href={`${base}/${plan.id}`}>{t.change}</a>{' '}
                <a href={`${base}/${plan.id}/uppfoljning`}>{t.followUp}</a>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
};
