import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openTestDatabase } from '../../tests/database.ts';
import { makeWorld, testDay, type World } from '../../tests/world.ts';
import { asActor, type Database, openEmbeddedDatabase } from './database.ts';
import { asked, minute } from './jobs.testing.ts';
import type { Given } from './jobs-process.testing.ts';
import { migrate } from './migrate.ts';
import { enqueue } from './outbox.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'brygga-jobs-'));
const url = inject('serverUrl');
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  fs.rmSync(root, { recursive: true });
});

/** A process of its own on the database, waiting to be told to run what is due. */
const startProcess = async (given: Given) => {
  const child = spawn(process.execPath, ['app/platform/jobs-process.testing.ts', JSON.stringify(given)]);
  children.push(child);
  const said: string[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => said.push(line));
  child.stderr.on('data', (text) => said.push(String(text)));
  const until = async (word: string) => {
    while (!said.some((line) => line.includes(word))) {
      if (child.exitCode !== null) throw new Error(`the process ended: ${said.join('\n')}`);
      await Promise.race([once(lines, 'line'), once(child, 'exit')]);
    }
  };
  await until('ready');
  return {
    go: () => child.stdin.write('go\n'),
    until,
    kill: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
    end: async (): Promise<string[]> => {
      if (child.exitCode === null) await once(child, 'close');
      return JSON.parse(said.find((line) => line.includes('"ran"')) ?? `"${said.join(' ')}"`).ran;
    },
  };
};

const [rows, single] = ['rows', 'once'].map((name) => asked(async () => undefined, { name }));
const askFor = (database: Database, world: World, job = rows!) =>
  asActor(database, world.members.manager!, testDay, (tx) =>
    enqueue(tx, job, { id: randomUUID() }, minute(0)),
  );
const marksIn = (database: Database, world: World) =>
  asActor(database, world.members.manager!, testDay, async (tx) => {
    const drafts = await tx.selectFrom('draft').select('form').execute();
    return drafts.map(({ form }) => form.split(' ')[1]!);
  });
const stateIn = (database: Database, world: World) =>
  asActor(database, world.members.manager!, testDay, (tx) =>
    tx.selectFrom('job').select(['rows_done', 'tries', 'succeeded_at']).execute(),
  );

const tenRows = Array.from({ length: 10 }, (_, index) => String(index + 1));
const inOrder = (marks: string[]) => marks.toSorted((a, b) => Number(a) - Number(b));

describe('a process that is killed in the middle of a job', () => {
  it.skipIf(url)(
    'on the embedded database: the next one begins where the last step stood, and writes each row once',
    async () => {
      const folder = path.join(root, 'database');
      const first = await openEmbeddedDatabase(folder);
      await migrate(first);
      const world = await makeWorld(first);
      await askFor(first, world);
      await first.close();
      const doomed = await startProcess({ where: folder, now: minute(0).toISOString(), hangsIn: 7 });
      doomed.go();
      await doomed.until('hangsIn');
      await doomed.kill();
      const next = await startProcess({ where: folder, now: minute(0.1).toISOString() });
      next.go();
      expect(await next.end()).toEqual(['rows']);
      const after = await openEmbeddedDatabase(folder);
      expect(inOrder(await marksIn(after, world))).toEqual(tenRows);
      expect(await stateIn(after, world)).toMatchObject([
        { rows_done: 10, tries: 2, succeeded_at: minute(0.1) },
      ]);
      await after.close();
    },
    300_000,
  );

  describe.skipIf(!url)('on a server', () => {
    let database: Database;
    let world: World;
    let where: string;
    beforeAll(async () => {
      database = await openTestDatabase();
      world = await makeWorld(database);
      const { rows: names } = await sql<{ name: string }>`select current_database() as name`.execute(
        database.handle,
      );
      where = Object.assign(new URL(url!), { pathname: `/${names[0]!.name}`, username: 'brygga_app' }).href;
    });
    afterAll(() => database?.close());

    it('another takes over once its lease has run out, not before, and writes each row once', async () => {
      await askFor(database, world);
      const doomed = await startProcess({ where, now: minute(0).toISOString(), hangsIn: 7 });
      doomed.go();
      await doomed.until('hangsIn');
      const beside = await startProcess({ where, now: minute(5).toISOString() });
      beside.go();
      expect(await beside.end(), 'while its step is under way').toEqual([]);
      await doomed.kill();
      const soon = await startProcess({ where, now: minute(1).toISOString() });
      soon.go();
      expect(await soon.end(), 'before its lease has run out').toEqual([]);
      const next = await startProcess({ where, now: minute(5).toISOString() });
      next.go();
      expect(await next.end()).toEqual(['rows']);
      expect(inOrder(await marksIn(database, world))).toEqual(tenRows);
    }, 120_000);

    it('two processes run two hundred jobs, each of them once, and share the work', async () => {
      for (let job = 0; job < 200; job += 1) await askFor(database, world, single);
      const given = { where, now: minute(1).toISOString() };
      const both = [await startProcess(given), await startProcess(given)];
      for (const each of both) each.go();
      const ran = await Promise.all(both.map((each) => each.end()));
      expect(ran.flat()).toHaveLength(200);
      for (const each of ran) expect(each.length).toBeGreaterThan(0);
      expect((await marksIn(database, world)).filter((mark) => mark === 'once')).toHaveLength(200);
    }, 120_000);
  });
});
