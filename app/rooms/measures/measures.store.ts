import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { Visitor } from '../../platform/visit.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import { newId } from '../../shared/values/ids.ts';
import type { ChangeKind, Changes, MeasureChange } from './changes.rules.ts';
import type { Measure, MeasureDetails } from './measures.rules.ts';

/** The one who acts, for an organisation. */
export type Keeper = Pick<Visitor, 'collaborationId' | 'organisationId' | 'accountId'>;

export interface MeasureRights {
  see: boolean;
  manage: boolean;
}

/** What the access table gives the acting role. */
export const measureRights = async (tx: Tx): Promise<MeasureRights> => {
  const { rows } =
    await sql<MeasureRights>`select app.may('see_measures') as see, app.may('manage_measures') as manage`.execute(
      tx,
    );
  return rows[0]!;
};

const measures = sql.raw(`select m.measure_id as id, m.organisation_id as "organisationId",
  (select o.name from organisation o where o.collaboration_id = m.collaboration_id and o.organisation_id = m.organisation_id) as organisation,
  m.level, m.name, m.for_whom as "forWhom", m.asks, m.gives, m.hours_from as "hoursFrom", m.hours_to as "hoursTo", m.lasts,
  m.way_in as "wayIn", m.contact, m.phone, m.email, m.starts_on as "startsOn", m.ends_on as "endsOn", m.places_total as "placesTotal",
  m.places_free as "placesFree", m.places_on as "placesOn", m.confirmed_on as "confirmedOn", m.version
  from measure m where m.collaboration_id = app.collaboration()`);

/** What all organisations of the collaboration offer, and have offered. */
export const listMeasures = async (tx: Tx): Promise<Measure[]> =>
  (await sql<Measure>`${measures}`.execute(tx)).rows;

export const findMeasure = async (tx: Tx, id: string): Promise<Measure | undefined> =>
  (await sql<Measure>`${measures} and m.measure_id = ${id}`.execute(tx)).rows[0];

const columnsOf = (details: MeasureDetails) => ({
  level: details.level,
  name: details.name,
  for_whom: details.forWhom,
  asks: details.asks,
  gives: details.gives,
  hours_from: details.hoursFrom,
  hours_to: details.hoursTo,
  lasts: details.lasts,
  way_in: details.wayIn,
  contact: details.contact,
  phone: details.phone,
  email: details.email,
  starts_on: details.startsOn,
  ends_on: details.endsOn,
  places_total: details.placesTotal,
  places_free: details.placesFree,
  places_on: details.placesOn,
});

/** False where the same form has been sent before: one measure stands. */
export const insertMeasure = async (
  tx: Tx,
  { collaborationId, organisationId }: Keeper,
  id: string,
  details: MeasureDetails,
  confirmedOn: PlainDate,
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('measure')
    .values({
      collaboration_id: collaborationId,
      organisation_id: organisationId,
      measure_id: id,
      ...columnsOf(details),
      confirmed_on: confirmedOn,
    })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'measure_id']).doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
};

/** Saves over the version that was read. */
export const updateMeasure = async (
  tx: Tx,
  { id, version }: Pick<Measure, 'id' | 'version'>,
  details: MeasureDetails,
  confirmedOn: PlainDate,
): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('measure')
      .set({ ...columnsOf(details), confirmed_on: confirmedOn, version: version + 1 })
      .where((where) => where.and({ measure_id: id, version }))
      .executeTakeFirst(),
  );

export const insertChange = async (
  tx: Tx,
  { collaborationId, organisationId, accountId }: Keeper,
  measureId: string,
  kind: ChangeKind,
  changes: Changes,
): Promise<void> => {
  await tx
    .insertInto('measure_change')
    .values({
      collaboration_id: collaborationId,
      organisation_id: organisationId,
      measure_change_id: newId(),
      measure_id: measureId,
      kind,
      changes: JSON.stringify(changes),
      recorded_by: accountId,
    })
    .execute();
};

/** The newest first. */
export const listChanges = async (tx: Tx, measureId: string): Promise<MeasureChange[]> => {
  const { rows } = await sql<MeasureChange>`select c.measure_change_id as id, c.kind, c.changes,
      (select a.name from account a where a.account_id = c.recorded_by) as by, (c.recorded_at at time zone 'Europe/Stockholm')::date as on
    from measure_change c where c.collaboration_id = app.collaboration() and c.measure_id = ${measureId}
    order by c.recorded_at desc, c.measure_change_id desc`.execute(tx);
  return rows;
};
