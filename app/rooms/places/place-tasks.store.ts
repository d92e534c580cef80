import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import { newId } from '../../shared/values/ids.ts';
import type { Demands } from './matching.rules.ts';
import type { Place } from './places.rules.ts';
import type { Keeper } from './places.store.ts';

/** A mapped task that one does at a place. */
export interface PlaceTask extends Demands {
  id: string;
  placeId: string;
  taskId: string;
  name: string;
}

/** The tasks of one place, or of all, that are still done there. */
export const listPlaceTasks = async (tx: Tx, placeId?: string): Promise<PlaceTask[]> => {
  const of = placeId ? sql`and t.learning_place_id = ${placeId}` : sql``;
  const { rows } =
    await sql<PlaceTask>`select t.learning_place_task_id as id, t.learning_place_id as "placeId", t.entry_task_id as "taskId", e.name, e.noise, e.pace, e.reading,
      e.contact, e.lifting, e.times
    from learning_place_task t join entry_task e on e.collaboration_id = t.collaboration_id and e.organisation_id = t.organisation_id
      and e.entry_task_id = t.entry_task_id
    where t.collaboration_id = app.collaboration() and t.removed_at is null
      and (e.ended_on is null or e.ended_on >= app.today()) ${of} order by e.name collate app.sv`.execute(tx);
  return rows;
};

/** Tasks mapped at the place's workplace that do not belong to it yet. */
export const offeredTasks = async (
  tx: Tx,
  { id, workplaceId }: Pick<Place, 'id' | 'workplaceId'>,
): Promise<{ value: string; label: string }[]> => {
  const { rows } = await sql<{
    value: string;
    label: string;
  }>`select e.entry_task_id as value, e.name as label from entry_task e
    where e.collaboration_id = app.collaboration() and e.workplace_id = ${workplaceId} and (e.ended_on is null or e.ended_on >= app.today()) and not exists (
      select from learning_place_task t where t.collaboration_id = e.collaboration_id and t.learning_place_id = ${id}
        and t.entry_task_id = e.entry_task_id and t.removed_at is null) order by e.name collate app.sv`.execute(
    tx,
  );
  return rows;
};

/** Added twice at the same moment it stands once. */
export const insertPlaceTask = async (
  tx: Tx,
  { collaborationId, organisationId, accountId }: Keeper,
  placeId: string,
  taskId: string,
): Promise<void> => {
  await tx
    .insertInto('learning_place_task')
    .values({
      collaboration_id: collaborationId,
      organisation_id: organisationId,
      learning_place_task_id: newId(),
      learning_place_id: placeId,
      entry_task_id: taskId,
      added_by: accountId,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['collaboration_id', 'organisation_id', 'learning_place_id', 'entry_task_id'])
        .where('removed_at', 'is', null)
        .doNothing(),
    )
    .execute();
};

export const removePlaceTask = async (tx: Tx, placeId: string, id: string, now: Date): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('learning_place_task')
      .set({ removed_at: now })
      .where((where) => where.and({ learning_place_task_id: id, learning_place_id: placeId }))
      .where('removed_at', 'is', null)
      .executeTakeFirst(),
  );
