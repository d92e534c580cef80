import type { PlainDate } from '../../shared/values/dates.ts';
import type { PlanRefusal } from './plan.rules.ts';

export const occasions = ['decision', 'own_request', 'yearly'] as const;
export const lssAnswers = ['yes', 'later', 'no'] as const;

/** The individual plan of LSS 10 §, which is offered at each decision and may be asked for at any time. */
export interface LssPlan {
  id: string;
  offeredOn: PlainDate;
  occasion: (typeof occasions)[number];
  answer: (typeof lssAnswers)[number] | null;
  answeredOn: PlainDate | null;
  madeOn: PlainDate | null;
  regionToldOn: PlainDate | null;
  note: string | null;
  version: number;
  recordedBy: string | null;
}

type Days = Pick<LssPlan, 'offeredOn' | 'answer' | 'answeredOn' | 'madeOn' | 'regionToldOn'>;

/** The days follow each other, a day has its answer, and a plan is made after a yes. */
export function lssFaults(
  { offeredOn, answer, answeredOn, madeOn, regionToldOn }: Days,
  today: PlainDate,
): Partial<Record<keyof Days, PlanRefusal>> {
  const future = (day: PlainDate | null) => day !== null && day > today;
  const faults: Partial<Record<keyof Days, PlanRefusal>> = {};
  if (future(offeredOn)) faults.offeredOn = 'day_in_future';
  if (answeredOn && !answer) faults.answer = 'day_without_answer';
  if (answeredOn && answeredOn < offeredOn) faults.answeredOn = 'before_offer';
  if (future(answeredOn)) faults.answeredOn = 'day_in_future';
  if (madeOn && (!answeredOn || madeOn < answeredOn)) faults.madeOn = 'before_answer';
  if (madeOn && answer !== 'yes') faults.madeOn = 'made_without_yes';
  if (future(madeOn)) faults.madeOn = 'day_in_future';
  if (future(regionToldOn)) faults.regionToldOn = 'day_in_future';
  return faults;
}
