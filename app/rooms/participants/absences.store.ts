import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { DayMarked } from './situation.rules.ts';

/**
 * The latest days on which anything was marked of the person of a row `f` in the programme, the newest first, and whether they were away all of
 * the day. The marks themselves stand in the room of the programme.
 */
export const absences = `(select coalesce(jsonb_agg(jsonb_build_object('day', d.held_on, 'away', d.away) order by d.held_on desc), '[]') from (
  select o.held_on, bool_and(m.state = 'away') as away from programme_attendance m
    join programme_occasion o on o.collaboration_id = m.collaboration_id and o.organisation_id = m.organisation_id
      and o.programme_occasion_id = m.programme_occasion_id
   where m.collaboration_id = f.collaboration_id and m.organisation_id = f.organisation_id and m.participant_id = f.participant_id
     and m.state <> 'expected' and o.held_on <= app.today()
   group by o.held_on order by o.held_on desc limit 20) d)`;

/** The same of one person, for the person's own page. */
export const findAbsences = async (tx: Tx, participantId: string): Promise<DayMarked[]> => {
  const { rows } = await sql<{ absences: DayMarked[] }>`select ${sql.raw(absences)} as absences from file f
    where f.collaboration_id = app.collaboration() and f.organisation_id = app.organisation() and f.participant_id = ${participantId}`.execute(
    tx,
  );
  return rows[0]?.absences ?? [];
};
