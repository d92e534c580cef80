import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { LssPlan } from './lss-plan.rules.ts';
import { about, type Doing } from './plan.store.ts';

type Written = Omit<LssPlan, 'id' | 'version' | 'recordedBy'>;

const later = (plan: Omit<Written, 'offeredOn' | 'occasion'>) => ({
  answer: plan.answer,
  answered_on: plan.answeredOn,
  made_on: plan.madeOn,
  region_told_on: plan.regionToldOn,
  note: plan.note,
});

/** Posting the same form twice keeps one offer. */
export const insertLssPlan = async (
  doing: Doing,
  participantId: string,
  id: string,
  plan: Written,
): Promise<void> => {
  await doing.tx
    .insertInto('lss_plan')
    .values({
      ...about(doing, participantId),
      lss_plan_id: id,
      offered_on: plan.offeredOn,
      occasion: plan.occasion,
      ...later(plan),
      recorded_by: doing.visitor.accountId,
    })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'lss_plan_id']).doNothing())
    .execute();
};

export const updateLssPlan = async (
  { tx }: Doing,
  { id, version }: Pick<LssPlan, 'id' | 'version'>,
  plan: Written,
): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('lss_plan')
      .set({ ...later(plan), version: version + 1 })
      .where('lss_plan_id', '=', id)
      .where('version', '=', version)
      .executeTakeFirst(),
  );
