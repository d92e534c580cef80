import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { openTestDatabase } from '../../tests/database.ts';
import { databaseFolder } from '../platform/data-folder.ts';
import { openEmbeddedDatabase } from '../platform/database.ts';
import { pendingMigrations } from '../platform/migrate.ts';
import { upgrade } from './upgrade.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'brygga-upgrade-'));
afterAll(() => fs.rmSync(root, { recursive: true }));
const url = inject('serverUrl');

it('an upgrade that fails half-way says that what was done before it stands', async () => {
  const open = () => openEmbeddedDatabase(databaseFolder(root));
  const inTheWay = await open();
  await inTheWay.script('create table organisation (x int)');
  await inTheWay.close();
  await expect(upgrade({ env: { DATA_DIR: root }, given: [], say: () => undefined })).rejects.toThrow(
    /organisation.* De ändringar som hann bli klara står kvar, den som inte gick är ogjord\./,
  );
  const database = await open();
  expect(await pendingMigrations(database)).toContain('0002-people.sql');
  expect(await pendingMigrations(database)).not.toContain('0001-roles-and-settings.sql');
  await database.close();
});

describe.skipIf(!url)('on a server', () => {
  it('the role of the server is let in even where an earlier upgrade came no further than the schema', async () => {
    const database = await openTestDatabase();
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(database.handle);
    const role = `brygga_upgrade_${randomUUID().replaceAll('-', '')}`;
    await database.script(`create role ${role} login noinherit`);
    const address = Object.assign(new URL(url!), { pathname: `/${rows[0]!.name}` });
    const ownerUrl = address.href;
    const env = {
      DATABASE_URL: Object.assign(address, { username: role }).href,
      DATABASE_OWNER_URL: ownerUrl,
    };
    const said: string[] = [];
    await upgrade({ env, given: [], say: (line) => said.push(line) });
    expect(said).toEqual(['Databasen är redan av den här versionen.']);
    const { rows: doors } = await sql<{
      open: boolean;
    }>`select pg_has_role(${role}, 'app_user', 'member') as open`.execute(database.handle);
    expect(doors).toEqual([{ open: true }]);
    await database.script(`drop role ${role}`);
    await database.close();
  });
});
