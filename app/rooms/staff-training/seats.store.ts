import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import { newId } from '../../shared/values/ids.ts';
import type { Seat } from './training.rules.ts';
import { type Keeper, owned } from './trainings.store.ts';

/** Those of a training whom one may see: of one's own organisation, and where it holds the training everybody. */
export const listSeats = async (tx: Tx, trainingId: string): Promise<Seat[]> => {
  const { rows } =
    await sql<Seat>`select s.training_seat_id as id, s.account_id as "accountId", a.name, s.organisation_id as "organisationId", o.name as organisation, s.came, s.version
    from training_seat s join account a on a.account_id = s.account_id
    join organisation o on o.collaboration_id = s.collaboration_id and o.organisation_id = s.organisation_id
    where s.collaboration_id = app.collaboration() and s.training_id = ${trainingId} and s.given_back_at is null
    order by o.name, a.name`.execute(tx);
  return rows;
};

/** A place for somebody of one's own organisation. Whoever has one already keeps it. */
export const insertSeat = async (
  tx: Tx,
  keeper: Keeper,
  trainingId: string,
  accountId: string,
): Promise<void> => {
  await tx
    .insertInto('training_seat')
    .values({
      ...owned(keeper),
      training_seat_id: newId(),
      training_id: trainingId,
      account_id: accountId,
      recorded_by: keeper.accountId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

const change = async (
  tx: Tx,
  { id, version }: Pick<Seat, 'id' | 'version'>,
  columns: { given_back_at: Date } | { came: boolean },
): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('training_seat')
      .set({ ...columns, version: version + 1 })
      .where((where) => where.and({ training_seat_id: id, version }))
      .executeTakeFirst(),
  );

export const giveBackSeat = (tx: Tx, seat: Pick<Seat, 'id' | 'version'>, now: Date): Promise<void> =>
  change(tx, seat, { given_back_at: now });

export const markSeat = (tx: Tx, seat: Pick<Seat, 'id' | 'version'>, came: boolean): Promise<void> =>
  change(tx, seat, { came });

/** How many without an account take part, by organisation: the latest word of each. */
export const listGuests = async (
  tx: Tx,
  trainingId: string,
): Promise<{ organisation: string; people: number }[]> => {
  const { rows } = await sql<{
    organisation: string;
    people: number;
  }>`select o.name as organisation, g.people from (
      select distinct on (n.from_organisation_id) n.collaboration_id, n.from_organisation_id, n.people from training_guests n
      where n.collaboration_id = app.collaboration() and n.training_id = ${trainingId}
      order by n.from_organisation_id, n.recorded_at desc, n.training_guests_id desc) g
    join organisation o on o.collaboration_id = g.collaboration_id and o.organisation_id = g.from_organisation_id
    where g.people > 0 order by o.name`.execute(tx);
  return rows;
};

/** The same form sent twice is one word of how many. */
export const insertGuests = async (
  tx: Tx,
  keeper: Keeper,
  trainingId: string,
  id: string,
  { fromId, people }: { fromId: string; people: number },
): Promise<void> => {
  await tx
    .insertInto('training_guests')
    .values({
      ...owned(keeper),
      training_guests_id: id,
      training_id: trainingId,
      from_organisation_id: fromId,
      people,
      recorded_by: keeper.accountId,
    })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'training_guests_id']).doNothing())
    .execute();
};
