import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { NotAllowed } from '../../platform/outcomes-of-requests.ts';

/** Throws NotAllowed for a role that does not follow up the log of its organisation. */
export const demandFollowUp = async (tx: Tx): Promise<void> => {
  const { rows } = await sql<{ may: boolean }>`select app.may('follow_log') may`.execute(tx);
  if (!rows[0]?.may) throw new NotAllowed();
};
