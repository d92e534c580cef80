import { type SqlBool, sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { StaffMembership } from './staff.rules.ts';

export interface Place {
  organisationId: string;
  organisationName: string;
  organisationKind: string;
  unitId: string | null;
  unitName: string | null;
}

/** Organisations of the collaboration, each followed by its units. */
export const listPlaces = async (tx: Tx): Promise<Place[]> => {
  const organisations = await tx
    .selectFrom('organisation')
    .select(['organisation_id as organisationId', 'name as organisationName', 'kind as organisationKind'])
    .orderBy(sql`name collate app.sv`)
    .execute();
  const units = await tx
    .selectFrom('unit')
    .select(['organisation_id as organisationId', 'unit_id as unitId', 'name as unitName'])
    .orderBy(sql`name collate app.sv`)
    .execute();
  return organisations.flatMap((organisation) => [
    { ...organisation, unitId: null, unitName: null },
    ...units
      .filter(({ organisationId }) => organisationId === organisation.organisationId)
      .map((unit) => ({ ...organisation, ...unit })),
  ]);
};

const memberships = (tx: Tx) =>
  tx
    .selectFrom('membership as m')
    .innerJoin('account as a', 'a.account_id', 'm.account_id')
    .innerJoin('organisation as o', (join) =>
      join
        .onRef('o.collaboration_id', '=', 'm.collaboration_id')
        .onRef('o.organisation_id', '=', 'm.organisation_id'),
    )
    .leftJoin('unit as u', (join) =>
      join.onRef('u.collaboration_id', '=', 'm.collaboration_id').onRef('u.unit_id', '=', 'm.unit_id'),
    )
    .leftJoin('account as p', 'p.account_id', 'm.proposed_by')
    .select([
      'm.membership_id as membershipId',
      'm.account_id as accountId',
      'a.name',
      'm.organisation_id as organisationId',
      'o.name as organisationName',
      'o.kind as organisationKind',
      'm.unit_id as unitId',
      'u.name as unitName',
      'm.role',
      'm.starts_at as startsAt',
      sql<Date | null>`nullif(m.ends_at, 'infinity')`.as('endsAt'),
      'm.confirmed_at as confirmedAt',
      'm.proposed_by as proposedBy',
      'p.name as proposerName',
    ])
    .orderBy(sql`o.name collate app.sv, a.name collate app.sv, m.role, m.starts_at`);

/** Every membership that the visitor may see: a manager those of the own organisation, an administrator all. */
export const listStaff = (tx: Tx): Promise<StaffMembership[]> => memberships(tx).execute();

export const staffOfAccount = (tx: Tx, accountId: string): Promise<StaffMembership[]> =>
  memberships(tx).where('m.account_id', '=', accountId).execute();

export const findMembership = (tx: Tx, membershipId: string): Promise<StaffMembership | undefined> =>
  memberships(tx).where('m.membership_id', '=', membershipId).executeTakeFirst();

export interface NewMembership {
  collaborationId: string;
  membershipId: string;
  accountId: string;
  organisationId: string;
  unitId: string | null;
  role: string;
  proposedBy: string;
}

export const insertMembership = async (tx: Tx, membership: NewMembership): Promise<void> => {
  await tx
    .insertInto('membership')
    .values({
      collaboration_id: membership.collaborationId,
      membership_id: membership.membershipId,
      account_id: membership.accountId,
      organisation_id: membership.organisationId,
      unit_id: membership.unitId,
      role: membership.role,
      proposed_by: membership.proposedBy,
    })
    .execute();
};

/** A waiting membership, for an answer: two managers who answer at once both see that only one of them did. */
const waiting = (tx: Tx, membershipId: string) =>
  tx
    .updateTable('membership')
    .where('membership_id', '=', membershipId)
    .where('confirmed_at', 'is', null)
    .where(sql<SqlBool>`ends_at > now()`);

export const confirmMembership = async (tx: Tx, membershipId: string, accountId: string): Promise<void> =>
  updatedOne(
    await waiting(tx, membershipId)
      .set({ confirmed_by: accountId, confirmed_at: sql`now()`, version: sql`version + 1` })
      .executeTakeFirst(),
  );

export const declineMembership = async (tx: Tx, membershipId: string): Promise<void> =>
  updatedOne(
    await waiting(tx, membershipId)
      .set({ ends_at: sql`now()`, version: sql`version + 1` })
      .executeTakeFirst(),
  );

export const endMembership = async (tx: Tx, membershipId: string): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('membership')
      .set({ ends_at: sql`now()` })
      .where('membership_id', '=', membershipId)
      .where(sql<SqlBool>`ends_at > now()`)
      .executeTakeFirst(),
  );
