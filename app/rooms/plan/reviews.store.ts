import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { about, type Doing } from './plan.store.ts';
import type { Review, ReviewInput } from './reviews.rules.ts';
import { isSame } from './sent-twice.rules.ts';

/** Keeps a review; the same form sent twice is the same review. */
export const keepReview = async (
  doing: Doing,
  participantId: string,
  id: string,
  of: Pick<Review, 'planId' | 'lssPlanId' | 'implementationPlanId'>,
  { kind, reviewedOn, note, nextFrom, nextTo }: ReviewInput,
): Promise<void> => {
  const stands = await doing.tx
    .selectFrom('plan_review')
    .select(['kind', 'reviewed_on as reviewedOn', 'note', 'next_from as nextFrom', 'next_to as nextTo'])
    .where('participant_id', '=', participantId)
    .where('plan_review_id', '=', id)
    .executeTakeFirst();
  if (isSame(stands, { kind, reviewedOn, note, nextFrom, nextTo })) return;
  await doing.tx
    .insertInto('plan_review')
    .values({
      ...about(doing, participantId),
      plan_review_id: id,
      plan_id: of.planId,
      lss_plan_id: of.lssPlanId,
      implementation_plan_id: of.implementationPlanId,
      kind,
      reviewed_on: reviewedOn,
      note,
      next_from: nextFrom,
      next_to: nextTo,
      recorded_by: doing.visitor.accountId,
    })
    .execute();
};

/** The picture or the sound of a goal, where one may see it. */
export const findGoalMedia = async (
  tx: Tx,
  participantId: string,
  goalId: string,
): Promise<{ type: string; bytes: Uint8Array<ArrayBuffer>; planId: string } | undefined> => {
  const found = await tx
    .selectFrom('plan_goal')
    .select(['media_type', 'bytes', 'plan_id'])
    .where('participant_id', '=', participantId)
    .where('plan_goal_id', '=', goalId)
    .executeTakeFirst();
  if (!found?.bytes || !found.media_type) return undefined;
  return { type: found.media_type, bytes: new Uint8Array(found.bytes), planId: found.plan_id };
};

/** What the one who acts may do with the person's plans, as the policies say. */
export const mayPlan = async (
  tx: Tx,
  act: 'write_plan' | 'write_implementation_plan' | 'offer_lss_plan' | 'record_missing_level',
  participantId: string,
): Promise<boolean> => {
  const area = act === 'record_missing_level' ? 'step' : 'plan';
  const { rows } = await sql<{
    may: boolean;
  }>`select ${participantId}::uuid = any (app.participants_for(${act}, ${area})) as may`.execute(tx);
  return rows[0]?.may === true;
};
