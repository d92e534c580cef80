import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { openPerson } from '../../../tests/open-person.ts';
import { giveRepresentation, signInByNumber } from '../../../tests/own-door.ts';
import { cookiesOf, makeTestApplication, postForm, signIn } from '../../../tests/sign-in.ts';
import { makeWorld, testDay, type World } from '../../../tests/world.ts';
import { makeApp } from '../../app.ts';
import { asSystem, type Database } from '../../platform/database.ts';
import type { Router } from '../../platform/request.ts';
import { inventedNumber } from '../../shared/values/identity-numbers.ts';
import { allWaysIn } from '../people/ways-in.store.ts';

let database: Database;
let world: World;
let app: Router;
let bea: string;
const ways: Record<string, string> = {};

beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
  app = makeApp(makeTestApplication(database));
  const { consultant } = world.members;
  bea = await openPerson(database, consultant!);
  await signInByNumber(database, world, inventedNumber('1998-03-02', 'woman'));
  const number = inventedNumber('1996-01-02', 'woman');
  await giveRepresentation(database, world, { by: consultant!, participantId: bea, number });
  await signInByNumber(database, world, number);
  for (const { kind, wayInId } of await asSystem(database, (tx) => allWaysIn(tx, testDay)))
    ways[kind] = wayInId;
});
afterAll(() => database?.close());

const signInAs = async (kind: 'person' | 'representative') =>
  cookiesOf(await postForm(app, '/logga-in', { vag: ways[kind]! }));
const get = (path: string, cookie: string) => app.request(path, { headers: { cookie } });
const text = async (path: string, cookie: string) => (await get(path, cookie)).text();

describe('the person’s own pages', () => {
  it('are where a person lands, with the three places, the help and who sees it', async () => {
    const answer = await postForm(app, '/logga-in', { vag: ways.person! });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/min-vag']);
    const html = await text('/min-vag', cookiesOf(answer));
    for (const words of ['Min väg', 'Min plan', 'Möten', 'Vem ser?', 'Prov consultant'])
      expect(html).toContain(words);
    expect(html).not.toContain('Du tittar tillsammans');
  });

  it('say to a representative whom they are about', async () => {
    const html = await text('/min-vag', await signInAs('representative'));
    expect(html).toContain('Sidorna handlar om Bea Lind.');
  });

  it('keep their places where the statement of accessibility and its form are read', async () => {
    const cookie = await signInAs('person');
    for (const path of ['/tillganglighet', '/tillganglighet/rapportera', '/tillganglighet/tack']) {
      const html = await text(path, cookie);
      for (const words of ['href="/min-vag"', 'href="/mina-moten"', 'Vem ser?', 'Logga ut'])
        expect(html, path).toContain(words);
    }
    const strangers = await (await app.request('/tillganglighet')).text();
    expect(strangers).not.toContain('href="/min-vag"');
  });

  it('are not for members, and members’ pages not for the person', async () => {
    const own = await get(`/deltagare/${bea}`, await signInAs('person'));
    expect(own.headers.get('location')).toBe(`/roller?till=${encodeURIComponent(`/deltagare/${bea}`)}`);
    const staff = await get('/min-vag', await signIn(app, world.members.consultant!));
    expect(staff.headers.get('location')).toBe('/roller?till=%2Fmin-vag');
  });

  it('answer the same page whose door has been shut, whatever the reason', async () => {
    const cookie = await signInAs('person');
    await database.script('update file set protected = true');
    const shut = await get('/min-vag', cookie);
    await database.script('update file set protected = false');
    expect(shut.headers.get('location')).toBe('/logga-in?till=%2Fmin-vag');
    await database.script('update file set protected = true');
    const steps = [];
    for (const path of ['/logga-in?till=%2Fmin-vag', '/roller'])
      steps.push((await get(path, cookie)).headers.get('location'));
    await database.script('update file set protected = false');
    expect(steps).toEqual(['/roller?till=%2Fmin-vag', '/ingen-sida']);
  });
});

describe('looking together', () => {
  const begin = async (key: string) => {
    const cookie = await signIn(app, world.members[key]!);
    return { cookie, answer: await postForm(app, `/deltagare/${bea}/tillsammans`, {}, cookie) };
  };

  it('opens the person’s pages in the member’s browser, and back again', async () => {
    const { answer } = await begin('consultant');
    expect(answer.headers.get('location')).toBe('/min-vag');
    const cookie = cookiesOf(answer);
    expect(await text('/min-vag', cookie)).toContain('Du tittar tillsammans med Bea.');
    expect((await get(`/deltagare/${bea}`, cookie)).status).toBe(303);
    const back = await postForm(app, '/tillsammans/sluta', {}, cookie);
    expect(back.headers.get('location')).toBe(`/deltagare/${bea}`);
    expect((await get(`/deltagare/${bea}`, cookiesOf(back))).status).toBe(200);
  });

  it('is refused alike without a right to the person, and leaves the session where it was', async () => {
    const { cookie, answer } = await begin('otherConsultant');
    expect(answer.status).toBe(404);
    expect((await get('/deltagare', cookie)).status).toBe(200);
  });

  it('stays shut where the page may not be shown', async () => {
    await openPerson(database, world.members.asfCaseworker!, { protected: true });
    const { answer } = await begin('consultant');
    expect(answer.headers.get('location')).toBe(`/deltagare/${bea}/tillsammans?stangda`);
    await database.script('update file set protected = false');
  });
});
