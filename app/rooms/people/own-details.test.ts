import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, rowsAsOwner } from '../../../tests/database.ts';
import { openPerson } from '../../../tests/open-person.ts';
import { signInByNumber } from '../../../tests/own-door.ts';
import { cookiesOf, makeTestApplication, postForm, signIn } from '../../../tests/sign-in.ts';
import { makeWorld, testDay, type World } from '../../../tests/world.ts';
import { makeApp } from '../../app.ts';
import { asSystem, type Database } from '../../platform/database.ts';
import type { Router } from '../../platform/request.ts';
import { inventedNumber } from '../../shared/values/identity-numbers.ts';
import { ownDetailsTexts } from './own-details.texts.ts';
import { pictureWith } from './own-picture.testing.ts';
import { allWaysIn } from './ways-in.store.ts';

const { png } = pictureWith;
const t = ownDetailsTexts.sv;
const born = '1991-05-03';
const page = '/mina-uppgifter';
let database: Database;
let world: World;
let app: Router;
const cookies: Record<string, string> = {};

beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
  app = makeApp(makeTestApplication(database));
  for (const who of ['consultant', 'otherConsultant', 'administrator'])
    cookies[who] = await signIn(app, world.members[who]!);
  await openPerson(database, world.members.consultant!, { birthDate: born });
  await signInByNumber(database, world, inventedNumber(born, 'woman'));
  const ways = await asSystem(database, (tx) => allWaysIn(tx, testDay));
  cookies.person = cookiesOf(await postForm(app, '/logga-in', { vag: ways[0]!.wayInId }));
}, 60_000);
afterAll(() => database?.close());

const get = async (who: string, path: string) => {
  const answer = await app.request(path, { headers: { cookie: cookies[who]! } });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};
const send = async (who: string, values: Record<string, string>, file?: Uint8Array) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  if (file) form.set('fil', new File([new Uint8Array(file)], 'jag.png'));
  const answer = await postForm(app, page, form, cookies[who]!);
  return { status: answer.status, text: await answer.text() };
};
const pictureOf = async (who: string) =>
  /mina-uppgifter\/bild\/([0-9a-f-]{36})/.exec((await get(who, page)).text)?.[1] ?? '';
const seen = async (who: string) => {
  const { text } = await get(who, page);
  const value = (name: string) => new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(text)?.[1] ?? '';
  return { 'sag-telefon': value('sag-telefon'), 'sag-bild': value('sag-bild') };
};

describe('one’s own number and picture', () => {
  it('are reached from the account menu of everybody who works here', async () => {
    expect((await get('consultant', '/deltagare')).text).toContain(`href="${page}"`);
    expect((await get('administrator', '/personal')).text).toContain(`href="${page}"`);
    expect((await get('person', '/min-vag')).text).not.toContain(`href="${page}"`);
  });

  it('a number is written as a number; what is wrong changes nothing, and what was typed stays', async () => {
    const refused = await send('consultant', { ...(await seen('consultant')), telefon: 'ring Sara' }, png());
    expect(refused.status).toBe(422);
    for (const words of ['Skriv telefonnumret med siffror', 'value="ring Sara"'])
      expect(refused.text).toContain(words);
    expect(await pictureOf('consultant')).toBe('');
  });

  it('reach the person on her own pages, and nobody else', async () => {
    expect((await get('person', '/min-vag')).text).not.toContain('tel:');
    const values = { ...(await seen('consultant')), telefon: '070-174 06 05' };
    expect((await send('consultant', values, png())).status).toBe(303);
    const id = await pictureOf('consultant');
    for (const own of ['/min-vag', '/vem-hjalper']) {
      const { text } = await get('person', own);
      for (const words of ['tel:0701740605', `/vem-hjalper/bild/${id}`]) expect(text, own).toContain(words);
    }
    const shown = await get('person', `/vem-hjalper/bild/${id}`);
    expect(shown.status).toBe(200);
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-disposition': 'attachment; filename="bild"',
    });
    expect((await get('consultant', `${page}/bild/${id}`)).status).toBe(200);
    for (const who of ['otherConsultant', 'administrator'])
      expect((await get(who, `${page}/bild/${id}`)).status, who).toBe(404);
    const stranger = await app.request(`/vem-hjalper/bild/${id}`);
    expect([stranger.status, stranger.headers.get('location')?.split('?')[0]]).toEqual([303, '/logga-in']);
  });

  it('what another window has changed is said, and nothing is written over', async () => {
    const before = await seen('consultant');
    expect((await send('consultant', { ...before, telefon: '070-174 06 06' })).status).toBe(303);
    const both = await send('consultant', { ...before, telefon: '070-174 06 07' });
    expect(both.status).toBe(422);
    for (const words of [t.elsewhere('070-174 06 05', '070-174 06 06'), 'value="070-174 06 07"'])
      expect(both.text).toContain(words);
    const now = { ...(await seen('consultant')), telefon: '070-174 06 06' };
    const other = { ...now, 'sag-bild': '' };
    expect((await send('consultant', other, png())).text).toContain(t.otherPicture);
    expect((await send('consultant', now)).status).toBe(303);
  });

  it('a new picture takes the place of the old; taken away it is nowhere, not in the log either', async () => {
    const old = await pictureOf('consultant');
    const values = { ...(await seen('consultant')), telefon: '070-174 06 06' };
    expect((await send('consultant', values, png({ width: 2 }))).status).toBe(303);
    const id = await pictureOf('consultant');
    expect(id).not.toBe(old);
    expect((await get('person', `/vem-hjalper/bild/${old}`)).status).toBe(404);
    for (const time of ['once', 'twice']) {
      const answer = await postForm(app, `${page}/bild/ta-bort`, {}, cookies.consultant!);
      expect(answer.headers.get('location'), time).toBe(`${page}?borttagen=1`);
    }
    expect((await get('person', `/vem-hjalper/bild/${id}`)).status).toBe(404);
    const log = await rowsAsOwner<{ operation: string; changed: unknown }>(
      database,
      "select operation, changed from write_log where table_name = 'account_picture' order by write_log_id",
    );
    expect(log).toEqual(
      ['insert', 'delete', 'insert', 'delete'].map((operation) => ({ operation, changed: null })),
    );
  });

  it.each([
    ['a page', Buffer.from('<html>'), t.refused.not_a_picture],
    ['too large a picture', png({ padding: 2_100_000 }), t.refused.picture_too_large],
  ])('%s is no picture', async (_, file, sentence) => {
    const answer = await send('administrator', { ...(await seen('administrator')), telefon: '' }, file);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(sentence);
  });
});
