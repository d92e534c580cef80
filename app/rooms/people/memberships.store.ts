import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { needsConfirmation } from './memberships.rules.ts';

/** One live membership, with the words that a page needs about it. */
export interface LiveMembership {
  membershipId: string;
  accountId: string;
  name: string;
  collaborationId: string;
  collaborationName: string;
  organisationId: string;
  organisationName: string;
  organisationKind: string;
  unitId: string | null;
  unitName: string | null;
  role: string;
}

/** Every membership whose time it is, with the words about it. Runs through the system door. */
export const live = (tx: Tx) =>
  tx
    .selectFrom('membership as m')
    .innerJoin('account as a', 'a.account_id', 'm.account_id')
    .innerJoin('collaboration as c', 'c.collaboration_id', 'm.collaboration_id')
    .innerJoin('organisation as o', (join) =>
      join
        .onRef('o.collaboration_id', '=', 'm.collaboration_id')
        .onRef('o.organisation_id', '=', 'm.organisation_id'),
    )
    .leftJoin('unit as u', (join) =>
      join.onRef('u.collaboration_id', '=', 'm.collaboration_id').onRef('u.unit_id', '=', 'm.unit_id'),
    )
    .select([
      'm.membership_id as membershipId',
      'm.account_id as accountId',
      'a.name',
      'm.collaboration_id as collaborationId',
      'c.name as collaborationName',
      'm.organisation_id as organisationId',
      'o.name as organisationName',
      'o.kind as organisationKind',
      'm.unit_id as unitId',
      'u.name as unitName',
      'm.role',
      'm.confirmed_at as confirmedAt',
    ])
    .where('a.revoked_at', 'is', null)
    .where(sql<boolean>`m.starts_at <= now() and m.ends_at > now()`)
    .orderBy('o.kind')
    .orderBy('o.name')
    .orderBy('a.name')
    .orderBy('m.role');

/** Those that count: a role that sees people only once it is confirmed. */
export const counting = <Row extends { role: string; confirmedAt: Date | null }>(rows: Row[]) =>
  rows
    .filter(({ role, confirmedAt }) => confirmedAt || !needsConfirmation(role))
    .map(({ confirmedAt: _, ...membership }) => membership);

/** The memberships that an account can act in now. Runs through the system door. */
export const liveMembershipsOf = async (tx: Tx, accountId: string): Promise<LiveMembership[]> =>
  counting(await live(tx).where('m.account_id', '=', accountId).execute());

/** Everybody's memberships: for the demo's sign-in page. Runs through the system door. */
export const allLiveMemberships = async (tx: Tx): Promise<LiveMembership[]> =>
  counting(await live(tx).execute());
