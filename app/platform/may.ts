import { sql } from 'kysely';
import type { Act } from '../../database/access-acts.ts';
import type { Tx } from './database.ts';

/** Whether the acting role may do this in its own organisation at all, as the access table says. */
export const may = async (tx: Tx, act: Act): Promise<boolean> => {
  const { rows } = await sql<{ may: boolean }>`select app.may(${act}) as may`.execute(tx);
  return rows[0]?.may === true;
};

/** The same of files: whether one's own organisation keeps what a kind of file holds, and the acting role brings it in. */
export const mayImport = async (tx: Tx, kind: string): Promise<boolean> => {
  const { rows } = await sql<{ may: boolean }>`select app.may_import(${kind}) as may`.execute(tx);
  return rows[0]?.may === true;
};
