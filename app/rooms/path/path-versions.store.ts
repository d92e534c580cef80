import type { Tx } from '../../platform/database.ts';
import { contentHash } from './content-hash.rules.ts';
import type { PathDefinition } from './definition.rules.ts';

/** A model that new ways may start in. */
export interface ActivePath {
  contentHash: string;
  definition: PathDefinition;
  /** By a group of this collaboration. */
  approved: boolean;
}

/** Keeps a version of a path. It is named by its content, so that keeping it again changes nothing. */
export const keepPathVersion = async (tx: Tx, definition: PathDefinition): Promise<string> => {
  const hash = contentHash(definition);
  await tx
    .insertInto('path_version')
    .values({
      content_hash: hash,
      path_key: definition.key,
      label: definition.version,
      body: JSON.stringify(definition),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return hash;
};

/** Lets a collaboration use a version from now on, or keeps it there out of use; false where it has had it before. */
export const usePath = async (
  tx: Tx,
  collaborationId: string,
  hash: string,
  active = true,
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('collaboration_path')
    .values({ collaboration_id: collaborationId, content_hash: hash, active })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'content_hash']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
};

/** Whether a group of the collaboration stands behind one of these versions. */
export const isOneApproved = async (
  tx: Tx,
  collaborationId: string,
  hashes: readonly string[],
): Promise<boolean> => {
  if (hashes.length === 0) return false;
  const approval = await tx
    .selectFrom('model_approval')
    .select('model_approval_id')
    .where('collaboration_id', '=', collaborationId)
    .where('content_hash', 'in', hashes)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return approval !== undefined;
};

/** No new way starts in these versions; ways that stand on them go on. */
export const putAside = async (tx: Tx, collaborationId: string, hashes: readonly string[]): Promise<void> => {
  if (hashes.length === 0) return;
  await tx
    .updateTable('collaboration_path')
    .set({ active: false })
    .where('collaboration_id', '=', collaborationId)
    .where('content_hash', 'in', hashes)
    .execute();
};

/** The models that the collaboration uses, by name. */
export const listActivePaths = async (tx: Tx): Promise<ActivePath[]> => {
  const rows = await tx
    .selectFrom('collaboration_path')
    .innerJoin('path_version', 'path_version.content_hash', 'collaboration_path.content_hash')
    .select((from) => [
      'collaboration_path.content_hash',
      'body',
      from
        .exists(
          from
            .selectFrom('model_approval')
            .select('model_approval_id')
            .whereRef('model_approval.collaboration_id', '=', 'collaboration_path.collaboration_id')
            .whereRef('model_approval.content_hash', '=', 'collaboration_path.content_hash')
            .where('withdrawn_at', 'is', null),
        )
        .as('approved'),
    ])
    .where('active', '=', true)
    .orderBy('path_key')
    .orderBy('label')
    .execute();
  return rows.map((row) => ({
    contentHash: row.content_hash,
    definition: row.body as unknown as PathDefinition,
    approved: row.approved === true,
  }));
};

/** Every version that some collaboration uses or has used: ways may stand on it. */
export const listUsedPaths = async (tx: Tx) =>
  tx
    .selectFrom('path_version')
    .innerJoin('collaboration_path', 'collaboration_path.content_hash', 'path_version.content_hash')
    .select(['path_version.content_hash', 'path_key', 'label', 'body'])
    .distinctOn('path_version.content_hash')
    .execute();
