import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeApp } from '../app/app.ts';
import type { Database } from '../app/platform/database.ts';
import type { Router } from '../app/platform/request.ts';
import { openTestDatabase } from '../tests/database.ts';
import { makeTestApplication, signIn } from '../tests/sign-in.ts';
import { makeWorld, type World } from '../tests/world.ts';

let database: Database;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
});
afterAll(() => database?.close());

/** What may be reached without a sign-in, besides style sheet, script and icon. What is added is about nobody. */
const openToAll = [
  'GET /bilder/:set/:file',
  // The employer's door: each of them answers with the page that says that nothing opens.
  'GET /for-arbetsgivare',
  'GET /for-arbetsgivare/:lank/fyll-i',
  'GET /for-arbetsgivare/:lank/ring',
  'GET /for-arbetsgivare/:lank/stam-av',
  'GET /for-arbetsgivare/:lank/stod',
  'GET /for-arbetsgivare/bild/:bild',
  'GET /for-arbetsgivare/kod',
  'GET /for-arbetsgivare/lank',
  'GET /for-arbetsgivare/lank/:token',
  'GET /health',
  'GET /ingen-sida',
  'GET /kunskap/arbetsgivare',
  'GET /logga-in',
  'GET /logga-in/start',
  'GET /logga-in/svar',
  'GET /tillganglighet',
  'GET /tillganglighet/rapportera',
  'GET /tillganglighet/tack',
  'GET /utloggad',
  'POST /for-arbetsgivare/:lank/fyll-i',
  'POST /for-arbetsgivare/:lank/ring',
  'POST /for-arbetsgivare/:lank/stam-av',
  'POST /for-arbetsgivare/:lank/stod',
  'POST /for-arbetsgivare/kod',
  'POST /for-arbetsgivare/kod/ny',
  'POST /for-arbetsgivare/kvar',
  'POST /for-arbetsgivare/lank',
  'POST /for-arbetsgivare/logga-ut',
  'POST /insyn/kvar',
  'POST /logga-in',
  'POST /logga-ut',
  'POST /logga-ut/fran-leverantor',
  'POST /tillganglighet/rapportera',
];

const send = (app: Router, method: string, path: string) =>
  app.request(path, {
    method,
    headers: { 'sec-fetch-site': 'same-origin' },
    ...(method === 'POST' ? { body: new URLSearchParams() } : {}),
  });

describe('addresses', () => {
  it('only those in the list answer without a sign-in', async () => {
    const app = makeApp(makeTestApplication(database));
    const routes = app.routes.filter(({ method, path }) => method !== 'ALL' && !path.includes('*'));
    const open: string[] = [];
    for (const { method, path } of routes) {
      const asked = path.replaceAll(/:\w+/g, '00000000-0000-4000-8000-000000000000');
      let answer = await send(app, method, asked);
      const to = answer.headers.get('location');
      // A button without a page of its own leads to the page that has it.
      const above = to !== null && asked.startsWith(`${to}/`);
      if (above) answer = await send(app, 'GET', to);
      const toSignIn = /^\/logga-in($|\?)/.test(answer.headers.get('location') ?? '');
      if (!toSignIn && !path.startsWith('/assets/')) open.push(`${method} ${path}`);
    }
    expect([...new Set(open)].toSorted()).toEqual(openToAll);
  });

  it.each(['administrator', 'analyst', 'consultant'])(
    'none fails for the %s, whatever stands in it',
    async (key) => {
      const app = makeApp(makeTestApplication(database));
      const cookie = await signIn(app, world.members[key]!);
      const headers = { cookie, 'sec-fetch-site': 'same-origin' };
      const routes = app.routes.filter(
        ({ method, path }) => method !== 'ALL' && !/\*|assets|logga|roller/.test(path),
      );
      const failed: string[] = [];
      for (const { method, path } of routes)
        for (const id of path.includes(':') ? ['00000000-0000-4000-8000-000000000000', 'a%00'] : ['']) {
          const asked = path.replaceAll(/:\w+/g, id);
          const body = method === 'POST' ? new URLSearchParams({ version: 'a\u0000' }) : undefined;
          const answer = await app.request(asked, { method, headers, body });
          const above = asked.startsWith(`${answer.headers.get('location')}/`);
          const { status } = above ? await app.request(answer.headers.get('location')!, { headers }) : answer;
          const meets =
            key === 'administrator' && path.startsWith('/deltagare') && ![403, 404].includes(status);
          if (status >= 500 || meets) failed.push(`${method} ${asked} ${status}`);
        }
      expect(failed).toEqual([]);
    },
  );
});
