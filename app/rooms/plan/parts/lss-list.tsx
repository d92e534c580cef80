import type { Lang } from '../../../shared/parts/texts.ts';
import type { PlainDate } from '../../../shared/values/dates.ts';
import type { LssPlan } from '../lss-plan.rules.ts';
import { otherPapersTexts } from '../other-papers.texts.ts';
import { otherPlansTexts } from '../other-plans.texts.ts';
import { lssReviewBy, type Review } from '../reviews.rules.ts';
import { dayWords } from './plan-words.ts';

interface LssListProps {
  visit: { lang: Lang };
  lssPlans: readonly LssPlan[];
  reviews: readonly Review[];
  mayOffer: boolean;
  today: PlainDate;
  base: string;
}

/** Each offer of the statutory plan, with what came of it. */
export const LssList = ({ visit, lssPlans, reviews, mayOffer, today, base }: LssListProps) => {
  const { lang } = visit;
  const t = otherPlansTexts[lang];
  const papers = otherPapersTexts[lang];
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
            <a
              href={`${base}/${plan.id}/skriv-ut`}
              aria-label={papers.printFor(t.offered(day(plan.offeredOn)))}
            >
              {papers.print}
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
