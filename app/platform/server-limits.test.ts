import { once } from 'node:events';
import net from 'node:net';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { openTestDatabase } from '../../tests/database.ts';
import { makeTestApplication, postForm } from '../../tests/sign-in.ts';
import { makeApp } from '../app.ts';
import { asSystem, type Database } from './database.ts';
import { openServerDatabase } from './server-database.ts';
import { serverLimits } from './server-limits.ts';

const limit = (name: string, seconds: string) => vi.stubEnv(`DATABASE_${name}_SECONDS`, seconds);
const toClose: (() => unknown)[] = [];

beforeEach(() => {
  vi.unstubAllEnvs();
});
afterEach(async () => {
  for (const close of toClose.splice(0).reverse()) await close();
  vi.unstubAllEnvs();
});

/** Stands between Brygga and a server: while it is silent it takes everything and passes nothing on. */
const between = async (server?: URL) => {
  let silent = !server;
  const waiting: (() => void)[] = [];
  const sockets = new Set<net.Socket>();
  const keep = (socket: net.Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  };
  const pass = (from: net.Socket, to: net.Socket) => {
    from.on('data', (data) => (silent ? waiting.push(() => to.write(data)) : to.write(data)));
    from.on('close', () => to.destroy());
  };
  const door = net.createServer((inside) => {
    keep(inside);
    if (!server) return;
    const outside = net.connect(Number(server.port), server.hostname);
    keep(outside);
    pass(inside, outside);
    pass(outside, inside);
  });
  await once(door.listen(0, '127.0.0.1'), 'listening');
  toClose.push(() => {
    for (const socket of sockets) socket.destroy();
    door.close();
  });
  return {
    port: String((door.address() as net.AddressInfo).port),
    beSilent: () => {
      silent = true;
    },
    speakAgain: () => {
      silent = false;
      for (const one of waiting.splice(0)) one();
    },
  };
};

const opened = (url: string) => {
  const database = openServerDatabase(url);
  toClose.push(() => database.close());
  return database;
};

describe('a database server that takes connections and never answers', () => {
  it('is said on the page, with what was typed', async () => {
    limit('ANSWER', '0.3');
    const { port } = await between();
    const app = makeApp(makeTestApplication(opened(`postgres://nobody@127.0.0.1:${port}/none`)));
    const answer = await postForm(app, '/tillganglighet/rapportera', { message: 'Knappen syns inte' });
    expect(answer.status).toBe(503);
    const page = await answer.text();
    expect(page).toContain('Databasen svarar inte');
    expect(page).toContain('Knappen syns inte');
  });

  it('is told to whoever watches long before a request gives up', async () => {
    limit('ANSWER', '3600');
    const { port } = await between();
    const app = makeApp(makeTestApplication(openServerDatabase(`postgres://nobody@127.0.0.1:${port}/none`)));
    expect((await app.request('/health')).status).toBe(503);
  });
});

describe('the limits', () => {
  it.each([['0'], ['-1'], ['snart']])('are refused in a sentence when they are %s', (given) => {
    expect(() => serverLimits({ DATABASE_STATEMENT_SECONDS: given })).toThrow(
      'DATABASE_STATEMENT_SECONDS ska vara ett antal sekunder',
    );
  });

  it('let a statement run for two minutes where nothing is said', () => {
    expect(serverLimits({ DATABASE_ANSWER_SECONDS: '' })).toMatchObject({
      firstAnswer: 10_000,
      connection: { statement_timeout: 120_000, idle_in_transaction_session_timeout: 120_000 },
    });
  });
});

describe.skipIf(!inject('serverUrl'))('a database server that falls silent', () => {
  const through = async () => {
    const behind = await openTestDatabase();
    toClose.push(() => behind.close());
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(behind.handle);
    const server = new URL(inject('serverUrl')!);
    const way = await between(server);
    const url = Object.assign(new URL(server), {
      port: way.port,
      username: 'brygga_app',
      pathname: `/${rows[0]!.name}`,
    });
    return { behind, way, database: opened(url.href) };
  };
  const names = (database: Database) =>
    asSystem(database, (tx) => tx.selectFrom('collaboration').select('name').execute());
  const add = (database: Database, meanwhile: () => void) =>
    asSystem(database, async (tx) => {
      await sql`insert into collaboration (collaboration_id, name) values (gen_random_uuid(), 'Halvvägs')`.execute(
        tx,
      );
      meanwhile();
      await sql`select 1`.execute(tx);
    });

  it('gives a page in time and is found again by itself', async () => {
    limit('ANSWER', '0.5');
    const { way, database } = await through();
    const app = makeApp(makeTestApplication(database));
    await expect.poll(async () => (await app.request('/logga-in')).status).toBe(200);
    way.beSilent();
    for (let times = 0; times < 3; times += 1) expect((await app.request('/logga-in')).status).toBe(503);
    expect((await app.request('/health')).status).toBe(503);
    way.speakAgain();
    await expect.poll(async () => (await app.request('/logga-in')).status).toBe(200);
    expect((await app.request('/health')).status).toBe(200);
  });

  it('keeps nothing of a transaction that it was silent in', async () => {
    limit('ANSWER', '1');
    limit('STATEMENT', '1');
    const { behind, way, database } = await through();
    await expect(add(database, way.beSilent)).rejects.toThrow();
    way.speakAgain();
    await expect.poll(() => names(database).catch(() => undefined)).toEqual([]);
    expect(await names(behind)).toEqual([]);
  });

  it('gives up a statement and a transaction that never end', async () => {
    limit('STATEMENT', '1');
    const { database } = await through();
    await expect(asSystem(database, (tx) => sql`select pg_sleep(600)`.execute(tx))).rejects.toMatchObject({
      code: '57014',
    });
    const { rows } = await sql`show idle_in_transaction_session_timeout`.execute(database.handle);
    expect(rows).toEqual([{ idle_in_transaction_session_timeout: '1s' }]);
  });
});
