import { sql } from 'kysely';
import type { Doing } from './owned.store.ts';

/** False when nothing changed, or when it is not the caller's to change. */
export const setProtection = async (
  { tx }: Doing,
  participantId: string,
  isProtected: boolean,
  why: string,
): Promise<boolean> => {
  const { rows } = await sql<{ done: boolean }>`select app.set_protection(
    ${participantId}::uuid, ${isProtected}, ${why}) as done`.execute(tx);
  return rows[0]?.done ?? false;
};
