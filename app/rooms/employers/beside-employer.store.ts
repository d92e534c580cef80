import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import type {
  Contact,
  ContactDetails,
  StandingContact,
  StandingWorkplace,
  Workplace,
  WorkplaceDetails,
} from './employers.rules.ts';
import type { Keeper } from './employers.store.ts';

const workplaces =
  sql.raw(`select w.workplace_id as id, w.employer_id as "employerId", w.name, w.address, nullif(w.area, '') as area,
  nullif(w.way_there, '') as "wayThere", w.ended_on as "endedOn", w.version from workplace w where w.collaboration_id = app.collaboration()`);

/** The workplaces of one employer, or of all, by name. */
export const listWorkplaces = async (tx: Tx, employerId?: string): Promise<Workplace[]> => {
  const of = employerId ? sql`and w.employer_id = ${employerId}` : sql``;
  return (
    await sql<Workplace>`${workplaces} ${of} order by w.ended_on is not null, w.name collate app.sv`.execute(
      tx,
    )
  ).rows;
};

export const findWorkplace = async (tx: Tx, id: string): Promise<Workplace | undefined> =>
  (await sql<Workplace>`${workplaces} and w.workplace_id = ${id}`.execute(tx)).rows[0];

const ofWorkplace = (details: WorkplaceDetails) => ({
  name: details.name,
  address: details.address,
  area: details.area ?? '',
  way_there: details.wayThere ?? '',
});

/** The same form sent twice is one workplace. */
export const insertWorkplace = async (
  tx: Tx,
  { collaborationId, organisationId }: Keeper,
  id: string,
  employerId: string,
  details: WorkplaceDetails,
): Promise<void> => {
  await tx
    .insertInto('workplace')
    .values({
      collaboration_id: collaborationId,
      organisation_id: organisationId,
      workplace_id: id,
      employer_id: employerId,
      ...ofWorkplace(details),
    })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'workplace_id']).doNothing())
    .execute();
};

export const updateWorkplace = async (
  tx: Tx,
  { id, version }: Pick<Workplace, 'id' | 'version'>,
  details: StandingWorkplace,
): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('workplace')
      .set({ ...ofWorkplace(details), ended_on: details.endedOn, version: version + 1 })
      .where((where) => where.and({ workplace_id: id, version }))
      .executeTakeFirst(),
  );

const contacts =
  sql.raw(`select c.employer_contact_id as id, c.employer_id as "employerId", c.workplace_id as "workplaceId", c.name,
  nullif(c.title, '') as title, c.phone, c.email, c.supervises, c.ended_on as "endedOn", c.version
  from employer_contact c where c.collaboration_id = app.collaboration()`);

/** Those who answer at an employer; who has left last. */
export const listContacts = async (tx: Tx, employerId: string): Promise<Contact[]> =>
  (
    await sql<Contact>`${contacts} and c.employer_id = ${employerId} order by c.ended_on is not null, c.name collate app.sv`.execute(
      tx,
    )
  ).rows;

export const findContact = async (tx: Tx, id: string): Promise<Contact | undefined> =>
  (await sql<Contact>`${contacts} and c.employer_contact_id = ${id}`.execute(tx)).rows[0];

const ofContact = (details: ContactDetails) => ({
  workplace_id: details.workplaceId,
  name: details.name,
  title: details.title ?? '',
  phone: details.phone,
  email: details.email,
  supervises: details.supervises,
});

/** The same form sent twice is one contact. */
export const insertContact = async (
  tx: Tx,
  { collaborationId, organisationId }: Keeper,
  id: string,
  employerId: string,
  details: ContactDetails,
): Promise<void> => {
  await tx
    .insertInto('employer_contact')
    .values({
      collaboration_id: collaborationId,
      organisation_id: organisationId,
      employer_contact_id: id,
      employer_id: employerId,
      ...ofContact(details),
    })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'employer_contact_id']).doNothing())
    .execute();
};

export const updateContact = async (
  tx: Tx,
  { id, version }: Pick<Contact, 'id' | 'version'>,
  details: StandingContact,
): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('employer_contact')
      .set({ ...ofContact(details), ended_on: details.endedOn, version: version + 1 })
      .where((where) => where.and({ employer_contact_id: id, version }))
      .executeTakeFirst(),
  );

/** The last day on which somebody has a place at an employer, or at one of its workplaces; undefined where nobody has. */
export const findBookedUntil = async (
  tx: Tx,
  { employerId, workplaceId = null }: { employerId: string; workplaceId?: string | null },
): Promise<PlainDate | undefined> => {
  const { rows } = await sql<{
    until: PlainDate | null;
  }>`select max(t.ends_on) as until from app.taken_seats() t
      join learning_place p on p.collaboration_id = app.collaboration() and p.learning_place_id = t.learning_place_id
      join workplace w on w.collaboration_id = p.collaboration_id and w.organisation_id = p.organisation_id and w.workplace_id = p.workplace_id
    where w.employer_id = ${employerId} and w.workplace_id = coalesce(${workplaceId}::uuid, w.workplace_id)`.execute(
    tx,
  );
  return rows[0]?.until ?? undefined;
};
