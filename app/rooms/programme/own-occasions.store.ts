import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { OwnOccasion } from './own-occasions.rules.ts';

/** Every time of the person's own groups, through the person's door, by day. */
export const listOwnOccasions = async (tx: Tx): Promise<OwnOccasion[]> => {
  const { rows } =
    await sql<OwnOccasion>`select occasion_id as id, round, held_on as "heldOn", starts, ends, place, leader, modules,
    occasion_cancelled as cancelled, number, cancelled_on as "leftOn", ended_on as "endedOn", seats, issued, given_back as "givenBack"
    from app.own_occasions()`.execute(tx);
  return rows;
};
