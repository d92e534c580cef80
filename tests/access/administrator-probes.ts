import { idOf } from './people.ts';
import { asMember, type Command, insertStatement, literal, type Probe } from './probes.ts';
import type { Values } from './rows.ts';
import { day, managementOf } from './staff-writes.ts';
import type { AccessWorld } from './world.ts';

const draftsOfAdministrators = ({ world, ids, shadow }: AccessWorld): Probe[] => {
  const draft = (key: string) => ({
    collaboration_id: ids.collaboration,
    draft_id: idOf('new draft'),
    account_id: ids.accounts[key],
    organisation_id: ids.organisations.fsf,
    form: '/',
    subject: '/',
    body: {},
    saved_at: day,
  });
  const insert = (key: string, role: string, values: Values, allowed: boolean): Probe => ({
    what: `${key} as ${role} writes draft ${literal(values)}`,
    table: 'draft',
    command: 'insert',
    ...asMember(world, key, role),
    statement: insertStatement('draft', values),
    expected: allowed ? 'allowed' : 'refused',
  });
  const admin = (command: Command, statement: string): Probe => ({
    what: `administrator: ${statement}`,
    table: 'draft',
    command,
    ...asMember(world, 'administrator', 'app_admin'),
    statement,
    expected: '1',
  });
  return [
    ...(
      [
        ['manager', 'app_user'],
        ['administrator', 'app_admin'],
      ] as const
    ).flatMap(([key, role]) => [
      insert(key, role, draft(key), true),
      insert(key, role, { ...draft(key), collaboration_id: shadow }, false),
      insert(key, role, { ...draft(key), account_id: ids.accounts.consultant }, false),
      insert(key, role, { ...draft(key), organisation_id: ids.organisations.asf }, false),
    ]),
    admin('select', 'select count(*)::text from draft'),
    admin('update', "update draft set body = '{}'"),
    admin('delete', 'delete from draft'),
  ];
};

/** The administrator, and an analyst who got the administrator's role by some mistake of ours. */
export const administratorProbes = (access: AccessWorld): Probe[] => {
  const { world, ids, shadow, rows } = access;
  const as = (key: string) => asMember(world, key, 'app_admin');
  const self = 'self';
  const both = (
    command: Command,
    table: string,
    statement: string,
    administrator: string,
    other: string,
  ): Probe[] =>
    [['administrator', administrator] as const, ['analyst', other] as const].map(([key, expected]) => ({
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
    (['administrator', 'analyst'] as const).map((key): Probe => {
      const mine = { ...values, ...(values.proposed_by === self ? { proposed_by: ids.accounts[key] } : {}) };
      const statement = insertStatement(table, mine);
      const allowed = administrator && key === 'administrator';
      return {
        what: `${key} as administrator: ${statement}`,
        table,
        command: 'insert',
        ...as(key),
        statement,
        expected: allowed ? 'allowed' : 'refused',
      };
    });
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
    organisation_id: ids.organisations.fsf,
    ...managementOf(ids.accounts.consultant!),
  };
  const membership = {
    ...own,
    membership_id: idOf('new membership'),
    account_id: ids.accounts.consultant,
    organisation_id: ids.organisations.fsf,
    role: 'lss_officer',
    starts_at: day,
    ends_at: 'infinity',
    proposed_by: self,
    version: 1,
  };
  const account = {
    account_id: idOf('new account'),
    issuer: 'x',
    subject: 'x',
    name: 'x',
    language: 'sv',
    created_at: day,
  };
  const letters = rows.filter(({ table }) => table === 'mail').length;
  return [
    ...both('select', 'mail', 'select count(tries)::text from mail', String(letters), '0'),
    ...both('select', 'mail', 'select max(to_address) from mail', 'refused', 'refused'),
    ...both('update', 'mail', 'update mail set tries = 0', String(letters / 3), '0'),
    ...both('update', 'mail', 'update mail set sent_at = now()', 'refused', 'refused'),
    ...count('collaboration', 1, 1),
    ...count('account', 17, 17),
    ...count('organisation', 7, 7),
    ...count('unit', 2, 2),
    ...count('membership', 17, 0),
    ...count('management', 4, 0),
    ...count('accessibility_report', 1, 0),
    ...count('processing_basis', 2, 0),
    ...both(
      'select',
      'access_rule',
      "select count(*)::text from access_rule where act = 'administer'",
      '1',
      '1',
    ),
    ...insert('account', account, false),
    ...insert('organisation', organisation),
    ...insert('organisation', { ...organisation, ...elsewhere }, false),
    ...insert('unit', unit),
    ...insert('unit', { ...unit, ...elsewhere }, false),
    ...insert('management', management, false),
    ...insert('membership', membership),
    ...insert('membership', { ...membership, ...elsewhere }, false),
    ...insert('membership', { ...membership, proposed_by: ids.accounts.manager }, false),
    ...insert('membership', { ...membership, account_id: ids.accounts.administrator }, false),
    ...insert('membership', { ...membership, confirmed_by: ids.accounts.manager }, false),
    ...insert('membership', { ...membership, confirmed_at: day }, false),
    ...draftsOfAdministrators(access),
    ...update('account', "name = 'x'", 17),
    ...update('organisation', "contact = 'x'", 7),
    ...update('unit', "contact = 'x'", 2),
    ...update('membership', "ends_at = 'infinity'", 17),
    ...update('management', "ends_at = 'infinity'", 4),
  ];
};
