import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { inserted } from '../../platform/outcomes-of-requests.ts';
import type { Visitor } from '../../platform/visit.ts';
import type { Need } from './needs.rules.ts';

const needs = (tx: Tx) =>
  tx
    .selectFrom('access_need')
    .select([
      'access_need_id as id',
      'role',
      'version',
      'needs',
      'risks',
      'measures',
      'decided_by as decidedBy',
      'decided_on as decidedOn',
      'look_over_on as lookOverOn',
    ])
    .orderBy('version', 'desc');

/** All versions of the note about a role, the newest first. */
export const listNeeds = (tx: Tx, role: string): Promise<Need[]> =>
  needs(tx).where('role', '=', role).execute();

/** The newest note about each role that has one. */
export const newestNeeds = (tx: Tx): Promise<Need[]> =>
  needs(tx).distinctOn('role').clearOrderBy().orderBy('role').orderBy('version', 'desc').execute();

/** The roles that somebody has in one's own organisation now, or that a note is about. */
export const listRolesInUse = async (tx: Tx, organisationId: string): Promise<string[]> => {
  const { rows } = await sql<{ role: string }>`
    select distinct role from membership where collaboration_id = app.collaboration() and organisation_id = ${organisationId} and ends_at > now()
    union select role from access_need`.execute(tx);
  return rows.map(({ role }) => role);
};

/** False when a colleague has saved the same version meanwhile. */
export const insertNeed = async (
  tx: Tx,
  { collaborationId, organisationId, accountId }: Visitor,
  need: Need,
): Promise<boolean> => {
  const done = await tx
    .insertInto('access_need')
    .values({
      collaboration_id: collaborationId,
      organisation_id: organisationId,
      access_need_id: need.id,
      role: need.role,
      version: need.version,
      needs: need.needs,
      risks: need.risks,
      measures: need.measures,
      decided_by: need.decidedBy,
      decided_on: need.decidedOn,
      look_over_on: need.lookOverOn,
      recorded_by: accountId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted(done);
};
