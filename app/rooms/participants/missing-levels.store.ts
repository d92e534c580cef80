import { sql } from 'kysely';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import { ownRow } from './edits.store.ts';
import type { MissingLevel } from './missing-levels.rules.ts';
import { type Doing, owned } from './owned.store.ts';

/** Posting the same form twice keeps one row. */
export const insertMissingLevel = async (
  doing: Doing,
  participantId: string,
  id: string,
  { level, reason, words, measureId, missedOn }: MissingLevel,
): Promise<void> => {
  await doing.tx
    .insertInto('missing_level')
    .values({
      ...owned(doing, participantId),
      missing_level_id: id,
      level,
      reason,
      words,
      measure_id: measureId,
      missed_on: missedOn,
      recorded_by: doing.visitor.accountId,
    })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'missing_level_id']).doNothing())
    .execute();
};

/** Strikes what oneself recorded by mistake; it stays readable and counts no more. */
export const strikeMissingLevel = async (doing: Doing, participantId: string, id: string): Promise<void> =>
  updatedOne(
    await doing.tx
      .updateTable('missing_level')
      .set({ struck_at: sql<Date>`app.now()` })
      .where((where) => where.and({ ...ownRow(doing, participantId), missing_level_id: id }))
      .where('struck_at', 'is', null)
      .executeTakeFirst(),
  );
