import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { makeTestApplication, postForm, signIn } from '../../../tests/sign-in.ts';
import { makeWorld, type World } from '../../../tests/world.ts';
import { makeApp } from '../../app.ts';
import type { Database } from '../../platform/database.ts';
import type { Router } from '../../platform/request.ts';
import { fillYears, tableSeenBy } from './counting.testing.ts';
import { stockSeenBy } from './stock-counting.testing.ts';

let database: Database;
let world: World;
let app: Router;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
  app = makeApp(makeTestApplication(database));
});
afterAll(() => database?.close());

const table = () => tableSeenBy(database, world.members.analyst!);
const yearOf = async (year: number) => (await table()).years.find((one) => one.year === year)!;
const get = async (key: string, path: string) => {
  const answer = await app.request(path, {
    headers: { cookie: await signIn(app, world.members[key]!) },
  });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};

describe('stating to which day a year is registered', () => {
  const address = '/uppfoljning/tackning';
  const state = async (key: string, values: Record<string, string>) =>
    postForm(app, address, values, await signIn(app, world.members[key]!));
  beforeEach(() => fillYears(database, world, [{ year: 2022, atoms: { 'paid_work woman': 8 } }]));

  it('is what makes the year count', async () => {
    const answer = await state('manager', {
      ar: '2023',
      till: '2023-12-31',
      projektar: 'yes',
      anmarkning: 'Prov',
    });
    expect(answer.headers.get('location')).toBe(`${address}?sparat=2023`);
    expect(await yearOf(2023)).toMatchObject({
      origin: 'registered',
      projectYear: true,
      note: 'Prov',
      partial: false,
    });
    expect((await get('manager', `${address}?sparat=2023`)).text).toContain('2023 är sparat');
  });

  it('says whether the day has a stock, and keeps what was said until it is changed', async () => {
    const days = () => stockSeenBy(database, world.members.analyst!);
    await state('manager', { ar: '2023', till: '2023-12-31' });
    expect(await days()).toEqual([]);
    const asked = await get('manager', `${address}?ar=2023`);
    expect(asked.text).not.toMatch(/name="alla"[^>]*checked/);
    const sag = asked.text.match(/name="sag" value="([^"]*)"/)![1]!.replaceAll('&quot;', '"');
    expect((await state('manager', { ar: '2023', till: '2023-12-31', alla: 'yes', sag })).status).toBe(303);
    expect(new Set((await days()).map(({ asOf }) => asOf))).toEqual(new Set(['2023-12-31']));
    expect((await get('manager', `${address}?ar=2023`)).text).toMatch(/name="alla"[^>]*checked/);
  });

  it('refuses what cannot be, keeps what was typed, and writes nothing', async () => {
    for (const [values, sentence] of [
      [{ ar: '23', till: '2023-12-31' }, 'Skriv ett år med fyra siffror'],
      [{ ar: '2023', till: 'snart' }, 'Skriv en dag'],
      [{ ar: '2023', till: '2024-01-01' }, 'Dagen ska ligga i det året'],
      [{ ar: '2026', till: '2026-12-31' }, 'Dagen har inte varit än'],
      [{ ar: '2023', till: '2023-12-31', anmarkning: 'x'.repeat(201) }, '201 tecken och får ha högst 200'],
    ] as [Record<string, string>, string][]) {
      const answer = await state('manager', values);
      const text = await answer.text();
      expect(answer.status, sentence).toBe(422);
      expect(text).toContain(sentence);
      expect(text).toContain(`value="${values.till}"`);
    }
    expect((await table()).years.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025]);
    expect(await yearOf(2023)).toMatchObject({ origin: 'missing' });
  });

  it('shows what a colleague saved meanwhile, and saves on the second try', async () => {
    const page = await get('manager', `${address}?ar=2022`);
    const seen = page.text.match(/name="sag" value="([^"]*)"/)![1]!.replaceAll('&quot;', '"');
    await state('unitManager', { ar: '2022', till: '2022-06-30', sag: seen });
    const refused = await state('manager', { ar: '2022', till: '2022-11-30', sag: seen });
    const text = await refused.text();
    expect(refused.status).toBe(422);
    expect(text).toContain('till och med 30 juni 2022');
    expect(text).toContain('value="2022-11-30"');
    const now = text.match(/name="sag" value="([^"]*)"/)![1]!.replaceAll('&quot;', '"');
    expect((await state('manager', { ar: '2022', till: '2022-11-30', sag: now })).status).toBe(303);
    expect(await yearOf(2022)).toMatchObject({ registeredThrough: '2022-11-30', partial: true });
  });

  it('is the managers’ of the organisation that decides on day activity', async () => {
    const values = { ar: '2023', till: '2023-12-31' };
    for (const key of ['consultant', 'lssOfficer', 'analyst', 'asfManager', 'administrator']) {
      expect((await state(key, values)).status, key).toBe(403);
      if (key !== 'administrator') expect((await get(key, address)).text).not.toContain('name="till"');
    }
  });
});
