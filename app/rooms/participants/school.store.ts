import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import { type OnePeriod, ownRow } from './edits.store.ts';
import { type Doing, owned, saveOnlyRow } from './owned.store.ts';

export interface SchoolingColumns {
  school_form: string;
  school: string;
  programme: string | null;
  school_year: number | null;
  ends_on: PlainDate;
}

/** The first time a new row, later the next version of it. */
export const saveSchooling = (
  doing: Doing,
  participantId: string,
  version: number | null,
  columns: SchoolingColumns,
): Promise<void> => saveOnlyRow(doing, 'schooling', participantId, version, columns);

export interface WorkplaceLearningColumns extends OnePeriod {
  workplace: string;
  gave: string | null;
}

export const insertWorkplaceLearning = async (
  doing: Doing,
  participantId: string,
  id: string,
  columns: WorkplaceLearningColumns,
): Promise<void> => {
  await doing.tx
    .insertInto('workplace_learning')
    .values({ ...owned(doing, participantId), workplace_learning_id: id, ...columns })
    .execute();
};

export const updateWorkplaceLearning = async (
  doing: Doing,
  participantId: string,
  { id, version }: { id: string; version: number },
  columns: WorkplaceLearningColumns,
): Promise<void> => {
  updatedOne(
    await doing.tx
      .updateTable('workplace_learning')
      .set({ ...columns, version: version + 1 })
      .where((where) => where.and({ ...ownRow(doing, participantId), workplace_learning_id: id, version }))
      .executeTakeFirst(),
  );
};
