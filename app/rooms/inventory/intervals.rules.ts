import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { type AskingMonths, type IntervalKey, intervalKeys } from './asking.rules.ts';

export type IntervalRefusal = 'wrongMonths' | 'longer';

const MOST = 60;

/** Whole months. A no, a "not now" and a "not suitable" are never asked about sooner than an open question is. */
export function readIntervals(
  typed: Readonly<Record<IntervalKey, string>>,
): Result<AskingMonths, Partial<Record<IntervalKey, IntervalRefusal>>> {
  const months = Object.fromEntries(
    intervalKeys.map((key) => [key, /^\d{1,2}$/.test(typed[key].trim()) ? Number(typed[key]) : 0]),
  ) as Record<IntervalKey, number>;
  const refusals: Partial<Record<IntervalKey, IntervalRefusal>> = {};
  for (const key of intervalKeys) if (months[key] < 1 || months[key] > MOST) refusals[key] = 'wrongMonths';
  for (const key of ['not_now', 'not_suitable', 'no'] as const)
    if (!refusals[key] && months[key] < months.no_answer) refusals[key] = 'longer';
  return Object.keys(refusals).length > 0 ? refuse(refusals) : accept(months);
}
