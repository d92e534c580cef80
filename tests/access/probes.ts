import type { World } from '../world.ts';
import type { Values } from './rows.ts';

export type Command = 'select' | 'insert' | 'update' | 'delete';

/** One statement, as one role and membership, and what it must answer. */
export interface Probe {
  what: string;
  table: string;
  command: Command;
  role: string;
  membershipId: string | null;
  /** Through the person's door instead: the call that opens it. */
  door?: string;
  statement: string;
  /** A select: the keys. An update or delete: the number of rows. Else `allowed` or `refused`. */
  expected: string;
}

export const asMember = (world: World, key: string, role = 'app_user') => ({
  role,
  membershipId: world.members[key]!.membershipId,
});

export const literal = (value: unknown): string => `'${JSON.stringify(value).replaceAll("'", "''")}'`;

export const insertStatement = (table: string, values: Values): string => {
  const columns = Object.keys(values).join(', ');
  return `insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::public.${table}, ${literal(values)}::jsonb)`;
};

export const keysStatement = (table: string, columns: string[]): string =>
  `select coalesce(string_agg(k, ',' order by k collate "C"), '') from (select concat_ws(' ', ${columns.join(', ')}) k from ${table}) keys`;

export const keyList = (keys: string[]): string => keys.toSorted().join(',');

/** Probes as members of the world: any statement, and a row that is let in or refused. */
export const probing = (world: World) => {
  const probe = (
    key: string,
    table: string,
    command: Command,
    statement: string,
    expected: string,
  ): Probe => ({
    what: `${key}: ${statement}`,
    table,
    command,
    ...asMember(world, key),
    statement,
    expected,
  });
  const insert = (key: string, table: string, values: Values, allowed: boolean) =>
    probe(key, table, 'insert', insertStatement(table, values), allowed ? 'allowed' : 'refused');
  return { probe, insert };
};
