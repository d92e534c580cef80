import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import type { DatedQueue } from './courses.rules.ts';
import { type Keeper, owned } from './courses.store.ts';

export interface Enrolment {
  id: string;
  participantId: string;
  roundId: string;
  number: number;
  enrolledOn: PlainDate;
  cancelledOn: PlainDate | null;
  version: number;
}

const enrolments =
  sql.raw(`select e.programme_enrolment_id as id, e.participant_id as "participantId", e.programme_round_id as "roundId", e.queue_number as number,
  e.enrolled_on as "enrolledOn", e.cancelled_on as "cancelledOn", e.version from programme_enrolment e
  where e.collaboration_id = app.collaboration() and e.organisation_id = app.organisation()`);

/** Somebody in a round, and whether the one who asks may take them out of it. */
export interface Enrolled extends Enrolment {
  name: string;
  mayEnrol: boolean;
}

/** Those of one's own people who are enrolled in a round, by their turn. */
export const listEnrolledIn = async (tx: Tx, roundId: string): Promise<Enrolled[]> => {
  const { rows } = await sql<Enrolled>`select x.*, f.given_name || ' ' || f.family_name as name,
      x."participantId" = any (app.participants_for('enrol', 'preparation')) as "mayEnrol"
    from (${enrolments} and e.programme_round_id = ${roundId} and e.cancelled_on is null) x
    join file f on f.collaboration_id = app.collaboration() and f.organisation_id = app.organisation() and f.participant_id = x."participantId"
    order by x.number`.execute(tx);
  return rows;
};

/** What somebody is or has been enrolled in, the newest first. */
export const listEnrolmentsOf = async (tx: Tx, participantId: string): Promise<Enrolment[]> =>
  (
    await sql<Enrolment>`${enrolments} and e.participant_id = ${participantId} order by e.enrolled_on desc, e.queue_number desc`.execute(
      tx,
    )
  ).rows;

/** Holds the queue of a round until the transaction ends: of many who ask at once, one after the other is answered. */
export const holdQueue = async (tx: Tx, roundId: string): Promise<DatedQueue | undefined> => {
  const { rows } =
    await sql<DatedQueue>`select q.issued, q.given_back as "givenBack", q.given_back_on::text[] as "givenBackOn" from programme_queue q
    where q.collaboration_id = app.collaboration() and q.programme_round_id = ${roundId} for update`.execute(
      tx,
    );
  return rows[0];
};

export const updateQueue = async (
  tx: Tx,
  roundId: string,
  { issued, givenBack, givenBackOn }: DatedQueue,
): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('programme_queue')
      .set({ issued, given_back: [...givenBack], given_back_on: sql`${[...givenBackOn]}::text[]::date[]` })
      .where('programme_round_id', '=', roundId)
      .executeTakeFirst(),
  );

export const insertEnrolment = async (
  tx: Tx,
  keeper: Keeper,
  enrolment: Pick<Enrolment, 'id' | 'participantId' | 'roundId' | 'number' | 'enrolledOn'> & {
    activityId: string | null;
  },
): Promise<void> => {
  await tx
    .insertInto('programme_enrolment')
    .values({
      ...owned(keeper),
      programme_enrolment_id: enrolment.id,
      participant_id: enrolment.participantId,
      programme_round_id: enrolment.roundId,
      queue_number: enrolment.number,
      plan_activity_id: enrolment.activityId,
      enrolled_on: enrolment.enrolledOn,
      recorded_by: keeper.accountId,
    })
    .execute();
};

export const cancelEnrolment = async (
  tx: Tx,
  { id, version }: Pick<Enrolment, 'id' | 'version'>,
  cancelledOn: PlainDate,
): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('programme_enrolment')
      .set({ cancelled_on: cancelledOn, version: version + 1 })
      .where((where) => where.and({ programme_enrolment_id: id, version }))
      .executeTakeFirst(),
  );
