import type { Visit } from '../../../platform/visit.ts';
import { ButtonLink } from '../../../shared/parts/form.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import type { PlainDate } from '../../../shared/values/dates.ts';
import { type ImplementationPlan, missingIn } from '../implementation.rules.ts';
import type { LssPlan } from '../lss-plan.rules.ts';
import { otherPlansTexts } from '../other-plans.texts.ts';
import { lssReviewBy, type Review } from '../reviews.rules.ts';
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

const LssList = ({ visit, lssPlans, reviews, mayOffer, today, base }: OtherPlansProps & { base: string }) => {
  const { lang } = visit;
  const t = otherPlansTexts[lang];
  const day = (date: PlainDate) => dayWords(date, lang);
  return (
    <ul>
      {lssPlans.map((plan) => {
        const by = lssReviewBy(plan, reviews);
        const held = reviews.findLast(({ lssPlanId }) => lssPlanId === plan.id);
        const said = [
          `${t.offered(day(plan.offeredOn))} (${t.occasions[plan.occasion]})`,
          plan.answer && plan.answeredOn
            ? t.answered(t.answers[plan.answer], day(plan.answeredOn))
            : t.noAnswer,
          plan.madeOn && t.made(day(plan.madeOn)),
          plan.regionToldOn && t.regionTold(day(plan.regionToldOn)),
          held && t.reviewed(day(held.reviewedOn)),
          by && (by < today ? t.reviewLate(day(by)) : t.reviewBy(day(by))),
          plan.note,
        ];
        return (
          <li>
            {said.filter(Boolean).join('. ')}.{' '}
            <a href={`${base}/${plan.id}/skriv-ut`} aria-label={t.printFor(t.offered(day(plan.offeredOn)))}>
              {t.print}
            </a>{' '}
            {mayOffer ? (
              <>
                <a href={`${base}/${plan.id}`}>{t.change}</a>{' '}
                {plan.madeOn ? <a href={`${base}/${plan.id}/oversyn`}>{t.review}</a> : null}
              </>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
};

/** The newest is checked against Kolada's definition; earlier ones stay below it. */
const ImplementationList = (props: OtherPlansProps & { base: string }) => {
  const { visit, implementationPlans, reviews, mayImplement, today, base } = props;
  const { lang } = visit;
  const t = otherPlansTexts[lang];
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
              aria-label={t.printFor(t.made(dayWords(plan.madeOn, lang)))}
            >
              {t.print}
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
