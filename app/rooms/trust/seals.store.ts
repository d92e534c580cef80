import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { rangesInWords, type SealedLog, type SealFault, type SealFinding } from './seals.rules.ts';

/** Adds one seal over what is not sealed yet; answers how many rows it covers. All of this runs through the door of sealing. */
export const sealLog = async (tx: Tx, log: SealedLog, now: Date, atMost: number): Promise<number> => {
  const { rows } = await sql<{
    sealed: number;
  }>`select app.seal_log(${log}, ${now}, ${atMost}) sealed`.execute(tx);
  return rows[0]?.sealed ?? 0;
};

export interface NewestSeal {
  log: SealedLog;
  number: number;
  sealedAt: Date;
  hash: string;
  /** Rows that all seals of the log cover. */
  rowCount: number;
}

export const newestSeals = async (tx: Tx): Promise<NewestSeal[]> => {
  const { rows } = await sql<NewestSeal>`
    select log, seal_number as number, sealed_at as "sealedAt", seal_hash as hash, row_count as "rowCount" from app.sealed_logs()`.execute(
    tx,
  );
  return rows;
};

export const findSealHash = async (tx: Tx, log: SealedLog, seal: number): Promise<string | undefined> => {
  const { rows } = await sql<{ hash: string | null }>`select app.seal_hash_of(${log}, ${seal}) hash`.execute(
    tx,
  );
  return rows[0]?.hash ?? undefined;
};

/** Where the chain of one log does not hold, told by the database alone. */
export const findingsOf = async (tx: Tx, log: SealedLog, now: Date): Promise<SealFinding[]> => {
  const { rows } = await sql<{ seal: number | null; fault: SealFault; ids: string }>`
    select seal_number as seal, fault, ids::text from app.verify_log(${log}, ${now})`.execute(tx);
  return rows.map((row) => ({ ...row, log, ids: rangesInWords(row.ids) }));
};
