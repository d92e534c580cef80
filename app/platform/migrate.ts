import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { tableSql } from '../../database/access-policies.ts';
import { accessRules } from '../../database/access-table.ts';
import { accessTables } from '../../database/access-tables.ts';
import type { Database } from './database.ts';

const migrations = import.meta.glob<string>('../../database/migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const functions = import.meta.glob<string>(['../../database/*.sql', '!../../database/schema.sql'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

const inOrder = (files: Record<string, string>) =>
  Object.entries(files)
    .map(([path, text]) => ({ name: path.split('/').at(-1) ?? path, text }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));

/** The sets, the tasks and the policies: re-applied as a whole whenever one of them has changed. */
const accessSql = (): string =>
  [
    ...inOrder(functions).map(({ text }) => text),
    '-- The owner obeys row security too, where it is no superuser; every table gets it back right after this.',
    'alter table access_rule disable row level security;',
    'delete from access_rule;',
    `insert into access_rule (act, role, relation, area) values\n${accessRules
      .map((rule) => `  ('${rule.act}', '${rule.role}', '${rule.relation}', '${rule.area}')`)
      .join(',\n')};`,
    ...accessTables.map(tableSql),
  ].join('\n\n');

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

const register = `create schema if not exists upkeep; grant usage on schema upkeep to public;
create table if not exists upkeep.schema_version (name text primary key, hash text not null, applied_at timestamptz not null default now());
grant select on upkeep.schema_version to public;`;

const applied = async (database: Database): Promise<Map<string, string>> => {
  const { rows } = await sql<{
    name: string;
    hash: string;
  }>`select name, hash from upkeep.schema_version`.execute(database.handle);
  return new Map(rows.map((row) => [row.name, row.hash]));
};

const steps = () => [
  ...inOrder(migrations).map((step) => ({ ...step, again: false })),
  { name: 'access', text: accessSql(), again: true },
];

/** The names of migrations that this database lacks; the access table counts as one whenever it has changed. */
export const pendingMigrations = async (database: Database): Promise<string[]> => {
  const done = await applied(database).catch(() => new Map<string, string>());
  return steps()
    .filter(({ name, text, again }) => (again ? done.get(name) !== hash(text) : !done.has(name)))
    .map(({ name }) => name);
};

/** Brings the schema to this version, each migration in one transaction. Refuses when an applied one has been rewritten. */
export const migrate = async (database: Database): Promise<string[]> => {
  await database.script(register);
  const done = await applied(database);
  const ran: string[] = [];
  for (const { name, text, again } of steps()) {
    const before = done.get(name);
    if (before === hash(text)) continue;
    if (before && !again) throw new Error(`Migration ${name} was changed after it had been applied`);
    await database.script(`begin;
select pg_advisory_xact_lock(20261122);
${text}
insert into upkeep.schema_version (name, hash) values ('${name}', '${hash(text)}') on conflict (name) do update set hash = excluded.hash, applied_at = now();
commit;`);
    ran.push(name);
  }
  return ran;
};
