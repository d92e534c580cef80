import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import type { Mark } from './attendance.rules.ts';

export interface Attended extends Mark {
  id: string;
  heldOn: PlainDate;
  round: string;
}

/** What was marked of somebody lately, the newest first; not of what was cancelled. */
export const listAttended = async (tx: Tx, participantId: string): Promise<Attended[]> => {
  const { rows } =
    await sql<Attended>`select a.programme_attendance_id as id, o.held_on as "heldOn", r.name as round, a.state, a.reason
    from programme_attendance a
    join programme_occasion o on o.collaboration_id = a.collaboration_id and o.programme_occasion_id = a.programme_occasion_id
    join programme_round r on r.collaboration_id = o.collaboration_id and r.programme_round_id = o.programme_round_id
    where a.collaboration_id = app.collaboration() and a.organisation_id = app.organisation() and a.participant_id = ${participantId}
      and a.state <> 'expected' and o.cancelled_at is null
    order by o.held_on desc, o.starts desc limit 20`.execute(tx);
  return rows;
};

/** Whether the one who asks may see, or enrol, this person here. */
export const mayPrepare = async (tx: Tx, act: 'read' | 'enrol', participantId: string): Promise<boolean> => {
  const { rows } = await sql<{
    may: boolean;
  }>`select ${participantId}::uuid = any (app.participants_for(${act}, 'preparation')) as may`.execute(tx);
  return rows[0]?.may === true;
};
