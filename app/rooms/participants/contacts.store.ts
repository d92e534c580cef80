import { sql } from 'kysely';
import { ownRow } from './edits.store.ts';
import { type Doing, owned } from './owned.store.ts';

export const insertAssignment = async (
  doing: Doing,
  participantId: string,
  id: string,
  { account_id, reason }: { account_id: string; reason: string },
): Promise<void> => {
  await doing.tx
    .insertInto('assignment')
    .values({
      ...owned(doing, participantId),
      assignment_id: id,
      account_id,
      reason,
      made_by: doing.visitor.accountId,
    })
    .execute();
};

/** Ends the open contacts of one's own organisation but the new one; may be the last thing that one can do with the person. */
export const endOtherAssignments = async (
  doing: Doing,
  participantId: string,
  but: string,
): Promise<void> => {
  await doing.tx
    .updateTable('assignment')
    .set({ ends_at: sql`greatest(least(app.now(), now()), starts_at)` })
    .where((where) => where.and(ownRow(doing, participantId)))
    .where('assignment_id', '!=', but)
    .where('ends_at', '=', sql<Date>`'infinity'::timestamptz`)
    .execute();
};
