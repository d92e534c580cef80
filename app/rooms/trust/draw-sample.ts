import type { Visit } from '../../platform/visit.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { findUnusual } from './find-unusual.ts';
import { findReview } from './reviews.store.ts';
import { type DrawRefusal, drawableOn, MOST_DRAWN, nextPeriod } from './sampling.rules.ts';
import { drawIn, lastDrawn, listPlans } from './sampling.store.ts';
import { putUnderReview } from './unusual.store.ts';

/** Draws the sample that is due by the plan that its drawer has read; answers the review. Twice with the same id is once. */
export const drawSample = async (
  { tx, today }: Pick<Visit, 'tx' | 'today'>,
  id: string,
  planId: string,
): Promise<Result<string, DrawRefusal>> => {
  if (await findReview(tx, id)) return accept(id);
  const [plan] = await listPlans(tx);
  if (!plan || plan.id !== planId) return refuse('plan_changed');
  const period = nextPeriod(plan, await lastDrawn(tx));
  if (today < drawableOn(period)) return refuse('not_due');
  const outcome = await drawIn(tx, id, planId, period);
  if (outcome !== 'drawn') return (await findReview(tx, id)) ? accept(id) : refuse(outcome);
  if (plan.withUnusual)
    for (const { readId, rule } of (await findUnusual(tx, period)).slice(0, MOST_DRAWN))
      await putUnderReview(tx, readId, rule, id);
  return accept(id);
};
