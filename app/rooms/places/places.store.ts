import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { Visitor } from '../../platform/visit.ts';
import { newId } from '../../shared/values/ids.ts';
import type { NewPlace, Place, PlaceDetails, SeatsFrom, Taken } from './places.rules.ts';

/** The one who acts, for an organisation. */
export type Keeper = Pick<Visitor, 'collaborationId' | 'organisationId' | 'accountId'>;

const places =
  sql.raw(`select p.learning_place_id as id, p.name, p.kind, p.agreement_until as "agreementUntil", p.version, p.workplace_id as "workplaceId",
  w.name as workplace, w.address, nullif(w.area, '') as area, nullif(w.way_there, '') as "wayThere", e.employer_id as "employerId", e.name as employer, e.branch,
  least(p.agreement_until, w.ended_on, e.ended_on) as "lastOn",
  p.forum_event_id as "forumId", (select v.name from forum_event v where v.collaboration_id = p.collaboration_id
    and v.organisation_id = p.organisation_id and v.forum_event_id = p.forum_event_id) as forum,
  (select coalesce(jsonb_agg(jsonb_build_object('fromOn', s.from_on, 'seats', s.seats) order by s.from_on), '[]') from (
    select distinct on (n.from_on) n.from_on, n.seats from learning_place_seats n where n.collaboration_id = p.collaboration_id
      and n.organisation_id = p.organisation_id and n.learning_place_id = p.learning_place_id
    order by n.from_on, n.set_at desc, n.learning_place_seats_id desc) s) as seats
  from learning_place p
  join workplace w on w.collaboration_id = p.collaboration_id and w.organisation_id = p.organisation_id and w.workplace_id = p.workplace_id
  join employer e on e.collaboration_id = w.collaboration_id and e.organisation_id = w.organisation_id and e.employer_id = w.employer_id
  where p.collaboration_id = app.collaboration()`);

/** The places of the own organisation, by employer and name. */
export const listPlaces = async (tx: Tx): Promise<Place[]> =>
  (await sql<Place>`${places} order by e.name collate app.sv, p.name collate app.sv`.execute(tx)).rows;

export const findPlace = async (tx: Tx, id: string): Promise<Place | undefined> =>
  (await sql<Place>`${places} and p.learning_place_id = ${id}`.execute(tx)).rows[0];

/** Which seats are taken when, at each place: by how many, never by whom. */
export const readTaken = async (tx: Tx): Promise<ReadonlyMap<string, Taken[]>> => {
  const { rows } = await sql<
    Taken & { placeId: string }
  >`select t.learning_place_id as "placeId", t.starts_on as "startsOn", t.ends_on as "endsOn"
    from app.taken_seats() t order by t.starts_on`.execute(tx);
  return Map.groupBy(rows, ({ placeId }) => placeId);
};

const ofKeeper = ({ collaborationId, organisationId }: Keeper, placeId: string) => ({
  collaboration_id: collaborationId,
  organisation_id: organisationId,
  learning_place_id: placeId,
});

const columnsOf = ({ name, kind, agreementUntil, forumId }: PlaceDetails) => ({
  name,
  kind,
  agreement_until: agreementUntil,
  forum_event_id: forumId ?? null,
});

/** So many seats from a day; until the next row that says another number. */
export const insertSeats = async (
  tx: Tx,
  keeper: Keeper,
  placeId: string,
  { fromOn, seats }: SeatsFrom,
): Promise<void> => {
  await tx
    .insertInto('learning_place_seats')
    .values({
      ...ofKeeper(keeper, placeId),
      learning_place_seats_id: newId(),
      from_on: fromOn,
      seats,
      set_by: keeper.accountId,
    })
    .execute();
};

/** The same form sent twice is one place. */
export const insertPlace = async (tx: Tx, keeper: Keeper, id: string, place: NewPlace): Promise<void> => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('learning_place')
    .values({
      ...ofKeeper(keeper, id),
      ...columnsOf(place),
      workplace_id: place.workplaceId,
      added_by: keeper.accountId,
    })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'learning_place_id']).doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 1n) await insertSeats(tx, keeper, id, place);
};

export const updatePlace = async (
  tx: Tx,
  { id, version }: Pick<Place, 'id' | 'version'>,
  details: PlaceDetails,
): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('learning_place')
      .set({ ...columnsOf(details), version: version + 1 })
      .where((where) => where.and({ learning_place_id: id, version }))
      .executeTakeFirst(),
  );

/** Workplaces of employers that are still ours, each with its employer. */
export const offeredWorkplaces = async (tx: Tx): Promise<{ value: string; label: string }[]> => {
  const { rows } = await sql<{
    value: string;
    label: string;
  }>`select w.workplace_id as value, e.name || ', ' || w.name as label from workplace w
    join employer e on e.collaboration_id = w.collaboration_id and e.organisation_id = w.organisation_id and e.employer_id = w.employer_id
    where w.collaboration_id = app.collaboration() and w.ended_on is null and e.ended_on is null order by e.name collate app.sv, w.name collate app.sv`.execute(
    tx,
  );
  return rows;
};
