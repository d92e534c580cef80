import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { OwnGroup, OwnOccasion } from './own-occasions.rules.ts';

/** Every time of the person's own groups, through the person's door, by day. */
export const listOwnOccasions = async (tx: Tx): Promise<OwnOccasion[]> => {
  const { rows } =
    await sql<OwnOccasion>`select occasion_id as id, round, held_on as "heldOn", starts, ends, place, leader, modules,
    occasion_cancelled as cancelled, number, cancelled_on as "leftOn", ended_on as "endedOn", seats, issued, given_back as "givenBack",
    organisation_id as "organisationId", round_id as "roundId", enrolment_id as "enrolmentId",
    (select json_build_object('id', n.absence_notice_id, 'reason', n.reason) from absence_notice n
      where n.programme_occasion_id = o.occasion_id and n.taken_back_at is null and n.said_at > coalesce(o.moved_at, '-infinity')) as notice,
    (select n.absence_notice_id from absence_notice n
      where n.programme_occasion_id = o.occasion_id and n.taken_back_at is null and n.said_at <= o.moved_at) as "outdatedNoticeId"
    from app.own_occasions() o where occasion_id is not null order by held_on, starts, occasion_id`.execute(
      tx,
    );
  return rows;
};

/** Every group that the person is or has been enrolled in, also those without a time. */
export const listOwnGroups = async (tx: Tx): Promise<OwnGroup[]> => {
  const { rows } =
    await sql<OwnGroup>`select distinct on (enrolment_id) round, round_id as "roundId", number, cancelled_on as "leftOn",
    ended_on as "endedOn", seats, issued, given_back as "givenBack" from app.own_occasions() order by enrolment_id`.execute(
      tx,
    );
  return rows;
};
