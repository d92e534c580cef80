import type { PlainDate } from '../../shared/values/dates.ts';
import type { PlanContent, PlanRefusal, PlanVersion } from './plan.rules.ts';

/** What is wrong with a field of the form; '' is the form as a whole. */
export type Faults = Partial<Record<keyof PlanContent | '', PlanRefusal>>;

export const emptyContent: PlanContent = {
  goal: '',
  can: '',
  needs: '',
  otherwise: '',
  tookPart: '',
  moneyTalk: 'not_yet',
  moneyTalkOn: null,
  moneyTalkBy: null,
  reviewFrom: null,
  reviewTo: null,
  postponedBecause: null,
};

export const contentFields = Object.keys(emptyContent) as (keyof PlanContent)[];

export const contentOf = (version: PlanContent): PlanContent =>
  Object.fromEntries(contentFields.map((field) => [field, version[field]])) as unknown as PlanContent;

/**
 * Whether a draft may be saved as it is written: it may have gaps, but no untruth.
 * @param promised the window of the review that was promised before: one that comes later says why
 */
export function faultsOf(
  content: PlanContent,
  today: PlainDate,
  promised?: { from: PlainDate; to: PlainDate },
): Faults {
  const faults: Faults = {};
  const { moneyTalk, moneyTalkOn, reviewFrom, reviewTo, postponedBecause } = content;
  if (moneyTalk === 'held' && !moneyTalkOn) faults.moneyTalkOn = 'money_day_missing';
  if (moneyTalk !== 'held' && (moneyTalkOn || content.moneyTalkBy)) faults.moneyTalk = 'money_not_held';
  if (moneyTalkOn && moneyTalkOn > today) faults.moneyTalkOn = 'day_in_future';
  if (reviewFrom && reviewTo && reviewTo < reviewFrom) faults.reviewTo = 'review_ends_first';
  if (promised && isPostponed(content, promised) && !postponedBecause)
    faults.postponedBecause = 'postponed_why';
  return faults;
}

/** A plan begins with something written: one that says nothing is none. */
export const isEmpty = (content: PlanContent): boolean =>
  contentFields.every((field) => content[field] === emptyContent[field]);

/** A review that begins when the promised one is over has been put off. */
const isPostponed = ({ reviewFrom }: PlanContent, promised: { to: PlainDate }): boolean =>
  reviewFrom !== null && reviewFrom > promised.to;

/** What is missing before the person can be shown the plan. */
export function gapsOf(content: PlanContent, activities: number, today: PlainDate): PlanRefusal[] {
  const gaps: PlanRefusal[] = [];
  if (!content.goal) gaps.push('goal_missing');
  if (activities === 0) gaps.push('no_activity');
  if (!content.reviewFrom || !content.reviewTo) gaps.push('review_missing');
  else if (content.reviewTo < today) gaps.push('review_passed');
  return gaps;
}

/** A new version begins with what the last one said; the reason for an earlier delay is not carried on. */
export const copyOf = (last: PlanVersion): PlanContent => ({ ...contentOf(last), postponedBecause: null });
