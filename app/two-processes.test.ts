import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { openTestDatabase, rowsAsOwner } from '../tests/database.ts';
import { makeBrowser, signInAtProvider, startProvider, testClient } from '../tests/oidc-provider.ts';
import { freePort, killPrograms, startProgram } from '../tests/programs.ts';
import { testOrigin } from '../tests/sign-in.ts';
import { makeWorld, type World } from '../tests/world.ts';
import type { Database } from './platform/database.ts';
import { crowd, csv } from './rooms/imports/importing.testing.ts';
import { newId } from './shared/values/ids.ts';

/** Stands before the processes and gives each the next request in turn; one that does not take it is passed over. */
const balance = async (ports: number[]) => {
  let turn = 0;
  const answered = new Map(ports.map((port) => [port, 0]));
  const door = http.createServer(async (request, response) => {
    const body = await new Response(request as never).arrayBuffer();
    const pass = (left: number): void => {
      const port = ports[turn++ % ports.length]!;
      const { method, url: path, headers } = request;
      const passed = http.request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
        answered.set(port, answered.get(port)! + 1);
        response.writeHead(answer.statusCode!, answer.headers);
        answer.pipe(response);
      });
      passed.on('error', () => (left > 0 ? pass(left - 1) : response.destroy()));
      passed.end(Buffer.from(body));
    };
    pass(ports.length);
  });
  await once(door.listen(0, '127.0.0.1'), 'listening');
  const address = `http://127.0.0.1:${(door.address() as AddressInfo).port}`;
  return {
    request: async (path: string, init?: RequestInit) => fetch(address + path, init),
    answered: () => [...answered.values()],
    close: () => door.close(),
  };
};

const isUp = (port: number) =>
  fetch(`http://127.0.0.1:${port}/health`).then(
    ({ ok }) => ok,
    () => false,
  );

describe.skipIf(!inject('serverUrl'))('two processes on one database', () => {
  let database: Database;
  let world: World;
  let balancer: Awaited<ReturnType<typeof balance>>;
  let oidc: Awaited<ReturnType<typeof startProvider>>;
  let processes: ReturnType<typeof startProgram>[];

  beforeAll(async () => {
    database = await openTestDatabase();
    world = await makeWorld(database);
    oidc = await startProvider(() => balancer);
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(database.handle);
    const owner = Object.assign(new URL(inject('serverUrl')!), { pathname: `/${rows[0]!.name}` });
    const environment = {
      DATABASE_OWNER_URL: owner.href,
      DATABASE_URL: Object.assign(new URL(owner), { username: 'brygga_app' }).href,
      ORIGIN: testOrigin,
      OIDC_ISSUER: oidc.issuer,
      OIDC_CLIENT_ID: testClient.clientId,
      OIDC_CLIENT_SECRET: testClient.clientSecret,
      NUMBER_KEY: 'test key of thirty-two characters',
      PUBLIC_BODY: 'Provkommunen',
      CONTACT: 'stod@exempel.invalid',
      ACCESSIBILITY_EMAIL: 'tillganglighet@exempel.invalid',
    };
    await database.script(
      `update account set issuer = '${oidc.issuer}', subject = 'manager' where account_id = '${world.members.manager!.accountId}'`,
    );
    const ports = [await freePort(), await freePort()];
    processes = [];
    for (const port of ports) {
      const one = startProgram(['serve'], { ...environment, PORT: String(port) });
      await vi.waitUntil(() => isUp(port), { timeout: 60_000, interval: 100 });
      processes.push(one);
    }
    balancer = await balance(ports);
  }, 120_000);
  afterAll(async () => {
    killPrograms();
    balancer?.close();
    oidc?.close();
    await database?.close();
  });

  it('lose one of them, and nobody loses a sign-in, a draft or a file that waits', async () => {
    const browser = makeBrowser(balancer);
    const coverage = '/uppfoljning/tackning';
    const typed = { sag: '', ar: '2024', till: '2024-12-31', anmarkning: 'Räknat två gånger' };
    expect((await signInAtProvider(browser, 'manager')).answer.status).toBe(200);
    for (let times = 0; times < 4; times += 1)
      expect((await browser.send('/import')).status, 'at either of them').toBe(200);
    const before = balancer.answered();
    expect(Math.min(...before)).toBeGreaterThan(2);

    await database.script(
      "update session set seen_at = now() - interval '1 year', expires_at = now() - interval '1 hour'",
    );
    expect((await browser.send(coverage, typed)).headers.get('location')).toContain('/logga-in');
    expect(await drafts()).toBe(1);

    await signInAtProvider(browser, 'manager');
    const file = await sendFile(browser);
    processes[0]!.child.kill('SIGKILL');
    await processes[0]!.ended();
    for (let times = 0; times < 4; times += 1) expect((await browser.send('/import')).status).toBe(200);
    expect(await (await browser.send(coverage)).text()).toContain('value="Räknat två gånger"');
    await expect.poll(() => staged(file), { timeout: 200_000, interval: 500 }).toBe(true);
  }, 240_000);

  const sendFile = async (browser: ReturnType<typeof makeBrowser>) => {
    const sent = new FormData();
    const importId = newId();
    sent.set('import', importId);
    sent.set('innehall', 'people');
    sent.set('fil', new File([csv('people', crowd(1100))], 'alla.csv'));
    expect((await browser.send('/import', sent)).status).toBe(303);
    return importId;
  };
  const staged = async (importId: string) => {
    const [row] = await rowsOf<{ rows: number; done: boolean }>(
      `select (select count(*)::int from import_row where import_id = i.import_id) as rows, staged_at is not null as done
        from import i where import_id = '${importId}'`,
    );
    return row?.done && row.rows === 1100;
  };
  const rowsOf = async <Row>(query: string) => rowsAsOwner<Row>(database, query);
  const drafts = async () => (await rowsOf<{ n: number }>('select count(*)::int as n from draft'))[0]!.n;
});
