import type { PdfBlock } from '../../../platform/pdf-document.ts';
import type { Lang } from '../../../shared/parts/texts.ts';
import type { PlainDate } from '../../../shared/values/dates.ts';
import type { ImplementationPlan } from '../implementation.rules.ts';
import type { LssPlan } from '../lss-plan.rules.ts';
import { otherPapersTexts } from '../other-papers.texts.ts';
import { otherPlansTexts } from '../other-plans.texts.ts';
import { lssReviewBy, type Review } from '../reviews.rules.ts';
import { dayWords } from './plan-words.ts';

/** What a paper of these plans is made of, on the page and in the file alike. */
export type PaperBlock = Extract<PdfBlock, { kind: 'heading' | 'facts' | 'list' | 'signatures' }>;

const words = (lang: Lang) => {
  const t = { ...otherPlansTexts[lang], ...otherPapersTexts[lang] };
  const day = (date: PlainDate | null | undefined) => (date ? dayWords(date, lang) : t.notSaid);
  const reviewed = (reviews: readonly Review[]): PaperBlock[] =>
    reviews.length > 0
      ? [
          { kind: 'heading', level: 2, text: t.reviewsTitle },
          { kind: 'list', items: reviews.map(({ reviewedOn, note }) => `${day(reviewedOn)}: ${note}`) },
        ]
      : [];
  return { t, day, reviewed };
};

/** The individual plan of LSS 10 § on paper: what was offered, what the person answered, what it led to. */
export const lssPaper = (plan: LssPlan, reviews: readonly Review[], lang: Lang): PaperBlock[] => {
  const { t, day, reviewed } = words(lang);
  const own = reviews.filter(({ lssPlanId }) => lssPlanId === plan.id);
  const by = lssReviewBy(plan, own);
  return [
    {
      kind: 'facts',
      facts: [
        [t.offeredOn, day(plan.offeredOn)],
        [t.occasion, t.occasions[plan.occasion]],
        [t.answer, plan.answer ? t.answers[plan.answer] : t.noAnswer],
        [t.answeredOn, day(plan.answeredOn)],
        [t.madeOn, day(plan.madeOn)],
        [t.regionToldOn, day(plan.regionToldOn)],
        ...(by ? [[t.reviewTerm, day(by)] as [string, string]] : []),
        [t.note, plan.note ?? t.notSaid],
      ],
    },
    ...reviewed(own),
    { kind: 'signatures', labels: [t.signPerson, t.signOther, t.signUs] },
  ];
};

/** The implementation plan on paper: how the person took part, each goal with how and by what sign, the follow-ups. */
export const implementationPaper = (
  plan: ImplementationPlan,
  reviews: readonly Review[],
  lang: Lang,
): PaperBlock[] => {
  const { t, day, reviewed } = words(lang);
  return [
    {
      kind: 'facts',
      facts: [
        [t.madeOn, day(plan.madeOn)],
        [t.participation, plan.participation || t.notSaid],
        [t.followUpOn, day(plan.followUpOn)],
      ],
    },
    ...plan.goals.flatMap(({ goal, how, sign, individual }, index): PaperBlock[] => [
      { kind: 'heading', level: 2, text: t.goalLegend(index + 1) },
      {
        kind: 'facts',
        facts: [
          [t.goal, goal],
          [t.how, how || t.notSaid],
          [t.sign, sign || t.notSaid],
          ...(individual ? [[t.individual, t.yes] as [string, string]] : []),
        ],
      },
    ]),
    ...reviewed(reviews.filter(({ implementationPlanId }) => implementationPlanId === plan.id)),
    { kind: 'signatures', labels: [t.signPerson, t.signOther, t.signStaff] },
  ];
};
