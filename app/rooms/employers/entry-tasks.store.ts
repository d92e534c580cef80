import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { Keeper } from './employers.store.ts';
import type { EntryTask, EntryTaskDetails, NewEntryTask } from './entry-tasks.rules.ts';

const tasks =
  sql.raw(`select t.entry_task_id as id, t.workplace_id as "workplaceId", t.name, t.done_how as "doneHow", t.noise, t.pace, t.reading, t.contact,
  t.lifting, t.times, t.minutes, t.supervision, t.mapped_on as "mappedOn", t.ended_on as "endedOn", t.version,
  (select a.name from account a where a.account_id = t.mapped_by) as "mappedBy"
  from entry_task t where t.collaboration_id = app.collaboration()`);

/** The mapped tasks of a workplace, or of all; those that are done no longer last. */
export const listEntryTasks = async (tx: Tx, workplaceId?: string): Promise<EntryTask[]> => {
  const of = workplaceId ? sql`and t.workplace_id = ${workplaceId}` : sql``;
  return (
    await sql<EntryTask>`${tasks} ${of} order by t.ended_on is not null, t.name collate app.sv`.execute(tx)
  ).rows;
};

export const findEntryTask = async (tx: Tx, id: string): Promise<EntryTask | undefined> =>
  (await sql<EntryTask>`${tasks} and t.entry_task_id = ${id}`.execute(tx)).rows[0];

const columnsOf = (details: Omit<EntryTaskDetails, 'endedOn'>) => ({
  name: details.name,
  done_how: details.doneHow,
  noise: details.noise,
  pace: details.pace,
  reading: details.reading,
  contact: details.contact,
  lifting: details.lifting,
  times: details.times,
  minutes: details.minutes,
  supervision: details.supervision,
});

/** The same form sent twice is one task. */
export const insertEntryTask = async (
  tx: Tx,
  { collaborationId, organisationId, accountId }: Keeper,
  id: string,
  workplaceId: string,
  details: NewEntryTask,
): Promise<void> => {
  await tx
    .insertInto('entry_task')
    .values({
      collaboration_id: collaborationId,
      organisation_id: organisationId,
      entry_task_id: id,
      workplace_id: workplaceId,
      ...columnsOf(details),
      mapped_on: details.mappedOn,
      mapped_by: accountId,
    })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'entry_task_id']).doNothing())
    .execute();
};

export const updateEntryTask = async (
  tx: Tx,
  { id, version }: Pick<EntryTask, 'id' | 'version'>,
  details: EntryTaskDetails,
): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('entry_task')
      .set({ ...columnsOf(details), ended_on: details.endedOn, version: version + 1 })
      .where((where) => where.and({ entry_task_id: id, version }))
      .executeTakeFirst(),
  );
