import { accountOf, guardianOf, type OwnReader, ownReaders, throughDoor } from './own-readers.ts';
import { personOf } from './people.ts';
import { planId } from './plan-rows.ts';
import { insertStatement, type Probe } from './probes.ts';
import { rowValues, type Values } from './rows.ts';
import type { AccessWorld } from './world.ts';

/** What the person writes of the own plan: the goal, and an answer to what was shown, each beside what one condition stops. */
export const ownPlanWrites = (access: AccessWorld): Probe[] => {
  const { ids, shadow } = access;
  const [mine, other] = [personOf('all shared'), personOf('nothing shared')];
  const one = ownReaders.find((each) => each.person === mine && !each.areas && !each.beside)!;
  const outside = ownReaders.find(({ areas }) => areas?.includes('benefits'))!;
  const about = { person: mine, home: 'fsf' as const, by: accountOf(mine), name: 'own' };
  const shown = { plan_version_id: planId('version released', mine, 'fsf') };
  const rows: Record<string, Values> = {
    plan_goal: rowValues(ids, 'plan_goal', about, { told_by: 'person' }),
    plan_agreement: rowValues(ids, 'plan_agreement', about, shown),
  };
  const write = (
    reader: OwnReader,
    table: 'plan_goal' | 'plan_agreement',
    what: string,
    allowed: boolean,
    bent: Values = {},
  ): Probe => ({
    what: `${reader.key} writes ${table}${what}`,
    table,
    command: 'insert',
    ...throughDoor(access, reader),
    statement: insertStatement(table, { ...rows[table], ...bent }),
    expected: allowed ? 'allowed' : 'refused',
  });
  const both = (['plan_goal', 'plan_agreement'] as const).flatMap((table) => [
    write(one, table, '', true),
    write(one, table, ' of another', false, { participant_id: other.id }),
    write(one, table, ' in another name', false, { recorded_by: accountOf(other) }),
    write(one, table, ' elsewhere', false, { collaboration_id: shadow }),
    write(one, table, ' in the file of another', false, { organisation_id: ids.organisations.af }),
    write(outside, table, ' outside the areas', false, {
      recorded_by: guardianOf(mine, outside.areas!),
    }),
  ]);
  const version = (name: string, home: 'fsf' | 'asf' = 'fsf', person = mine) => ({
    plan_version_id: planId(`version ${name}`, person, home),
  });
  return [
    ...both,
    write(one, 'plan_goal', ' as staff', false, { told_by: 'staff' }),
    write(one, 'plan_goal', ' on a plan of somebody else', false, {
      plan_id: planId('living', other, 'fsf'),
    }),
    write(one, 'plan_goal', ' on a plan of another organisation', false, {
      plan_id: planId('living', mine, 'asf'),
    }),
    write(one, 'plan_agreement', ' for an organisation', false, {
      party: 'organisation',
      party_organisation_id: ids.organisations.fsf,
    }),
    write(one, 'plan_agreement', ' to what was not shown', false, version('draft')),
    write(one, 'plan_agreement', ' to what it was before', false, { content_version: 2 }),
    write(one, 'plan_agreement', ' to a locked version', false, version('locked')),
    write(one, 'plan_agreement', ' to a version of somebody else', false, version('released', 'fsf', other)),
    write(one, 'plan_agreement', ' as if another offered it', false, version('released', 'asf')),
  ];
};
