import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import { ownRow } from './edits.store.ts';
import type { Doing } from './owned.store.ts';

export const updateTransition = async (
  doing: Doing,
  participantId: string,
  { id, version }: { id: string; version: number },
  columns: { left_on: PlainDate; destination: string; struck: boolean },
): Promise<void> => {
  updatedOne(
    await doing.tx
      .updateTable('transition')
      .set({ ...columns, version: version + 1 })
      .where((where) => where.and({ ...ownRow(doing, participantId), transition_id: id, version }))
      .executeTakeFirst(),
  );
};
