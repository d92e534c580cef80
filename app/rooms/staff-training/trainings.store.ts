import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { Visitor } from '../../platform/visit.ts';
import { newId } from '../../shared/values/ids.ts';
import {
  type Intervals,
  type Subject,
  subjects,
  type Training,
  type TrainingDetails,
} from './training.rules.ts';

/** The one who acts, for an organisation. */
export type Keeper = Pick<Visitor, 'collaborationId' | 'organisationId' | 'accountId'>;

/** Whose row it is. */
export const owned = ({ collaborationId, organisationId }: Keeper) => ({
  collaboration_id: collaborationId,
  organisation_id: organisationId,
});

const trainings =
  sql.raw(`select t.training_id as id, t.organisation_id as "organisationId", o.name as organisation, t.name, t.covers, t.for_whom as "forWhom",
  t.held_on as "heldOn", t.starts, t.ends, t.leader, t.place, t.seats, t.cancelled_at is not null as cancelled, t.version, k.taken
  from training t join app.trainings_taken() k on k.training_id = t.training_id
  join organisation o on o.collaboration_id = t.collaboration_id and o.organisation_id = t.organisation_id
  where t.collaboration_id = app.collaboration()`);

/** Every training of the collaboration, the latest first. */
export const listTrainings = async (tx: Tx): Promise<Training[]> =>
  (await sql<Training>`${trainings} order by t.held_on desc, t.starts desc, t.training_id`.execute(tx)).rows;

export const findTraining = async (tx: Tx, id: string): Promise<Training | undefined> =>
  (await sql<Training>`${trainings} and t.training_id = ${id}`.execute(tx)).rows[0];

const columnsOf = (details: TrainingDetails) => ({
  name: details.name,
  covers: details.covers,
  for_whom: details.forWhom,
  held_on: details.heldOn,
  starts: details.starts,
  ends: details.ends,
  leader: details.leader,
  place: details.place,
  seats: details.seats,
});

/** The same form sent twice is one training. */
export const insertTraining = async (
  tx: Tx,
  keeper: Keeper,
  id: string,
  details: TrainingDetails,
): Promise<void> => {
  await tx
    .insertInto('training')
    .values({ ...owned(keeper), training_id: id, ...columnsOf(details), added_by: keeper.accountId })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'training_id']).doNothing())
    .execute();
};

type Stood = Pick<Training, 'id' | 'version'>;

const change = async (
  tx: Tx,
  { id, version }: Stood,
  columns: ReturnType<typeof columnsOf> | { cancelled_at: Date | null },
): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('training')
      .set({ ...columns, version: version + 1 })
      .where((where) => where.and({ training_id: id, version }))
      .executeTakeFirst(),
  );

export const updateTraining = (tx: Tx, stood: Stood, details: TrainingDetails): Promise<void> =>
  change(tx, stood, columnsOf(details));

export const cancelTraining = (tx: Tx, stood: Stood, cancelledAt: Date | null): Promise<void> =>
  change(tx, stood, { cancelled_at: cancelledAt });

/** What the collaboration has said last. */
export const readIntervals = async (tx: Tx): Promise<Intervals> => {
  const { rows } = await sql<{
    about: Subject;
    months: number | null;
  }>`select distinct on (i.about) i.about, i.months
    from training_interval i where i.collaboration_id = app.collaboration()
    order by i.about, i.set_at desc, i.training_interval_id desc`.execute(tx);
  return { structure: null, plan: null, ...Object.fromEntries(rows.map((row) => [row.about, row.months])) };
};

/** Adds those that are new; what was said before stands. */
export const insertIntervals = async (
  tx: Tx,
  keeper: Keeper,
  standing: Intervals,
  wanted: Intervals,
): Promise<void> => {
  const changed = subjects.filter((about) => wanted[about] !== standing[about]);
  if (changed.length === 0) return;
  await tx
    .insertInto('training_interval')
    .values(
      changed.map((about) => ({
        ...owned(keeper),
        training_interval_id: newId(),
        about,
        months: wanted[about],
        set_by: keeper.accountId,
      })),
    )
    .execute();
};
