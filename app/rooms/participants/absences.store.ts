import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { DayMarked } from './situation.rules.ts';

/**
 * The latest days in a row on which the person of a row `f` was away all of the day from what they take part in, of those on which anything was marked, the
 * newest first. What was cancelled, and rounds that are over or that they have left, say nothing of how it goes now. The marks themselves stand in the room of the programme.
 */
export const absences = `(select coalesce(jsonb_agg(jsonb_build_object('day', d.held_on, 'away', d.away) order by d.held_on desc), '[]') from (select * from (
  select o.held_on, bool_and(m.state = 'away') as away, bool_and(bool_and(m.state = 'away')) over (order by o.held_on desc) as goes_on
    from programme_attendance m
    join programme_occasion o on o.collaboration_id = m.collaboration_id and o.organisation_id = m.organisation_id
      and o.programme_occasion_id = m.programme_occasion_id
    join programme_enrolment e on e.collaboration_id = m.collaboration_id and e.organisation_id = m.organisation_id and e.participant_id = m.participant_id
      and e.programme_enrolment_id = m.programme_enrolment_id
    join programme_round r on r.collaboration_id = m.collaboration_id and r.organisation_id = m.organisation_id
      and r.programme_round_id = m.programme_round_id
   where m.collaboration_id = f.collaboration_id and m.organisation_id = f.organisation_id and m.participant_id = f.participant_id
     and m.state <> 'expected' and o.held_on <= app.today()
     and o.cancelled_at is null and e.cancelled_on is null and r.ended_on is null
   group by o.held_on) e where e.goes_on) d)`;

/** The same of one person, for the person's own page. */
export const findAbsences = async (tx: Tx, participantId: string): Promise<DayMarked[]> => {
  const { rows } = await sql<{ absences: DayMarked[] }>`select ${sql.raw(absences)} as absences from file f
    where f.collaboration_id = app.collaboration() and f.organisation_id = app.organisation() and f.participant_id = ${participantId}`.execute(
    tx,
  );
  return rows[0]?.absences ?? [];
};
