import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import { newId } from '../../shared/values/ids.ts';
import type { Approval, Manager, Model, Use } from './models.rules.ts';

interface ModelRow extends Omit<Model, 'ways'> {
  count: number | null;
  few: boolean | null;
  counted: boolean;
}

const name = (column: string) => `(select n.name from account n where n.account_id = ${column})`;

const select =
  sql.raw(`select p.content_hash as hash, v.body as definition, p.active, p.added_at as "addedAt", ${name('p.added_by')} as "addedBy",
  (select coalesce(jsonb_agg(jsonb_build_object('id', a.model_approval_id, 'decidedBy', a.decided_by, 'decidedOn', a.decided_on, 'participants', a.participants,
     'recordedBy', ${name('a.recorded_by')}, 'recordedAt', a.recorded_at,
     'withdrawn', case when a.withdrawn_at is not null then jsonb_build_object('at', a.withdrawn_at, 'by', ${name('a.withdrawn_by')}, 'why', a.withdrawn_why) end)
     order by a.decided_on desc, a.recorded_at desc), '[]')
   from model_approval a where a.collaboration_id = p.collaboration_id and a.content_hash = p.content_hash) as approvals,
  (select coalesce(jsonb_agg(jsonb_build_object('starts', u.starts, 'why', u.why, 'by', ${name('u.recorded_by')}, 'at', u.recorded_at)
     order by u.recorded_at desc, u.model_use_id desc), '[]')
   from model_use u where u.collaboration_id = p.collaboration_id and u.content_hash = p.content_hash) as uses,
  w.ways as count, w.few, app.may('manage_models') as counted
  from collaboration_path p join path_version v on v.content_hash = p.content_hash
  left join app.ways_by_model() w on w.content_hash = p.content_hash
  where p.collaboration_id = app.collaboration()
  order by v.path_key, p.added_at desc, p.content_hash`);

/** Whoever brings a version in waits for another who does, so that the same version never comes twice with different content. */
export const lockModels = async (tx: Tx): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(app.collaboration() || ' models', 0))`.execute(tx);
};

/** Every version that the collaboration has, by model and the latest first. */
export const listModels = async (tx: Tx): Promise<Model[]> => {
  const { rows } = await sql<ModelRow>`${select}`.execute(tx);
  return rows.map(({ count, few, counted, ...model }) => ({
    ...model,
    ...(counted ? { ways: few ? 'few' : count === null ? 'none' : { count } } : {}),
  }));
};

/** Gives the collaboration a version, not in use; false when it has it already. */
export const addModel = async (tx: Tx, who: Manager, hash: string): Promise<boolean> => {
  const added = await tx
    .insertInto('collaboration_path')
    .values({
      collaboration_id: who.collaborationId,
      content_hash: hash,
      active: false,
      added_by: who.accountId,
    })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'content_hash']).doNothing())
    .executeTakeFirst();
  return Number(added.numInsertedOrUpdatedRows ?? 0) === 1;
};

export const insertApproval = async (
  tx: Tx,
  who: Manager,
  hash: string,
  approval: Pick<Approval, 'decidedBy' | 'decidedOn' | 'participants'>,
): Promise<void> => {
  await tx
    .insertInto('model_approval')
    .values({
      collaboration_id: who.collaborationId,
      model_approval_id: newId(),
      content_hash: hash,
      decided_by: approval.decidedBy,
      decided_on: approval.decidedOn,
      participants: JSON.stringify(approval.participants),
      recorded_by: who.accountId,
    })
    .execute();
};

export const withdrawApproval = async (tx: Tx, who: Manager, id: string, why: string): Promise<void> => {
  updatedOne(
    await tx
      .updateTable('model_approval')
      .set({ withdrawn_at: sql`app.now()`, withdrawn_by: who.accountId, withdrawn_why: why })
      .where('model_approval_id', '=', id)
      .where('withdrawn_at', 'is', null)
      .executeTakeFirst(),
  );
};

/** Takes a version into use for new ways, or puts it aside; of two windows one goes through. */
export const insertUse = async (
  tx: Tx,
  who: Manager,
  hash: string,
  use: Pick<Use, 'starts' | 'why'>,
): Promise<void> => {
  updatedOne(
    await tx
      .updateTable('collaboration_path')
      .set({ active: use.starts })
      .where('content_hash', '=', hash)
      .where('active', '=', !use.starts)
      .executeTakeFirst(),
  );
  await tx
    .insertInto('model_use')
    .values({
      collaboration_id: who.collaborationId,
      model_use_id: newId(),
      content_hash: hash,
      starts: use.starts,
      why: use.why,
      recorded_by: who.accountId,
    })
    .execute();
};
