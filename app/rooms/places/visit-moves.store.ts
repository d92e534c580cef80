import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import { newId } from '../../shared/values/ids.ts';
import { about, type Doing } from './stays.store.ts';
import type { SupportVisit, VisitMove, VisitNote } from './visits.rules.ts';

/** Those that the reader may see of a supervisor's other visits on a day. */
export const listOthersOn = async (
  tx: Tx,
  { id, supervisorId }: Pick<SupportVisit, 'id' | 'supervisorId'>,
  day: PlainDate,
): Promise<Pick<SupportVisit, 'plannedOn' | 'starts'>[]> =>
  tx
    .selectFrom('support_visit')
    .select(['planned_on as plannedOn', 'starts'])
    .where((where) => where.and({ supervisor_id: supervisorId, planned_on: day }))
    .where('support_visit_id', '<>', id)
    .where('outcome', 'is', null)
    .execute();

/** The visit stands at another time; where it stood, and why it was moved, is kept beside it. */
export const insertMove = async (
  doing: Doing,
  visit: Pick<SupportVisit, 'id' | 'version' | 'participantId' | 'plannedOn' | 'starts'>,
  { plannedOn, starts, because }: VisitMove,
): Promise<void> => {
  updatedOne(
    await doing.tx
      .updateTable('support_visit')
      .set({ planned_on: plannedOn, starts, version: visit.version + 1 })
      .where((where) => where.and({ support_visit_id: visit.id, version: visit.version }))
      .executeTakeFirst(),
  );
  await doing.tx
    .insertInto('support_visit_move')
    .values({
      ...about(doing, visit.participantId),
      support_visit_move_id: newId(),
      support_visit_id: visit.id,
      was_on: visit.plannedOn,
      was_starts: visit.starts,
      because,
      moved_by: doing.visitor.accountId,
    })
    .execute();
};

/** A note, or a correction of the one before. The same form sent twice is one. */
export const insertNote = async (
  doing: Doing,
  { id, participantId }: Pick<SupportVisit, 'id' | 'participantId'>,
  noteId: string,
  { well, help, words }: VisitNote,
): Promise<void> => {
  await doing.tx
    .insertInto('support_visit_note')
    .values({
      ...about(doing, participantId),
      support_visit_note_id: noteId,
      support_visit_id: id,
      well,
      help,
      words: words ?? '',
      written_by: doing.visitor.accountId,
    })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'support_visit_note_id']).doNothing())
    .execute();
};
