import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { PlainDate } from '../../shared/values/dates.ts';

/** A person's pages that an account may open: its own, or those of somebody whom it represents. */
export interface WayIn {
  wayInId: string;
  kind: 'person' | 'representative';
  accountId: string;
  collaborationId: string;
  participantId: string;
  name: string;
  /** A representative's own name, as the file has it. */
  actingName: string | null;
}

const offered = sql`w.way_in_id as "wayInId", w.kind, a.account_id as "accountId", w.collaboration_id as "collaborationId",
  w.participant_id as "participantId", w.given_name || ' ' || w.family_name as name, w.acting_name as "actingName"`;

/** What counts today; what has ended, was taken back or is protected is not there. Runs through the system door. */
export const waysInOf = async (tx: Tx, accountId: string, today: PlainDate): Promise<WayIn[]> => {
  const { rows } = await sql<WayIn>`
    select ${offered} from account a, app.offered_ways_in(a.account_id, ${today}::date) w where a.account_id = ${accountId}::uuid`.execute(
    tx,
  );
  return rows;
};

/** Everybody's: for the demo's sign-in page. Runs through the system door. */
export const allWaysIn = async (tx: Tx, today: PlainDate): Promise<WayIn[]> => {
  const { rows } = await sql<WayIn>`
    select ${offered} from account a, app.offered_ways_in(a.account_id, ${today}::date) w order by w.kind, name, "actingName"`.execute(
    tx,
  );
  return rows;
};
