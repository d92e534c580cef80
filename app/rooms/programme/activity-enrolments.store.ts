import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';

/** An activity of the plan that one can be enrolled from: to take part in the programme, in the version that stands, and not over. */
export interface ProgrammeActivity {
  id: string;
  key: string;
  what: string;
}

export const listProgrammeActivities = async (
  tx: Tx,
  participantId: string,
): Promise<ProgrammeActivity[]> => {
  const { rows } =
    await sql<ProgrammeActivity>`select a.plan_activity_id as id, a.activity_key as key, a.what from plan_activity a
    join plan_version v on v.collaboration_id = a.collaboration_id and v.organisation_id = a.organisation_id and v.plan_version_id = a.plan_version_id
    join plan p on p.collaboration_id = v.collaboration_id and p.organisation_id = v.organisation_id and p.plan_id = v.plan_id
    where a.collaboration_id = app.collaboration() and a.organisation_id = app.organisation() and a.participant_id = ${participantId}
      and a.prepares and a.struck_at is null and p.ended_on is null
      and v.number = (select max(n.number) from plan_version n where n.collaboration_id = v.collaboration_id and n.plan_id = v.plan_id)
      and coalesce((select s.status from plan_activity_status s where s.collaboration_id = a.collaboration_id and s.activity_key = a.activity_key
        order by s.recorded_at desc, s.plan_activity_status_id desc limit 1), 'planned') not in ('done', 'cancelled')
    order by a.position, a.plan_activity_id`.execute(tx);
  return rows;
};

/** Of somebody's enrolments those that came of an activity, with its key: the same in every version of the plan. */
export const listKeysOfEnrolments = async (
  tx: Tx,
  participantId: string,
): Promise<{ enrolmentId: string; key: string; what: string }[]> => {
  const { rows } = await sql<{
    enrolmentId: string;
    key: string;
    what: string;
  }>`select e.programme_enrolment_id as "enrolmentId", a.activity_key as key, a.what from programme_enrolment e
    join plan_activity a on a.collaboration_id = e.collaboration_id and a.organisation_id = e.organisation_id and a.participant_id = e.participant_id
      and a.plan_activity_id = e.plan_activity_id
    where e.collaboration_id = app.collaboration() and e.organisation_id = app.organisation() and e.participant_id = ${participantId}`.execute(
    tx,
  );
  return rows;
};
