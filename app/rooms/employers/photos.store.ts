import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { OwnPicture } from '../people/own-picture.rules.ts';
import type { Keeper } from './employers.store.ts';
import { outOfStep, type Photo } from './entry-tasks.rules.ts';

/** The photographs of a task in the order of its steps. */
export const listPhotos = async (tx: Tx, taskId: string): Promise<Photo[]> =>
  tx
    .selectFrom('entry_task_photo')
    .select(['entry_task_photo_id as id', 'step', 'words'])
    .where('entry_task_id', '=', taskId)
    .where('removed_at', 'is', null)
    .orderBy('step')
    .orderBy('entry_task_photo_id')
    .execute();

/** The photograph itself, as long as it stands. */
export const findPhoto = async (tx: Tx, id: string, taskId: string): Promise<OwnPicture | undefined> => {
  const found = await tx
    .selectFrom('entry_task_photo')
    .select(['kind', 'bytes'])
    .where((where) => where.and({ entry_task_photo_id: id, entry_task_id: taskId }))
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return found && { type: `image/${found.kind as 'png' | 'jpeg'}`, bytes: new Uint8Array(found.bytes) };
};

/** The same form sent twice is one photograph. */
export const insertPhoto = async (
  tx: Tx,
  { collaborationId, organisationId, accountId }: Keeper,
  taskId: string,
  { id, step, words }: Photo,
  { type, bytes }: OwnPicture,
): Promise<void> => {
  await tx
    .insertInto('entry_task_photo')
    .values({
      collaboration_id: collaborationId,
      organisation_id: organisationId,
      entry_task_photo_id: id,
      entry_task_id: taskId,
      step,
      words,
      kind: type === 'image/png' ? 'png' : 'jpeg',
      bytes: Buffer.from(bytes),
      added_by: accountId,
    })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'entry_task_photo_id']).doNothing())
    .execute();
};

/** Each photo's step is its place in this order. */
export const keepOrder = async (tx: Tx, photos: readonly Photo[]): Promise<void> => {
  for (const { id, step } of outOfStep(photos))
    await tx.updateTable('entry_task_photo').set({ step }).where('entry_task_photo_id', '=', id).execute();
};

/** Gone for good, pressed once or twice: only that there was one stands. */
export const removePhoto = async (tx: Tx, id: string, taskId: string, now: Date): Promise<void> => {
  await tx
    .updateTable('entry_task_photo')
    .set({ removed_at: now, bytes: sql`''` })
    .where((where) => where.and({ entry_task_photo_id: id, entry_task_id: taskId }))
    .where('removed_at', 'is', null)
    .execute();
};
