import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import { type OnePeriod, ownRow } from './edits.store.ts';
import { type Doing, owned } from './owned.store.ts';

export interface PlacementColumns extends OnePeriod {
  unit_id: string;
  form: string;
}

export const insertPlacement = async (
  doing: Doing,
  participantId: string,
  id: string,
  columns: PlacementColumns,
): Promise<void> => {
  await doing.tx
    .insertInto('placement')
    .values({ ...owned(doing, participantId), placement_id: id, ...columns })
    .execute();
};

export const updatePlacement = async (
  doing: Doing,
  participantId: string,
  { id, version }: { id: string; version: number },
  columns: Partial<PlacementColumns>,
): Promise<void> => {
  updatedOne(
    await doing.tx
      .updateTable('placement')
      .set({ ...columns, version: version + 1 })
      .where((where) => where.and({ ...ownRow(doing, participantId), placement_id: id, version }))
      .executeTakeFirst(),
  );
};

export interface LivelihoodColumns extends OnePeriod {
  source: string;
  level_percent: number | null;
}

export const insertLivelihood = async (
  doing: Doing,
  participantId: string,
  id: string,
  columns: LivelihoodColumns,
): Promise<void> => {
  await doing.tx
    .insertInto('livelihood')
    .values({ ...owned(doing, participantId), livelihood_id: id, ...columns })
    .execute();
};

export const updateLivelihood = async (
  doing: Doing,
  participantId: string,
  { id, version }: { id: string; version: number },
  columns: Omit<LivelihoodColumns, 'source'>,
): Promise<void> => {
  updatedOne(
    await doing.tx
      .updateTable('livelihood')
      .set({ ...columns, version: version + 1 })
      .where((where) => where.and({ ...ownRow(doing, participantId), livelihood_id: id, version }))
      .executeTakeFirst(),
  );
};
