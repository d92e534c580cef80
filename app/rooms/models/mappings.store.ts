import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import { newId } from '../../shared/values/ids.ts';
import type { StepMapping } from '../path/step-mapping.rules.ts';
import type { Manager } from './models.rules.ts';

/** A way over from one version to another, published for those who hold ways. */
export interface PublishedMapping {
  id: string;
  fromHash: string;
  toHash: string;
  steps: StepMapping;
  publishedBy: string;
  publishedAt: Date;
}

/** The mappings that stand and lead to or from the version. */
export const listMappings = async (tx: Tx, hash: string): Promise<PublishedMapping[]> => {
  const { rows } =
    await sql<PublishedMapping>`select m.model_mapping_id as id, m.from_hash as "fromHash", m.to_hash as "toHash", m.steps,
    (select n.name from account n where n.account_id = m.published_by) as "publishedBy", m.published_at as "publishedAt"
    from model_mapping m where m.collaboration_id = app.collaboration() and m.withdrawn_at is null and ${hash} in (m.from_hash, m.to_hash)
    order by m.published_at desc, m.model_mapping_id`.execute(tx);
  return rows;
};

export const withdrawMapping = async (tx: Tx, who: Manager, id: string): Promise<void> => {
  updatedOne(
    await tx
      .updateTable('model_mapping')
      .set({ withdrawn_at: sql`app.now()`, withdrawn_by: who.accountId })
      .where('model_mapping_id', '=', id)
      .where('withdrawn_at', 'is', null)
      .executeTakeFirst(),
  );
};

export const insertMapping = async (
  tx: Tx,
  who: Manager,
  mapping: Pick<PublishedMapping, 'fromHash' | 'toHash' | 'steps'>,
): Promise<void> => {
  await tx
    .insertInto('model_mapping')
    .values({
      collaboration_id: who.collaborationId,
      model_mapping_id: newId(),
      from_hash: mapping.fromHash,
      to_hash: mapping.toHash,
      steps: JSON.stringify(mapping.steps),
      published_by: who.accountId,
    })
    .execute();
};
