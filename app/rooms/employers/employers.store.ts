import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { Visitor } from '../../platform/visit.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import type { Employer, EmployerDetails } from './employers.rules.ts';

/** The one who acts, for an organisation. */
export type Keeper = Pick<Visitor, 'collaborationId' | 'organisationId' | 'accountId'>;

export interface EmployerRights {
  see: boolean;
  keep: boolean;
  setLevels: boolean;
}

/** What the access table gives the acting role. */
export const employerRights = async (tx: Tx): Promise<EmployerRights> => {
  const { rows } =
    await sql<EmployerRights>`select app.may('see_employers') as see, app.may('keep_employers') as keep,
    app.may('set_levels') as "setLevels"`.execute(tx);
  return rows[0]!;
};

const employers =
  sql.raw(`select e.employer_id as id, e.name, e.kind, e.number, e.branch, e.began, e.began_on as "beganOn", e.interest,
  e.interest_on as "interestOn", e.responsible_id as "responsibleId", (select a.name from account a where a.account_id = e.responsible_id) as responsible,
  not exists (select from membership m where m.collaboration_id = e.collaboration_id and m.organisation_id = e.organisation_id
    and m.account_id = e.responsible_id and m.starts_at <= now() and m.ends_at > now()) as "responsibleLeft",
  nullif(e.agreed, '') as agreed, e.next_contact_on as "nextContactOn", e.ended_on as "endedOn", e.ended_because as "endedBecause", e.version,
  (select max(t.held_on) from employer_talk t where t.collaboration_id = e.collaboration_id and t.organisation_id = e.organisation_id
    and t.employer_id = e.employer_id and t.struck_at is null) as "lastContactOn"
  from employer e where e.collaboration_id = app.collaboration()`);

/** Those of the own organisation, also those that have ended. */
export const listEmployers = async (tx: Tx): Promise<Employer[]> =>
  (await sql<Employer>`${employers}`.execute(tx)).rows;

export const findEmployer = async (tx: Tx, id: string): Promise<Employer | undefined> =>
  (await sql<Employer>`${employers} and e.employer_id = ${id}`.execute(tx)).rows[0];

/** The employer of the own organisation that has the number. */
export const employerWithNumber = async (
  tx: Tx,
  number: string,
): Promise<{ id: string; name: string } | undefined> =>
  tx
    .selectFrom('employer')
    .select(['employer_id as id', 'name'])
    .where('number', '=', number)
    .executeTakeFirst();

const columnsOf = (details: EmployerDetails) => ({
  name: details.name,
  kind: details.kind,
  number: details.number,
  branch: details.branch,
  interest: details.interest,
  responsible_id: details.responsibleId,
  agreed: details.agreed ?? '',
  next_contact_on: details.nextContactOn,
  began: details.began,
  began_on: details.beganOn,
});

/** The same form sent twice is one employer. */
export const insertEmployer = async (
  tx: Tx,
  { collaborationId, organisationId, accountId }: Keeper,
  id: string,
  details: EmployerDetails,
  today: PlainDate,
): Promise<void> => {
  await tx
    .insertInto('employer')
    .values({
      collaboration_id: collaborationId,
      organisation_id: organisationId,
      employer_id: id,
      ...columnsOf(details),
      interest_on: today,
      added_by: accountId,
    })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'employer_id']).doNothing())
    .execute();
};

type Version = Pick<Employer, 'id' | 'version'>;

/** Saves over the version that was read. */
export const updateEmployer = async (
  tx: Tx,
  { id, version }: Version,
  details: EmployerDetails,
  interestOn: PlainDate,
): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('employer')
      .set({ ...columnsOf(details), interest_on: interestOn, version: version + 1 })
      .where((where) => where.and({ employer_id: id, version }))
      .executeTakeFirst(),
  );

export const endEmployer = async (
  tx: Tx,
  { id, version }: Version,
  ended: { endedOn: PlainDate | null; endedBecause: string | null },
): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('employer')
      .set({ ended_on: ended.endedOn, ended_because: ended.endedBecause, version: version + 1 })
      .where((where) => where.and({ employer_id: id, version }))
      .executeTakeFirst(),
  );
