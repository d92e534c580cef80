import { generate, PostgresDialect } from 'kysely-codegen';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asSystem, type Database } from '../app/platform/database.ts';
import { openTestDatabase } from '../tests/database.ts';
import { dumpSchema } from '../tests/schema-dump.ts';

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database?.close());

it('the types of the tables are those of the migrated database', async () => {
  const dialect = new PostgresDialect({ dateParser: 'string', numericParser: 'number' });
  const types = await asSystem(database, (db) =>
    generate({ db, dialect, outFile: null, includePattern: 'public.*', typeMapping: { int8: 'number' } }),
  );
  await expect(types).toMatchFileSnapshot('../app/platform/schema.ts');
});

it('the dump is that of the migrated database', async () => {
  await expect(await dumpSchema(database)).toMatchFileSnapshot('schema.sql');
});
