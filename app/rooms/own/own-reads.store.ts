import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { OwnRead } from './own-reads.rules.ts';

/** Who has looked at the person, by organisation and day, the latest first. Runs through the person's door. */
export const listOwnReads = async (tx: Tx): Promise<OwnRead[]> => {
  const { rows } = await sql<OwnRead>`
    select read_on as day, organisation_id as "organisationId", organisation, act, purpose, times from app.own_reads()`.execute(
    tx,
  );
  return rows;
};
