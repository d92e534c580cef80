import type { Grant } from '../../database/access-policies.ts';
import { accessTables } from '../../database/access-tables.ts';
import { idOf } from './people.ts';
import { asMember, type Command, insertStatement, keyList, keysStatement, type Probe } from './probes.ts';
import { contentHash, readers, type Values } from './rows.ts';
import type { AccessWorld } from './world.ts';

const managers = ['manager', 'unitManager', 'asfManager'];
const day = '2026-01-01';

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
    ...counted('organisation', () => 6),
    ...counted('unit', () => 2),
    ...counted('membership', (key) => membershipsIn[homeOf(key)]!),
    ...counted('management', (key) => ({ fsf: 3, asf: 1 })[homeOf(key) as string] ?? 0),
    ...counted('deputy', (key) => (homeOf(key) === 'fsf' ? 4 : 1)),
    ...counted('draft', (key) => (key === 'manager' || key === 'consultant' ? 1 : 0)),
    ...counted('import', (key) => (key === 'manager' ? 1 : 0)),
    ...counted('import_row', (key) => (key === 'manager' ? 1 : 0)),
    ...counted('coverage', () => 2),
    ...counted('published_figure', () => 1),
    ...counted('collaboration_path', () => 1),
    ...counted('path_version', () => 1),
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
    ...changes('membership', 'update membership set version = 9', (key) =>
      key === 'manager' ? 10 : atHome(key, 11, 1),
    ),
    ...changes('deputy', "update deputy set ends_on = '2999-01-01'", (key) => atHome(key, 4, 1)),
    ...changes('coverage', "update coverage set note = 'x'", (key) => atHome(key, 1, 1)),
    ...changes('collaboration_path', 'update collaboration_path set active = true', (key) =>
      key === 'modelManager' ? 1 : 0,
    ),
    ...changes('draft', "update draft set body = '{}'", drafts),
    ...changes('draft', 'delete from draft', drafts, 'delete'),
  ];
};

const writtenByStaff = ({ world, ids, shadow }: AccessWorld): Probe[] => {
  const insert = (key: string, table: string, values: Values, allowed: boolean, how = ''): Probe => ({
    what: `${key} writes ${table}${how}`,
    table,
    command: 'insert',
    ...asMember(world, key),
    statement: insertStatement(table, values),
    expected: allowed ? 'allowed' : 'refused',
  });
  /** The manager may, others may not; nor in another collaboration or organisation. */
  const ofManager = (table: string, more: Values) => {
    const values = {
      collaboration_id: ids.collaboration,
      organisation_id: ids.organisations.fsf,
      ...more,
    };
    return [
      ...readers
        .filter(({ home }) => home === 'fsf')
        .map(({ key }) =>
          insert(
            key,
            table,
            table === 'import' ? { ...values, made_by: ids.accounts[key] } : values,
            managers.includes(key),
          ),
        ),
      insert('manager', table, { ...values, collaboration_id: shadow }, false, ' elsewhere'),
      insert(
        'manager',
        table,
        { ...values, organisation_id: ids.organisations.asf },
        false,
        ' for another organisation',
      ),
    ];
  };
  const manager = ids.accounts.manager!;
  const file = { kind: 'people', file_name: 'x', file_hash: 'x', counts: {}, made_at: day };
  const row = { row_number: 9, verdict: 'new', candidate: {} };
  const draft = {
    collaboration_id: ids.collaboration,
    draft_id: idOf('new draft'),
    account_id: manager,
    organisation_id: ids.organisations.fsf,
    form: '/',
    subject: '/',
    body: {},
    saved_at: day,
  };
  const version = { content_hash: 'b'.repeat(64), path_key: 'x', label: 'x', body: {}, added_at: day };
  const path = { collaboration_id: ids.collaboration, content_hash: contentHash, active: true };
  return [
    ...ofManager('deputy', {
      deputy_id: idOf('new deputy'),
      absent_account_id: manager,
      deputy_account_id: ids.accounts.consultant,
      starts_on: day,
      ends_on: day,
    }),
    ...ofManager('coverage', { year: 2000, registered_through: day, project_year: false }),
    ...ofManager('import', { import_id: idOf('new import'), made_by: manager, ...file }),
    insert(
      'manager',
      'import',
      {
        collaboration_id: ids.collaboration,
        organisation_id: ids.organisations.fsf,
        import_id: idOf('new import'),
        made_by: ids.accounts.consultant,
        ...file,
      },
      false,
      ' in another name',
    ),
    ...ofManager('import_row', { import_id: idOf('import manager'), ...row }).filter(
      ({ membershipId }) => membershipId !== world.members.unitManager!.membershipId,
    ),
    insert(
      'consultant',
      'import_row',
      {
        collaboration_id: ids.collaboration,
        organisation_id: ids.organisations.fsf,
        import_id: idOf('import consultant'),
        ...row,
      },
      false,
      ' of an own file',
    ),
    insert(
      'manager',
      'import_row',
      {
        collaboration_id: ids.collaboration,
        organisation_id: ids.organisations.fsf,
        import_id: idOf('import consultant'),
        ...row,
      },
      false,
      ' of another’s file',
    ),
    insert('manager', 'draft', draft, true),
    insert('manager', 'draft', { ...draft, collaboration_id: shadow }, false, ' elsewhere'),
    insert('manager', 'draft', { ...draft, account_id: ids.accounts.consultant }, false, ' for another'),
    insert('manager', 'draft', { ...draft, organisation_id: ids.organisations.asf }, false, ' in another organisation'),
    insert('modelManager', 'path_version', version, true),
    insert('manager', 'path_version', version, false),
    insert('modelManager', 'collaboration_path', path, true),
    insert('manager', 'collaboration_path', path, false),
    insert('modelManager', 'collaboration_path', { ...path, collaboration_id: shadow }, false, ' elsewhere'),
  ];
};

/** The administrator, and an analyst who got the administrator's role by some mistake of ours. */
const byAdministrators = ({ world, ids, shadow }: AccessWorld): Probe[] => {
  const as = (key: string) => asMember(world, key, 'app_admin');
  const both = (
    command: Command,
    table: string,
    statement: string,
    administrator: string,
    other: string,
  ): Probe[] =>
    [
      ['administrator', administrator] as const,
      ['analyst', other] as const,
    ].map(([key, expected]) => ({
      what: `${key} as administrator: ${statement.slice(0, 80)}`,
      table,
      command,
      ...as(key),
      statement,
      expected,
    }));
  const count = (table: string, administrator: number, other: number) =>
    both('select', table, `select count(*)::text from ${table}`, String(administrator), String(other));
  const insert = (table: string, values: Values, administrator = true) =>
    both(
      'insert',
      table,
      insertStatement(table, values),
      administrator ? 'allowed' : 'refused',
      'refused',
    );
  const update = (table: string, set: string, administrator: number) =>
    both('update', table, `update ${table} set ${set}`, String(administrator), '0');
  const own = { collaboration_id: ids.collaboration };
  const elsewhere = { collaboration_id: shadow };
  const organisation = {
    ...own,
    organisation_id: idOf('new organisation'),
    name: 'x',
    short_name: 'x',
    kind: 'provider',
    has_accounts: true,
  };
  const unit = { ...own, unit_id: idOf('new unit'), organisation_id: ids.organisations.fsf, name: 'x' };
  const management = {
    ...own,
    management_id: idOf('new management'),
    organisation_id: ids.organisations.fsf,
    account_id: ids.accounts.consultant,
    starts_at: day,
    ends_at: day,
  };
  const membership = {
    ...own,
    membership_id: idOf('new membership'),
    account_id: ids.accounts.consultant,
    organisation_id: ids.organisations.fsf,
    role: 'lss_officer',
    starts_at: day,
    ends_at: 'infinity',
    proposed_by: ids.accounts.administrator,
    version: 1,
  };
  const account = { account_id: idOf('new account'), issuer: 'x', subject: 'x', name: 'x', language: 'sv', created_at: day };
  return [
    ...count('collaboration', 1, 1),
    ...count('account', 17, 17),
    ...count('organisation', 6, 6),
    ...count('unit', 2, 2),
    ...count('membership', 17, 0),
    ...count('management', 4, 0),
    ...both('select', 'access_rule', "select count(*)::text from access_rule where act = 'administer'", '1', '1'),
    ...insert('account', account),
    ...insert('organisation', organisation),
    ...insert('organisation', { ...organisation, ...elsewhere }, false),
    ...insert('unit', unit),
    ...insert('unit', { ...unit, ...elsewhere }, false),
    ...insert('management', management),
    ...insert('management', { ...management, ...elsewhere }, false),
    ...insert('membership', membership),
    ...insert('membership', { ...membership, ...elsewhere }, false),
    ...insert('membership', { ...membership, proposed_by: ids.accounts.manager }, false),
    ...insert('membership', { ...membership, confirmed_by: ids.accounts.manager }, false),
    ...insert('membership', { ...membership, confirmed_at: day }, false),
    ...update('account', "name = 'x'", 17),
    ...update('organisation', "contact = 'x'", 6),
    ...update('unit', "contact = 'x'", 2),
    ...update('membership', "ends_at = 'infinity'", 17),
    ...update('management', "ends_at = 'infinity'", 4),
  ];
};

export const houseProbes = (access: AccessWorld): Probe[] => [
  ...readByStaff(access),
  ...changedByStaff(access),
  ...writtenByStaff(access),
  ...byAdministrators(access),
];

const serving = ['app_system', 'app_statistics', 'app_log', 'app_registrar', 'app_sets', 'app_counts', 'app_rest'];
const commands: Command[] = ['select', 'insert', 'update', 'delete'];

const servingStatement = (table: string, command: Command, grant: Grant | undefined): string => {
  const column = grant?.columns?.[0];
  if (command === 'select') return `select (count(*) > 0)::text from ${table}`;
  if (command === 'insert') return `insert into ${table} default values`;
  if (command === 'delete') return `delete from ${table}`;
  return column ? `update ${table} set ${column} = ${column}` : `update ${table} set ctid = ctid`;
};

/** Each role of the doors and of the functions, on each table: what its grants say, and nothing else. */
export const servingProbes = (): Probe[] =>
  accessTables.flatMap(({ table, grants }) =>
    serving.flatMap((role) =>
      commands.map((command): Probe => {
        const grant = grants.find((one) => one.role === role && one.command === command);
        const granted = { select: 'true', insert: 'allowed', update: 'some', delete: 'some' }[command];
        return {
          what: `${role} ${command} ${table}`,
          table,
          command,
          role,
          membershipId: null,
          statement: servingStatement(table, command, grant),
          expected: grant ? granted : 'refused',
        };
      }),
    ),
  );
