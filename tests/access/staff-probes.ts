import { asMember, type Command, keyList, keysStatement, type Probe } from './probes.ts';
import { readers } from './readers.ts';
import { managers, writtenByStaff } from './staff-writes.ts';
import type { AccessWorld } from './world.ts';

/** What staff read of the house itself: by hand, for each table that is about no person. */
const readByStaff = (access: AccessWorld): Probe[] => {
  const { world, ids } = access;
  const own = ids.collaboration;
  const counted = (table: string, expected: (key: string) => number, where = ''): Probe[] =>
    readers.map(({ key }) => ({
      what: `${key} reads ${table}`,
      table,
      command: 'select',
      ...asMember(world, key),
      statement: `select count(*)::text from ${table}${where}`,
      expected: String(expected(key)),
    }));
  const homeOf = (key: string) => readers.find((reader) => reader.key === key)!.home;
  const membershipsIn: Record<string, number> = { fsf: 12, asf: 2, fk: 1, af: 1, school: 1 };
  return [
    ...readers.map(({ key }) => ({
      what: `${key} reads account`,
      table: 'account',
      command: 'select' as const,
      ...asMember(world, key),
      statement: keysStatement('account', ['account_id']),
      expected: keyList([
        ...Object.values(world.members).map(({ accountId }) => accountId),
        ids.accounts['away from fsf']!,
      ]),
    })),
    ...readers.map(({ key }) => ({
      what: `${key} reads collaboration`,
      table: 'collaboration',
      command: 'select' as const,
      ...asMember(world, key),
      statement: keysStatement('collaboration', ['collaboration_id']),
      expected: own,
    })),
    ...counted('organisation', () => 7),
    ...counted('unit', () => 2),
    ...counted('membership', (key) => membershipsIn[homeOf(key)]!),
    ...counted('management', (key) => ({ fsf: 3, asf: 1 })[homeOf(key) as string] ?? 0),
    ...counted('deputy', (key) => (homeOf(key) === 'fsf' ? 4 : 1)),
    ...counted('draft', (key) => (key === 'manager' || key === 'consultant' ? 1 : 0)),
    ...counted('import', (key) => ({ manager: 3, asfManager: 2 })[key] ?? 0),
    ...counted('import_row', (key) => (key === 'manager' ? 1 : 0)),
    ...counted('import_file', (key) => (key === 'manager' ? 1 : 0)),
    ...counted('coverage', () => 2),
    ...counted('asking_interval', (key) => (['fsf', 'asf'].includes(homeOf(key)) ? 1 : 0)),
    ...counted('published_figure', () => 1),
    ...counted('consent_text', () => 1),
    ...counted('processing_basis', () => 2),
    ...counted('collaboration_path', () => 1),
    ...counted('path_version', () => 1),
    ...counted('model_approval', () => 1),
    ...counted('model_use', () => 1),
    ...counted('model_mapping', () => 1),
    ...counted('access_rule', () => 1, " where act = 'administer'"),
  ];
};

const changedByStaff = ({ world }: AccessWorld): Probe[] => {
  const changes = (
    table: string,
    statement: string,
    expected: (key: string) => number,
    command: Command = 'update',
  ): Probe[] =>
    readers.map(({ key }) => ({
      what: `${key}: ${statement}`,
      table,
      command,
      ...asMember(world, key),
      statement,
      expected: String(expected(key)),
    }));
  const drafts = (key: string) => (key === 'manager' || key === 'consultant' ? 1 : 0);
  const atHome = (key: string, fsf: number, asf: number) =>
    managers.includes(key) ? (key === 'asfManager' ? asf : fsf) : 0;
  return [
    ...changes('account', "update account set language = 'en'", () => 1),
    ...changes('account', "update account set phone = '0701740605'", () => 1),
    ...changes('membership', 'update membership set version = 9', (key) =>
      key === 'manager' ? 10 : atHome(key, 11, 1),
    ),
    ...changes('deputy', "update deputy set ends_on = '2999-01-01'", (key) => atHome(key, 4, 1)),
    ...changes('coverage', "update coverage set note = 'x'", (key) => atHome(key, 1, 0)),
    ...changes('asking_interval', 'update asking_interval set no = 9', (key) => atHome(key, 1, 1)),
    ...changes('collaboration_path', 'update collaboration_path set active = true', (key) =>
      key === 'modelManager' ? 1 : 0,
    ),
    ...(
      [
        ['model_approval', 'withdrawn_why'],
        ['model_mapping', 'withdrawn_by'],
      ] as const
    ).flatMap(([table, column]) =>
      changes(table, `update ${table} set ${column} = null`, (key) => (key === 'modelManager' ? 1 : 0)),
    ),
    ...changes('draft', "update draft set body = '{}'", drafts),
    ...changes('draft', 'delete from draft', drafts, 'delete'),
  ];
};

export const staffProbes = (access: AccessWorld): Probe[] => [
  ...readByStaff(access),
  ...changedByStaff(access),
  ...writtenByStaff(access),
];
