import { randomUUID } from 'node:crypto';
import { type Acting, asSystem, type Database } from '../app/platform/database.ts';
import type { Role } from '../database/access-acts.ts';

/** The fixed day of all tests. */
export const testDay = '2026-11-22';

export interface Member extends Acting {
  accountId: string;
  organisationId: string;
  role: Role;
  name: string;
}

export interface World {
  collaborationId: string;
  organisations: Record<string, string>;
  units: Record<string, string>;
  members: Record<string, Member>;
}

interface Employment {
  key: string;
  organisation: string;
  role: Role;
  unit?: string;
  manages?: boolean;
}

const organisationKinds = { fsf: 'FSF', asf: 'ASF', fk: 'FK', af: 'AF', school: 'school' } as const;

const employments: Employment[] = [
  { key: 'lssOfficer', organisation: 'fsf', role: 'lss_officer' },
  { key: 'consultant', organisation: 'fsf', role: 'job_consultant' },
  { key: 'otherConsultant', organisation: 'fsf', role: 'job_consultant' },
  { key: 'supervisor', organisation: 'fsf', role: 'supervisor', unit: 'north' },
  { key: 'unitStaff', organisation: 'fsf', role: 'unit_staff', unit: 'north' },
  { key: 'projectLead', organisation: 'fsf', role: 'project_lead' },
  { key: 'manager', organisation: 'fsf', role: 'manager', manages: true },
  { key: 'unitManager', organisation: 'fsf', role: 'manager', unit: 'south', manages: true },
  { key: 'asfCaseworker', organisation: 'asf', role: 'asf_caseworker' },
  { key: 'asfManager', organisation: 'asf', role: 'manager', manages: true },
  { key: 'fkOfficer', organisation: 'fk', role: 'fk_officer' },
  { key: 'afOfficer', organisation: 'af', role: 'af_officer' },
  { key: 'schoolStaff', organisation: 'school', role: 'school_staff' },
  { key: 'analyst', organisation: 'fsf', role: 'analyst' },
  { key: 'modelManager', organisation: 'fsf', role: 'model_manager' },
  { key: 'administrator', organisation: 'fsf', role: 'administrator' },
];

/** One collaboration with its five organisations and a member in every role, confirmed where the role sees people. */
export const makeWorld = (database: Database): Promise<World> =>
  asSystem(database, async (tx) => {
    const collaborationId = randomUUID();
    await tx
      .insertInto('collaboration')
      .values({ collaboration_id: collaborationId, name: 'Prov' })
      .execute();
    const organisations = Object.fromEntries(
      Object.keys(organisationKinds).map((key) => [key, randomUUID()]),
    );
    for (const [key, kind] of Object.entries(organisationKinds))
      await tx
        .insertInto('organisation')
        .values({
          collaboration_id: collaborationId,
          organisation_id: organisations[key]!,
          name: `Organisation ${kind}`,
          short_name: kind,
          kind,
        })
        .execute();
    const units = { north: randomUUID(), south: randomUUID() };
    for (const [name, unitId] of Object.entries(units))
      await tx
        .insertInto('unit')
        .values({
          collaboration_id: collaborationId,
          unit_id: unitId,
          organisation_id: organisations.fsf!,
          name: name === 'north' ? 'Enhet Norr' : 'Enhet Söder',
        })
        .execute();
    const world: World = { collaborationId, organisations, units, members: {} };
    for (const employment of employments) await employ(tx, world, employment);
    return world;
  });

type SystemTx = Parameters<Parameters<typeof asSystem>[1]>[0];

const employ = async (tx: SystemTx, world: World, employment: Employment) => {
  const { collaborationId } = world;
  const accountId = randomUUID();
  const membershipId = randomUUID();
  const organisationId = world.organisations[employment.organisation]!;
  const unitId = employment.unit ? world.units[employment.unit] : null;
  const name = `Prov ${employment.key}`;
  await tx
    .insertInto('account')
    .values({ account_id: accountId, issuer: 'test', subject: accountId, name })
    .execute();
  await tx
    .insertInto('membership')
    .values({
      collaboration_id: collaborationId,
      membership_id: membershipId,
      account_id: accountId,
      organisation_id: organisationId,
      unit_id: unitId,
      role: employment.role,
      confirmed_at: new Date('2020-01-01T12:00:00Z'),
    })
    .execute();
  if (employment.manages)
    await tx
      .insertInto('management')
      .values({
        collaboration_id: collaborationId,
        management_id: randomUUID(),
        organisation_id: organisationId,
        unit_id: unitId,
        account_id: accountId,
      })
      .execute();
  world.members[employment.key] = {
    accountId,
    membershipId,
    organisationId,
    role: employment.role,
    name,
    administrator: employment.role === 'administrator',
  };
};
