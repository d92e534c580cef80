import { randomUUID } from 'node:crypto';
import type { Acting, Tx } from '../app/platform/database.ts';
import { newId } from '../app/shared/values/ids.ts';
import type { Role } from '../database/access-acts.ts';
import {
  type OrganisationKey,
  organisations,
  type Post,
  type StaffKey,
  type UnitKey,
  units,
} from './staff.ts';

/** Somebody of the staff, ready to act. */
interface Member extends Acting {
  name: string;
  accountId: string;
  organisationId: string;
  organisationKind: string;
  role: Role;
}

export interface Stage {
  collaborationId: string;
  organisations: Record<OrganisationKey, string>;
  units: Record<UnitKey, string>;
  staff: Partial<Record<StaffKey, Member>>;
}

const longAgo = new Date('2012-01-02T08:00:00Z');

const idsFor = <Key extends string>(from: Record<Key, unknown>) =>
  Object.fromEntries(Object.keys(from).map((key) => [key, newId()])) as Record<Key, string>;

const staffAddress = (name: string) =>
  `${name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '.')}@exempel.invalid`;

/** A collaboration with its organisations, units and staff. Runs through the system door. */
export const makeStage = async (
  tx: Tx,
  name: string,
  posts: Partial<Record<StaffKey, Post>>,
): Promise<Stage> => {
  const stage: Stage = {
    collaborationId: randomUUID(),
    organisations: idsFor(organisations),
    units: idsFor(units),
    staff: {},
  };
  const common = { collaboration_id: stage.collaborationId };
  await tx
    .insertInto('collaboration')
    .values({ ...common, name })
    .execute();
  const organisationRows = Object.entries(organisations).map(
    ([key, [kind, longName, shortName, contact]]) => ({
      ...common,
      organisation_id: stage.organisations[key as OrganisationKey],
      name: longName,
      short_name: shortName,
      kind,
      has_accounts: key !== 'provider',
      contact,
    }),
  );
  await tx.insertInto('organisation').values(organisationRows).execute();
  const unitRows = Object.entries(units).map(([key, unitName]) => ({
    ...common,
    unit_id: stage.units[key as UnitKey],
    organisation_id: stage.organisations.fsf,
    name: unitName,
    contact: '070-174 06 11',
  }));
  await tx.insertInto('unit').values(unitRows).execute();
  for (const [key, post] of Object.entries(posts))
    stage.staff[key as StaffKey] = await employ(tx, stage, post);
  return stage;
};

const employ = async (tx: Tx, stage: Stage, [name, organisation, role, unit]: Post): Promise<Member> => {
  const common = {
    collaboration_id: stage.collaborationId,
    account_id: await accountOf(tx, name),
    organisation_id: stage.organisations[organisation],
    unit_id: unit ? stage.units[unit] : null,
    starts_at: longAgo,
  };
  const membershipId = newId();
  await tx
    .insertInto('membership')
    .values({ ...common, membership_id: membershipId, role, confirmed_at: longAgo })
    .execute();
  if (role === 'manager')
    await tx
      .insertInto('management')
      .values({ ...common, management_id: newId() })
      .execute();
  return {
    name,
    accountId: common.account_id,
    membershipId,
    organisationId: common.organisation_id,
    organisationKind: organisations[organisation][0],
    role,
    administrator: role === 'administrator',
  };
};

/** From the series that is never given to anybody. */
const phoneOf = (name: string) =>
  `070-174 06 ${40 + ([...name].reduce((sum, letter) => sum + letter.codePointAt(0)!, 0) % 60)}`;

/** One account for each name, however many posts. */
const accountOf = async (tx: Tx, name: string): Promise<string> => {
  const subject = staffAddress(name);
  const known = await tx
    .selectFrom('account')
    .select('account_id')
    .where('subject', '=', subject)
    .executeTakeFirst();
  if (known) return known.account_id;
  const accountId = newId();
  await tx
    .insertInto('account')
    .values({ account_id: accountId, issuer: 'demo', subject, name, email: subject, phone: phoneOf(name) })
    .execute();
  return accountId;
};

/** Proposed by the administrator; counts for nothing until a manager confirms it. */
export const proposeNewcomer = async (tx: Tx, { collaborationId, organisations: { fsf }, staff }: Stage) => {
  await tx
    .insertInto('membership')
    .values({
      collaboration_id: collaborationId,
      membership_id: newId(),
      account_id: await accountOf(tx, 'Moa Sand'),
      organisation_id: fsf,
      role: 'job_consultant',
      proposed_by: staff.mia?.accountId,
    })
    .execute();
};
