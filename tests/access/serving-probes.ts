import type { Grant } from '../../database/access-policies.ts';
import { accessTables } from '../../database/access-tables.ts';
import type { Command, Probe } from './probes.ts';

const serving = [
  'app_system',
  'app_statistics',
  'app_log',
  'app_registrar',
  'app_sets',
  'app_counts',
  'app_jobs',
  'app_seals',
  'app_sealing',
  'app_tidying',
  'app_mailing',
  'app_rest',
];
const commands: Command[] = ['select', 'insert', 'update', 'delete'];

const someColumn: Record<string, string> = {
  account: 'name',
  session: 'issuer',
  sign_in_attempt: 'nonce',
  path_version: 'label',
  accessibility_report: 'page',
  access_rule: 'act',
  log_seal: 'log',
};

/** A statement of the command, on one column that the grant names. */
export const servingStatement = (table: string, command: Command, grant?: Grant): string => {
  const column = grant?.columns?.[0] ?? someColumn[table] ?? 'collaboration_id';
  if (command === 'select') return `select (count(*) > 0)::text from public.${table}`;
  if (command === 'insert') return `insert into public.${table} default values`;
  if (command === 'delete') return `delete from public.${table}`;
  return `update public.${table} set ${column} = ${column}`;
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
