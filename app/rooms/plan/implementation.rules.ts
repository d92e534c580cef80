import { addYears, type PlainDate } from '../../shared/values/dates.ts';
import type { PlanRefusal } from './plan.rules.ts';
import type { Review } from './reviews.rules.ts';

/** A goal of the implementation plan: the person's own, what is done, and how one sees that it is reached. */
export interface ImplementationGoal {
  goal: string;
  how: string;
  sign: string;
  /** The person's own goal, not one that everybody at the unit has. */
  individual: boolean;
}

export interface ImplementationPlan {
  id: string;
  planVersionId: string | null;
  madeOn: PlainDate;
  participation: string;
  goals: ImplementationGoal[];
  followUpOn: PlainDate | null;
  version: number;
  recordedBy: string | null;
}

export type Missing =
  | 'no_plan'
  | 'older_than_a_year'
  | 'follow_up_not_noted'
  | 'participation_not_described'
  | 'no_goal'
  | 'goal_not_individual'
  | 'goal_not_concrete'
  | 'goal_not_followable';

/**
 * What a plan misses of a current implementation plan (Kolada U28143: made or followed up in the last twelve months with the follow-up noted;
 * U28144: the person's participation is described; U28145: individual goals, concrete and possible to follow up).
 */
export function missingIn(
  plan: ImplementationPlan | undefined,
  reviews: readonly Review[],
  today: PlainDate,
): Missing[] {
  if (!plan) return ['no_plan'];
  const missing: Missing[] = [];
  const held = reviews.filter(
    ({ implementationPlanId, kind }) => implementationPlanId === plan.id && kind === 'held',
  );
  const yearAgo = addYears(today, -1);
  const fresh = (day: PlainDate) => day > yearAgo;
  if (!fresh(plan.madeOn) && !held.some(({ reviewedOn }) => fresh(reviewedOn)))
    missing.push('older_than_a_year');
  if (plan.followUpOn && plan.followUpOn < today && !held.some((one) => one.reviewedOn >= plan.madeOn))
    missing.push('follow_up_not_noted');
  if (!plan.participation) missing.push('participation_not_described');
  if (plan.goals.length === 0) missing.push('no_goal');
  if (plan.goals.some(({ individual }) => !individual)) missing.push('goal_not_individual');
  if (plan.goals.some(({ how }) => !how)) missing.push('goal_not_concrete');
  if (plan.goals.some(({ sign }) => !sign)) missing.push('goal_not_followable');
  return missing;
}

export const GOALS = 5;

/** A row that is begun has its goal. An empty row is no goal. */
export function goalFaults(rows: readonly ImplementationGoal[]): Record<number, PlanRefusal> {
  return Object.fromEntries(
    rows.flatMap((row, index) =>
      !row.goal && (row.how || row.sign || row.individual) ? [[index, 'goal_not_whole' as const]] : [],
    ),
  );
}
