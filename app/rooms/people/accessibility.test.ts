import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { makeTestApplication, postForm, signIn } from '../../../tests/sign-in.ts';
import { makeWorld, type World } from '../../../tests/world.ts';
import { makeApp } from '../../app.ts';
import type { Database } from '../../platform/database.ts';
import type { Router } from '../../platform/request.ts';
import { statedCompliance } from './accessibility.rules.ts';

let database: Database;
let world: World;
let app: Router;

beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
  app = makeApp(makeTestApplication(database));
});
afterAll(() => database?.close());

it.each([
  [
    'sv',
    [
      'Provkommunen',
      'Delvis förenlig',
      '1 november 2026',
      'https://www.digg.se/tdosanmalan',
      'WCAG 3.1.2',
      '12 §',
    ],
  ],
  ['en', ['Provkommunen', 'Partially compliant', '1 November 2026', 'section 12']],
])('the statement in %s says all that the law asks for, without sign-in', async (lang, words) => {
  const answer = await app.request(`/tillganglighet?lang=${lang}`);
  expect(answer.status).toBe(200);
  const page = await answer.text();
  for (const word of words) expect(page).toContain(word);
});

it.each([
  ['full', 0, 'full'],
  ['full', 1, 'partial'],
  ['partial', 1, 'partial'],
  ['none', 1, 'none'],
] as const)('claimed %s with %i faults is stated as %s', (claimed, faults, stated) => {
  expect(statedCompliance(claimed, faults)).toBe(stated);
});

it('a report needs no sign-in, is kept once, gets a receipt and is read by administrators only', async () => {
  expect(await (await app.request('/tillganglighet/rapportera?sida=/deltagare')).text()).toContain(
    'value="/deltagare"',
  );
  const form = {
    id: randomUUID(),
    page: '/deltagare',
    message: 'Knappen <b>syns</b> inte',
    contact: 'a@exempel.invalid',
  };
  for (let n = 0; n < 2; n += 1) {
    const answer = await postForm(app, '/tillganglighet/rapportera', form);
    expect(answer.status).toBe(303);
    const receipt = await app.request(answer.headers.get('location')!);
    expect(await receipt.text()).toContain(form.id.slice(-8));
  }
  const read = async (key: string) => {
    const cookie = await signIn(app, world.members[key]!);
    return app.request('/tillganglighet/rapporter', { headers: { cookie } });
  };
  expect((await read('manager')).status).toBe(403);
  const page = await (await read('administrator')).text();
  expect(page.match(/Knappen &lt;b&gt;syns/g)).toHaveLength(1);
});

it.each([
  [{ message: '' }, 'Skriv vad som inte fungerar'],
  [{ message: 'x'.repeat(3001) }, '3\u00a0001 tecken och får ha högst 3\u00a0000'],
  [{ message: 'x', contact: 'y'.repeat(301) }, '301 tecken och får ha högst 300'],
])('a report that cannot be used is refused, nothing typed is lost', async (wrong, sentence) => {
  const answer = await postForm(app, '/tillganglighet/rapportera', {
    page: 'Sidan jag var på',
    contact: '',
    ...wrong,
  });
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain(sentence);
  expect(page).toContain('Sidan jag var på');
});

it('takes only so many reports in an hour', async () => {
  const statuses = [];
  for (let n = 0; n < 61; n += 1)
    statuses.push((await postForm(app, '/tillganglighet/rapportera', { message: 'igen' })).status);
  expect(statuses.at(-1)).toBe(429);
});
