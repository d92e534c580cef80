import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { OwnPicture } from '../people/own-picture.rules.ts';

/** A step of a task at a place of the person's, as it is photographed. */
export interface OwnPhoto {
  id: string;
  stayId: string;
  taskId: string;
  task: string;
  step: number;
  words: string;
}

/** The steps of the tasks where the person is or is to be, through the person's door: by task, in order. */
export const listOwnPhotos = async (tx: Tx): Promise<OwnPhoto[]> =>
  (
    await sql<OwnPhoto>`select photo_id as id, stay_id as "stayId", task_id as "taskId", task, step, words from app.own_task_photos()`.execute(
      tx,
    )
  ).rows;

/** The photograph itself, as long as it is one of those. */
export const findOwnPhoto = async (tx: Tx, id: string): Promise<OwnPicture | undefined> => {
  const { rows } = await sql<{
    kind: 'png' | 'jpeg';
    bytes: Uint8Array;
  }>`select kind, bytes from app.own_task_photo(${id}::uuid)`.execute(tx);
  const found = rows[0];
  return found && { type: `image/${found.kind}`, bytes: new Uint8Array(found.bytes) };
};
