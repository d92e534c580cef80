import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { Visitor } from '../../platform/visit.ts';
import type { Administration } from './offers.rules.ts';

/** The administrations of the collaboration, by name, with how many people; few are not told. */
export const listAdministrations = async (tx: Tx): Promise<Administration[]> => {
  const { rows } =
    await sql<Administration>`select a.municipal_administration_id as id, a.organisation_id as "organisationId", a.name, a.version, c.waiting, c.taken
    from municipal_administration a join app.municipal_job_counts() c on c.municipal_administration_id = a.municipal_administration_id
    where a.collaboration_id = app.collaboration() order by a.name, a.municipal_administration_id`.execute(
      tx,
    );
  return rows;
};

/** The same form sent twice is one administration. */
export const insertAdministration = async (
  tx: Tx,
  { collaborationId, organisationId, accountId }: Visitor,
  id: string,
  name: string,
): Promise<void> => {
  await tx
    .insertInto('municipal_administration')
    .values({
      collaboration_id: collaborationId,
      organisation_id: organisationId,
      municipal_administration_id: id,
      name,
      added_by: accountId,
    })
    .onConflict((conflict) =>
      conflict.columns(['collaboration_id', 'municipal_administration_id']).doNothing(),
    )
    .execute();
};

export const renameAdministration = async (
  tx: Tx,
  { id, version }: Pick<Administration, 'id' | 'version'>,
  name: string,
): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('municipal_administration')
      .set({ name, version: version + 1 })
      .where((where) => where.and({ municipal_administration_id: id, version }))
      .executeTakeFirst(),
  );
