import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { sql } from 'kysely';
import pg from 'pg';
import { inject } from 'vitest';
import { type Database, openEmbeddedDatabase } from '../app/platform/database.ts';
import { openServerDatabase } from '../app/platform/server-database.ts';

const onServer = async (url: string, template: string): Promise<Database> => {
  const name = `brygga_test_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`create database ${name} template ${template}`);
  const owner = Object.assign(new URL(url), { pathname: `/${name}` });
  const app = Object.assign(new URL(owner), { username: 'brygga_app' });
  const database = openServerDatabase(app.href, owner.href);
  return {
    ...database,
    close: async () => {
      await database.close();
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
};

declare const WebAssembly: { compile: (program: Uint8Array) => Promise<object> };

/**
 * The program of the embedded database. For as long as somebody holds it, the runtime gives every database of the process the same machine
 * code: none of it is compiled or freed anew, which also keeps the runtime's fault away (decision 2).
 */
let compiled: Promise<object> | undefined;

const embedded = async (): Promise<Database> => {
  const program = new URL('pglite.wasm', import.meta.resolve('@electric-sql/pglite'));
  compiled ??= WebAssembly.compile(fs.readFileSync(program));
  await compiled;
  return openEmbeddedDatabase(null, fs.readFileSync(inject('template')));
};

/** An own, migrated, empty database: on the server of TEST_DATABASE_URL where the run has one, else embedded in memory. */
export const openTestDatabase = (): Promise<Database> => {
  const url = inject('serverUrl');
  return url ? onServer(url, inject('template')) : embedded();
};

/** What a test looks up beyond anybody's rights. */
export const rowsAsOwner = async <Row>(database: Database, query: string): Promise<Row[]> => {
  const url = inject('serverUrl');
  if (!url)
    return database.handle.transaction().execute(async (tx) => {
      await sql`set local role none`.execute(tx);
      return (await sql<Row>`${sql.raw(query)}`.execute(tx)).rows;
    });
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(database.handle);
  const owner = openServerDatabase(Object.assign(new URL(url), { pathname: `/${rows[0]!.name}` }).href);
  try {
    return (await sql<Row>`${sql.raw(query)}`.execute(owner.handle)).rows;
  } finally {
    await owner.close();
  }
};
