import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import type { Occasion, OccasionDetails } from './courses.rules.ts';
import { type Keeper, owned } from './courses.store.ts';

const occasions =
  sql.raw(`select o.programme_occasion_id as id, o.programme_round_id as "roundId", r.name as round, o.held_on as "heldOn", o.starts, o.ends,
  o.module_ids as "moduleIds", (select coalesce(string_agg(m.name, ', ' order by m.position, m.name), '') from programme_module m
    where m.collaboration_id = o.collaboration_id and m.programme_module_id = any (o.module_ids)) as modules,
  o.leader_id as "leaderId", (select a.name from account a where a.account_id = o.leader_id) as leader, o.place,
  not exists (select from membership m where m.collaboration_id = o.collaboration_id
    and m.organisation_id = o.organisation_id and m.account_id = o.leader_id and m.starts_at <= now() and m.ends_at > now()) as "leaderLeft",
  o.cancelled_at is not null as cancelled, o.version
  from programme_occasion o join programme_round r on r.collaboration_id = o.collaboration_id and r.programme_round_id = o.programme_round_id
  where o.collaboration_id = app.collaboration()`);
const inOrder = sql.raw('order by o.held_on, o.starts, o.programme_occasion_id');

export const listOccasionsOf = async (tx: Tx, roundId: string): Promise<Occasion[]> =>
  (await sql<Occasion>`${occasions} and o.programme_round_id = ${roundId} ${inOrder}`.execute(tx)).rows;

/** Those of some days, the cancelled ones too. */
export const listOccasionsBetween = async (tx: Tx, from: PlainDate, to: PlainDate): Promise<Occasion[]> =>
  (await sql<Occasion>`${occasions} and o.held_on between ${from} and ${to} ${inOrder}`.execute(tx)).rows;

export const findOccasion = async (tx: Tx, id: string): Promise<Occasion | undefined> =>
  (await sql<Occasion>`${occasions} and o.programme_occasion_id = ${id}`.execute(tx)).rows[0];

const columnsOf = ({ heldOn, starts, ends, moduleIds, leaderId, place }: OccasionDetails) => ({
  held_on: heldOn,
  starts,
  ends,
  module_ids: moduleIds,
  leader_id: leaderId,
  place,
});

/** The same form sent twice finds its first occasion there, and adds none. */
export const insertOccasions = async (
  tx: Tx,
  keeper: Keeper,
  roundId: string,
  rows: readonly (OccasionDetails & { id: string })[],
): Promise<void> => {
  if (await findOccasion(tx, rows[0]!.id)) return;
  await tx
    .insertInto('programme_occasion')
    .values(
      rows.map((row) => ({
        ...owned(keeper),
        programme_occasion_id: row.id,
        programme_round_id: roundId,
        ...columnsOf(row),
        added_by: keeper.accountId,
      })),
    )
    .execute();
};

export const updateOccasion = async (
  tx: Tx,
  { id, version, heldOn }: Pick<Occasion, 'id' | 'version' | 'heldOn'>,
  details: OccasionDetails,
  now: Date,
): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('programme_occasion')
      .set({
        ...columnsOf(details),
        ...(details.heldOn === heldOn ? {} : { moved_at: now }),
        version: version + 1,
      })
      .where((where) => where.and({ programme_occasion_id: id, version }))
      .executeTakeFirst(),
  );

/** What was to come after a day is cancelled. */
export const cancelOccasionsAfter = async (
  tx: Tx,
  roundId: string,
  day: PlainDate,
  cancelledAt: Date,
): Promise<void> => {
  await tx
    .updateTable('programme_occasion')
    .set((set) => ({ cancelled_at: cancelledAt, version: set('version', '+', 1) }))
    .where('programme_round_id', '=', roundId)
    .where('held_on', '>', day)
    .where('cancelled_at', 'is', null)
    .execute();
};

export const cancelOccasion = async (
  tx: Tx,
  { id, version }: Pick<Occasion, 'id' | 'version'>,
  cancelledAt: Date | null,
): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('programme_occasion')
      .set({ cancelled_at: cancelledAt, version: version + 1 })
      .where((where) => where.and({ programme_occasion_id: id, version }))
      .executeTakeFirst(),
  );
