import { type SqlBool, sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';

interface ManagedPlace {
  organisationId: string;
  unitId: string | null;
  accountId: string;
}

/** What makes a manager the manager of this place: made with the confirmation, so that nobody's reach grows unconfirmed. */
export const insertManagement = async (
  tx: Tx,
  { organisationId, unitId, accountId }: ManagedPlace,
  managementId: string,
): Promise<void> => {
  await tx
    .insertInto('management')
    .values({
      collaboration_id: sql<string>`app.collaboration()`,
      management_id: managementId,
      organisation_id: organisationId,
      unit_id: unitId,
      account_id: accountId,
    })
    .execute();
};

export const endManagement = async (
  tx: Tx,
  { organisationId, unitId, accountId }: ManagedPlace,
): Promise<void> => {
  await tx
    .updateTable('management')
    .set({ ends_at: sql`now()` })
    .where('organisation_id', '=', organisationId)
    .where('unit_id', 'is not distinct from', unitId)
    .where('account_id', '=', accountId)
    .where(sql<SqlBool>`ends_at > now()`)
    .execute();
};
