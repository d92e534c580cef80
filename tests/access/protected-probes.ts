import { personOf } from './people.ts';
import { writer } from './person-probes.ts';
import { asMember, type Probe } from './probes.ts';
import { readers } from './readers.ts';
import type { AccessWorld } from './world.ts';

/** Four eyes: a manager puts a colleague on the list of a protected person, never himself, and may step off it. */
export const protectedProbes = (access: AccessWorld): Probe[] => {
  const { ids, rows, world } = access;
  const byManager = (key: string, account: string, allowed: boolean) =>
    writer(access, readers.find((reader) => reader.key === key)!).insert(
      'protected_access',
      personOf(key === 'manager' ? 'protected, nobody listed' : 'sent to asf'),
      `, for the ${account}`,
      allowed,
      { account_id: ids.accounts[account], ends_at: 'infinity' },
    );
  const change = (whose: string, ends: string, expected: string): Probe => ({
    what: `manager lets the access of ${whose} end ${ends}`,
    table: 'protected_access',
    command: 'update',
    ...asMember(world, 'manager'),
    statement: `update protected_access set ends_at = '${ends}' where account_id ${whose}`,
    expected,
  });
  const mine = `= '${ids.accounts.manager}'`;
  const seen = rows.filter(
    ({ table, organisation, person }) =>
      table === 'protected_access' && organisation === 'fsf' && person.files.includes('fsf'),
  );
  const others = seen.filter(({ values }) => values.account_id !== ids.accounts.manager);
  return [
    byManager('manager', 'consultant', true),
    byManager('manager', 'manager', false),
    byManager('asfManager', 'asfCaseworker', true),
    byManager('asfManager', 'asfManager', false),
    change(mine, '2021-01-01', String(seen.length - others.length)),
    change(mine, '2999-01-01', 'refused'),
    change(`<> '${ids.accounts.manager}'`, '2999-01-01', String(others.length)),
    {
      ...change(mine, '2999-01-01', '0'),
      ...asMember(world, 'consultant'),
      what: 'consultant lets the access of a manager go on',
    },
  ];
};
