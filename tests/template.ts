import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openEmbeddedDatabase } from '../app/platform/database.ts';
import { migrate } from '../app/platform/migrate.ts';
import { openServerDatabase } from '../app/platform/server-database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    template: string;
    serverUrl: string | null;
  }
}

const requestRoles =
  'app_rest, app_user, app_admin, app_system, app_statistics, app_log, app_registrar, app_sets, app_counts, app_jobs, app_seals, app_sealing, app_tidying';

const serverTemplate = async (url: string) => {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  const name = `brygga_template_${process.pid}`;
  await admin.query(`create database ${name}`);
  const templateUrl = Object.assign(new URL(url), { pathname: `/${name}` }).href;
  const database = openServerDatabase(templateUrl);
  await migrate(database);
  await database.close();
  await admin.query(`do $$ begin
    if not exists (select from pg_roles where rolname = 'brygga_app') then create role brygga_app login noinherit; end if;
  end $$; grant ${requestRoles} to brygga_app;`);
  await admin.end();
  return name;
};

const embeddedTemplate = async () => {
  const database = await openEmbeddedDatabase(null);
  await migrate(database);
  const archive = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'brygga-template-')), 'empty.tar');
  fs.writeFileSync(archive, await database.embedded!.dump());
  await database.close();
  return archive;
};

/** Migrates once per run; every test file starts from a copy. */
export default async function setup(project: TestProject) {
  const url = process.env.TEST_DATABASE_URL ?? null;
  project.provide('serverUrl', url);
  const template = url ? await serverTemplate(url) : await embeddedTemplate();
  project.provide('template', template);
  return async () => {
    if (!url) return fs.rmSync(path.dirname(template), { recursive: true });
    const admin = new pg.Client({ connectionString: url });
    await admin.connect();
    await admin.query(`drop database if exists ${template} with (force)`);
    await admin.end();
  };
}
