import type { Tx } from '../../platform/database.ts';
import { insertedOne, updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { Visitor } from '../../platform/visit.ts';
import type { AskingMonths } from './asking.rules.ts';

/** 0 where one's own organisation has stated nothing. */
export const intervalsVersion = async (tx: Tx): Promise<number> => {
  const row = await tx.selectFrom('asking_interval').select('version').executeTakeFirst();
  return row?.version ?? 0;
};

/** Saves over the version that was seen. */
export const saveIntervals = async (
  tx: Tx,
  { collaborationId, organisationId }: Visitor,
  seen: number,
  months: AskingMonths,
): Promise<void> => {
  const whose = { collaboration_id: collaborationId, organisation_id: organisationId };
  if (seen === 0) {
    insertedOne(
      await tx
        .insertInto('asking_interval')
        .values({ ...whose, ...months })
        .onConflict((conflict) => conflict.columns(['collaboration_id', 'organisation_id']).doNothing())
        .executeTakeFirst(),
    );
    return;
  }
  updatedOne(
    await tx
      .updateTable('asking_interval')
      .set({ ...months, version: seen + 1 })
      .where((where) => where.and({ ...whose, version: seen }))
      .executeTakeFirst(),
  );
};
