import { addYears, type PlainDate } from '../../shared/values/dates.ts';
import type { PlanRefusal, PlanVersion } from './plan.rules.ts';

export interface Review {
  id: string;
  planId: string | null;
  lssPlanId: string | null;
  implementationPlanId: string | null;
  kind: 'held' | 'postponed';
  reviewedOn: PlainDate;
  note: string;
  nextFrom: PlainDate | null;
  nextTo: PlainDate | null;
  recordedBy: string | null;
}

export interface Window {
  from: PlainDate;
  to: PlainDate;
}

/** When the plan is looked at next: what the last review or delay says, or else the version that was agreed after it. */
export function nextWindow(
  agreed: Pick<PlanVersion, 'lockedOn' | 'reviewFrom' | 'reviewTo'> | undefined,
  reviews: readonly Review[],
): Window | undefined {
  if (!agreed?.lockedOn) return undefined;
  const later = reviews.findLast(
    ({ nextTo, reviewedOn }) => nextTo !== null && reviewedOn >= agreed.lockedOn!,
  );
  if (later?.nextFrom && later.nextTo) return { from: later.nextFrom, to: later.nextTo };
  const { reviewFrom, reviewTo } = agreed;
  return reviewFrom && reviewTo ? { from: reviewFrom, to: reviewTo } : undefined;
}

export type Due = 'not_yet' | 'due' | 'late';

export const dueOn = ({ from, to }: Window, today: PlainDate): Due => {
  if (today < from) return 'not_yet';
  return today <= to ? 'due' : 'late';
};

export interface ReviewInput {
  kind: 'held' | 'postponed';
  reviewedOn: PlainDate;
  note: string;
  nextFrom: PlainDate | null;
  nextTo: PlainDate | null;
}

/** @param windowed Min plan's review has a window; the statutory and the implementation plan have a day by rule. */
export function reviewFaults(
  { kind, reviewedOn, note, nextFrom, nextTo }: ReviewInput,
  today: PlainDate,
  windowed: boolean,
): Partial<Record<'note' | 'reviewedOn' | 'nextFrom' | 'nextTo', PlanRefusal>> {
  return {
    ...(note ? {} : { note: kind === 'postponed' ? ('postponed_why' as const) : ('words_missing' as const) }),
    ...(reviewedOn > today ? { reviewedOn: 'day_in_future' as const } : {}),
    ...(windowed && (!nextFrom || !nextTo) ? { nextFrom: 'review_missing' as const } : {}),
    ...(nextFrom && nextTo && nextTo < nextFrom ? { nextTo: 'review_ends_first' as const } : {}),
    ...(nextTo && nextTo < today ? { nextTo: 'review_passed' as const } : {}),
  };
}

/** The statutory plan is looked at continuously and at least once a year (LSS 10 §). */
export const lssReviewBy = (
  { id, madeOn }: { id: string; madeOn: PlainDate | null },
  reviews: readonly Review[],
): PlainDate | undefined => {
  if (!madeOn) return undefined;
  const held = reviews.filter(({ lssPlanId, kind }) => lssPlanId === id && kind === 'held');
  return addYears([madeOn, ...held.map(({ reviewedOn }) => reviewedOn)].toSorted().at(-1)!, 1);
};
