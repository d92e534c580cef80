import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { NewRound, Round, RoundDetails } from './courses.rules.ts';
import { type Keeper, owned } from './courses.store.ts';

const rounds = sql.raw(`select r.programme_round_id as id, r.kind, r.programme_course_id as "courseId",
  (select c.name from programme_course c where c.collaboration_id = r.collaboration_id and c.programme_course_id = r.programme_course_id) as course,
  r.name, r.leader_id as "leaderId", (select a.name from account a where a.account_id = r.leader_id) as leader, r.place, r.seats,
  r.in_group_activity as "inGroupActivity", r.ended_on as "endedOn", r.ended_because as "endedBecause", r.version, q.issued, q.given_back as "givenBack",
  q.given_back_on::text[] as "givenBackOn",
  r.forum_event_id as "forumId", (select v.name from forum_event v where v.collaboration_id = r.collaboration_id
    and v.organisation_id = r.organisation_id and v.forum_event_id = r.forum_event_id) as forum
  from programme_round r join programme_queue q on q.collaboration_id = r.collaboration_id and q.programme_round_id = r.programme_round_id
  where r.collaboration_id = app.collaboration()`);

export const listRounds = async (tx: Tx): Promise<Round[]> =>
  (await sql<Round>`${rounds} order by r.ended_on is not null, r.name`.execute(tx)).rows;

export const findRound = async (tx: Tx, id: string): Promise<Round | undefined> =>
  (await sql<Round>`${rounds} and r.programme_round_id = ${id}`.execute(tx)).rows[0];

const columnsOf = ({ name, leaderId, place, seats, inGroupActivity, forumId }: RoundDetails) => ({
  name,
  leader_id: leaderId,
  place,
  seats,
  in_group_activity: inGroupActivity,
  forum_event_id: forumId ?? null,
});

/** A round begins with its queue. The same form sent twice is one round. */
export const insertRound = async (tx: Tx, keeper: Keeper, id: string, details: NewRound): Promise<void> => {
  await tx
    .insertInto('programme_round')
    .values({
      ...owned(keeper),
      programme_round_id: id,
      programme_course_id: details.courseId,
      kind: details.kind,
      ...columnsOf(details),
      added_by: keeper.accountId,
    })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'programme_round_id']).doNothing())
    .execute();
  await tx
    .insertInto('programme_queue')
    .values({ ...owned(keeper), programme_round_id: id })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'programme_round_id']).doNothing())
    .execute();
};

export const updateRound = async (
  tx: Tx,
  { id, version }: Pick<Round, 'id' | 'version'>,
  details: RoundDetails,
): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('programme_round')
      .set({ ...columnsOf(details), version: version + 1 })
      .where((where) => where.and({ programme_round_id: id, version }))
      .executeTakeFirst(),
  );

/** Ends a round, or opens it again. */
export const updateRoundEnd = async (
  tx: Tx,
  { id, version }: Pick<Round, 'id' | 'version'>,
  { endedOn, endedBecause }: Pick<Round, 'endedOn' | 'endedBecause'>,
): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('programme_round')
      .set({ ended_on: endedOn, ended_because: endedBecause, version: version + 1 })
      .where((where) => where.and({ programme_round_id: id, version }))
      .executeTakeFirst(),
  );
