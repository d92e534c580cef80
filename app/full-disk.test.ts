import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeTestApplication, postForm, signIn } from '../tests/sign-in.ts';
import { makeWorld, type World } from '../tests/world.ts';
import { makeApp } from './app.ts';
import { type Database, openEmbeddedDatabase } from './platform/database.ts';
import { migrate } from './platform/migrate.ts';
import { openStorage } from './platform/open-storage.ts';
import type { Router } from './platform/request.ts';
import { whyNotStarted } from './platform/why-not-started.ts';

const disk = { megabytes: 1000 };
const room = vi.spyOn(fs, 'statfsSync');
room.mockImplementation(() => ({ bavail: disk.megabytes, bsize: 1024 * 1024 }) as fs.StatsFs);

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'brygga-full-'));
let database: Database;
let world: World;
let app: Router;
let cookie: string;

beforeAll(async () => {
  database = await openEmbeddedDatabase(path.join(folder, 'database'));
  await migrate(database);
  world = await makeWorld(database);
  app = makeApp(makeTestApplication(database));
  cookie = await signIn(app, world.members.administrator!);
});
beforeEach(() => {
  disk.megabytes = 1000;
});
afterAll(async () => {
  room.mockRestore();
  await database?.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const get = (where: string) => app.request(where, { headers: { cookie } });
const organisation = { name: 'Skolan vid sjön', shortName: 'Sjön', kind: 'school' };
const save = () => postForm(app, '/personal/organisation/ny', organisation, cookie);

describe('the embedded database on a disk that is nearly full', () => {
  it('says so on every page that needs it, with what was typed, and goes on by itself when there is room', async () => {
    disk.megabytes = 55;
    for (const where of ['/logga-in', '/personal', '/personal/organisation/ny']) {
      const answer = await get(where);
      expect(answer.status).toBe(503);
      expect(answer.headers.get('retry-after')).toBe('15');
      expect(await answer.text()).toContain('Det finns ingen plats kvar att spara på');
    }
    const refused = await save();
    expect(refused.status).toBe(503);
    expect(await refused.text()).toContain('<blockquote>Skolan vid sjön</blockquote>');
    expect((await app.request('/tillganglighet')).status).toBe(200);
    const health = await get('/health');
    expect([health.status, await health.json()]).toEqual([503, { status: 'no room' }]);

    disk.megabytes = 500;
    expect((await get('/health')).status).toBe(200);
    expect(await (await get('/personal')).text()).not.toContain('Skolan vid sjön');
    expect((await save()).status).toBe(303);
    expect(await (await get('/personal')).text()).toContain('Skolan vid sjön');
  });

  it('stops a transaction that uses the room up, and keeps nothing of it', async () => {
    const name = 'Halvvägs';
    const halfway = database.handle.transaction().execute(async (tx) => {
      await sql`select set_config('role', 'app_system', true)`.execute(tx);
      await sql`insert into collaboration (collaboration_id, name) values (gen_random_uuid(), ${name})`.execute(
        tx,
      );
      disk.megabytes = 20;
      await sql`select 1`.execute(tx);
    });
    await expect(halfway).rejects.toMatchObject({ code: 'ENOSPC' });
    disk.megabytes = 500;
    const kept = await database.handle.transaction().execute(async (tx) => {
      await sql`select set_config('role', 'app_system', true)`.execute(tx);
      return tx.selectFrom('collaboration').select('name').execute();
    });
    expect(kept).toEqual([{ name: 'Prov' }]);
  });

  it('begins no migration', async () => {
    disk.megabytes = 55;
    await expect(database.script('create table halfway (n int)')).rejects.toMatchObject({ code: 'ENOSPC' });
  });

  it.each([
    ['a new database', 100, path.join(folder, 'new')],
    ['one that is there', 55, folder],
  ])('does not open %s, and says why in a sentence', async (_, megabytes, where) => {
    disk.megabytes = megabytes;
    const fault = await openStorage({ folder: where }).catch((one) => one);
    expect(whyNotStarted(fault)).toContain('för lite plats på disken');
    expect(fs.existsSync(path.join(where, 'being-made'))).toBe(false);
  });
});

describe('an embedded database that has stopped', () => {
  it('leaves nobody waiting', async () => {
    await database.close();
    const answer = await get('/logga-in');
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('Databasen svarar inte');
    expect((await get('/health')).status).toBe(503);
  });
});
