import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { openTestDatabase } from '../../tests/database.ts';
import { makeWorld } from '../../tests/world.ts';
import { databaseFolder } from '../platform/data-folder.ts';
import { asSealing, type Database, openEmbeddedDatabase } from '../platform/database.ts';
import { migrate } from '../platform/migrate.ts';
import { makeNoteWorld } from '../rooms/notes/notes.testing.ts';
import { sealLine } from '../rooms/trust/seals.rules.ts';
import { sealLog } from '../rooms/trust/seals.store.ts';
import { verify } from './verify.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'brygga-verify-'));
afterAll(() => fs.rmSync(root, { recursive: true }));
const url = inject('serverUrl');

/** A database that stands by itself: a folder that somebody else may open, or one on the server. */
const place = async () => {
  if (!url) {
    const folder = path.join(root, 'data');
    fs.mkdirSync(folder);
    const open = () => openEmbeddedDatabase(databaseFolder(folder));
    const sealFile = path.join(folder, 'seals.jsonl');
    return { env: { DATA_DIR: folder }, sealFile, open, end: async () => undefined };
  }
  const database = await openTestDatabase();
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(database.handle);
  const address = Object.assign(new URL(url), { pathname: `/${rows[0]!.name}` });
  const ownerUrl = address.href;
  const app = Object.assign(address, { username: 'brygga_app' }).href;
  const open = async () => ({ ...database, close: async () => undefined });
  const sealFile = path.join(root, 'seals');
  const env = { DATABASE_URL: app, DATABASE_OWNER_URL: ownerUrl, SEAL_FILE: sealFile };
  return { env, sealFile, open, end: database.close };
};

describe('npm run verify', () => {
  it('says that the logs hold, and where they do not', async () => {
    const { env, sealFile, open, end } = await place();
    const change = async (work: (database: Database) => Promise<unknown>) => {
      const database = await open();
      await work(database);
      await database.close();
    };
    const said: string[] = [];
    const run = () => verify({ env, given: [], say: (line) => said.push(line) });
    await change(async (database) => {
      await migrate(database);
      await makeWorld(database);
      await asSealing(database, (tx) => sealLog(tx, 'write_log', new Date('2026-11-22T11:00:00Z'), 5000));
    });
    await run();
    expect(said).toMatchObject([
      expect.stringMatching(/^Skrivloggen: 1 sigill över \d+ rader, det senaste 22 nov 2026 12:00$/),
      expect.stringContaining('ingen fil med sigill'),
      'Loggarna håller.',
      'Anteckningarna i personakterna håller.',
    ]);

    await change((database) =>
      database.script("update write_log set operation = 'x' where write_log_id in (2, 3, 5)"),
    );
    await expect(run()).rejects.toThrow('Skrivloggen: sigill 1: rader är ändrade: 2–3, 5');

    fs.writeFileSync(
      sealFile,
      sealLine({ log: 'write_log', number: 9, hash: 'a'.repeat(64), writtenAt: '2026-11-22' }),
    );
    await expect(run()).rejects.toThrow(/sigill 9 i databasen är inte det som skrevs ner utanför den/);
    fs.rmSync(sealFile);

    const house = { organisation: '', person: '' };
    await change(async (database) => {
      await database.script("update write_log set operation = 'insert' where write_log_id in (2, 3, 5)");
      const notes = await makeNoteWorld(database);
      house.person = await notes.person();
      house.organisation = notes.world.organisations.fsf!;
      for (const facts of ['Första', 'Andra']) await notes.sign(house.person, { facts });
      await database.script(
        `set session_replication_role = replica; update note set facts = 'Ändrad' where number = 2; set session_replication_role = origin`,
      );
    });
    await expect(run()).rejects.toThrow(
      `Personakterna, organisation ${house.organisation}, person ${house.person}: anteckning 2 eller en bilaga till den är ändrad`,
    );
    await end();
  }, 300_000);

  it('refuses where there is no database, and makes none', async () => {
    const nowhere = path.join(root, 'nowhere');
    const run = verify({ env: { DATA_DIR: nowhere }, given: [], say: () => undefined });
    await expect(run).rejects.toThrow(`Det finns ingen databas i ${nowhere}`);
    expect(fs.existsSync(nowhere)).toBe(false);
  });
});
