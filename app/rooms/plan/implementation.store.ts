import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { ImplementationPlan } from './implementation.rules.ts';
import { about, type Doing } from './plan.store.ts';

type Written = Pick<ImplementationPlan, 'participation' | 'goals' | 'followUpOn'>;

const columnsOf = ({ participation, goals, followUpOn }: Written) => ({
  participation,
  goals: JSON.stringify(goals),
  follow_up_on: followUpOn,
});

/** Posting the same form twice keeps one plan. */
export const insertImplementationPlan = async (
  doing: Doing,
  participantId: string,
  id: string,
  planVersionId: string | null,
  written: Written,
): Promise<void> => {
  await doing.tx
    .insertInto('implementation_plan')
    .values({
      ...about(doing, participantId),
      implementation_plan_id: id,
      plan_version_id: planVersionId,
      made_on: doing.today,
      ...columnsOf(written),
      recorded_by: doing.visitor.accountId,
    })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'implementation_plan_id']).doNothing())
    .execute();
};

export const updateImplementationPlan = async (
  { tx }: Doing,
  { id, version }: Pick<ImplementationPlan, 'id' | 'version'>,
  written: Written,
): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('implementation_plan')
      .set({ ...columnsOf(written), version: version + 1 })
      .where('implementation_plan_id', '=', id)
      .where('version', '=', version)
      .executeTakeFirst(),
  );
