import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { requestRoles } from '../app/commands/upgrade.ts';
import { type Database, openEmbeddedDatabase } from '../app/platform/database.ts';
import { migrate } from '../app/platform/migrate.ts';
import { openServerDatabase } from '../app/platform/server-database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    template: string;
    serverUrl: string | null;
  }
}

/** What the server's own role is let in to, and what only a test becomes, to try what it may not. */
const roles = `${requestRoles}, app_rest, app_log, app_registrar, app_sets, app_counts, app_seals`;

/** What a template holds beside its tables. */
type Fill = (database: Database) => Promise<void>;

/**
 * In tests a day that is not today goes on from eight, counted from when the template was made: with the time of day of the machine, a run over
 * midnight would go back a day in the middle of what it does.
 */
const startClock = (database: Database) =>
  database.script(`create or replace function app.now() returns timestamptz stable parallel safe language sql
    as $$ select case when app.moment_on(app.today(), now()) <> now()
      then (app.today() + time '08:00') at time zone 'Europe/Stockholm' + (now() - timestamptz '${new Date().toISOString()}') else now() end $$`);

const serverTemplate = async (url: string, fill: Fill) => {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  const name = `brygga_template_${process.pid}`;
  await admin.query(`create database ${name}`);
  const templateUrl = Object.assign(new URL(url), { pathname: `/${name}` }).href;
  const database = openServerDatabase(templateUrl);
  await migrate(database);
  await startClock(database);
  await fill(database);
  await database.close();
  await admin.query(`do $$ begin
    if not exists (select from pg_roles where rolname = 'brygga_app') then create role brygga_app login noinherit; end if;
  end $$; grant ${roles} to brygga_app;`);
  await admin.end();
  return name;
};

/** What no test reads: two databases to copy new ones from, and used log. Every test that opens a database unpacks the whole archive. */
const withoutSpare = [
  `update pg_database set datistemplate = false, datallowconn = true where datname in ('template0', 'template1')`,
  'drop database template0',
  'drop database template1',
  'set wal_recycle = off',
  'select pg_switch_wal()',
  'checkpoint',
];

const embeddedTemplate = async (fill: Fill) => {
  const database = await openEmbeddedDatabase(null);
  await migrate(database);
  await startClock(database);
  await fill(database);
  for (const statement of withoutSpare) await database.script(statement);
  const archive = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'brygga-template-')), 'empty.tar');
  fs.writeFileSync(archive, await database.embedded!.dump());
  await database.close();
  return archive;
};

/** Makes a database once per run, and gives its name or file to the tests: every test file starts from a copy. Answers what takes it away. */
export const provideTemplate = async (project: TestProject, fill: Fill) => {
  const url = process.env.TEST_DATABASE_URL ?? null;
  project.provide('serverUrl', url);
  const template = url ? await serverTemplate(url, fill) : await embeddedTemplate(fill);
  project.provide('template', template);
  return async () => {
    if (!url) return fs.rmSync(path.dirname(template), { recursive: true });
    const admin = new pg.Client({ connectionString: url });
    await admin.connect();
    await admin.query(`drop database if exists ${template} with (force)`);
    await admin.end();
  };
};

/** Migrated, and empty. */
export default (project: TestProject) => provideTemplate(project, async () => {});
