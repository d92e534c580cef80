import { sql } from 'kysely';
import type { Tx } from './database.ts';

export type ReadAct = 'list' | 'open' | 'search' | 'preview' | 'export' | 'print' | 'review';

/** Logs a read in the transaction that reads: no log row, no page. Lists log the ids that they showed. */
export const logRead = async (
  tx: Tx,
  act: ReadAct,
  participantIds: string[],
  purpose: string | null = null,
): Promise<void> => {
  await sql`select app.log_read(${act}, ${participantIds}::uuid[], ${purpose})`.execute(tx);
};
