import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { makeTestApplication, signIn } from '../../../tests/sign-in.ts';
import { makeWorld, type World } from '../../../tests/world.ts';
import { makeApp } from '../../app.ts';
import type { Database } from '../../platform/database.ts';
import type { Router } from '../../platform/request.ts';
import { fillLives, times } from './way-counting.testing.ts';

let database: Database;
let world: World;
let app: Router;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
  app = makeApp(makeTestApplication(database));
});
afterAll(() => database?.close());

const get = async (path: string, key = 'analyst') => {
  const answer = await app.request(path, { headers: { cookie: await signIn(app, world.members[key]!) } });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};
const page = '/uppfoljning/vagar';
const file = '/uppfoljning/vagar/utan-delning.csv';
const here = [{ place: 1, from: '2026-10-10' }];
const sharing = { shares: [{ from: '2026-10-12', until: '2027-06-30' }] };
const fill = (sharers: number, others: number) =>
  fillLives(database, world, { steps: 4, lives: [...times(sharers, here, sharing), ...times(others, here)] });

describe('those who take part without sharing', () => {
  it('stand on the page with source, definition and day', async () => {
    await fill(6, 9);
    const { text } = await get(page);
    expect(text).toContain(
      '31 oktober 2026 var 15 personer på väg. 9 av dem delade inga uppgifter med någon annan organisation.',
    );
    expect(text).toContain(
      'aria-label="Deltar utan att dela uppgifter, Provmodellen. okt 2026: Delar inte 9, Delar 6',
    );
    for (const said of [
      'Registrerade steg, samtycken, utlämnanden',
      'de två skiljs aldrig åt',
      'är inte noll',
    ])
      expect(text).toContain(said);
    const { text: english } = await get(`${page}?lang=en`);
    expect(english).toContain('9 of them shared nothing with another organisation.');
  });

  it('stand in a file, also where nothing may be told', async () => {
    await fill(6, 9);
    const { text, headers } = await get(file);
    expect(headers.get('content-disposition')).toBe('attachment; filename="vagar-utan-delning.csv"');
    expect(text).toContain('Provmodellen;2026-10-31;15;9;6;visas;');
    expect(text).toContain('Alla modeller;2026-10-31;15;9;6;visas;');
    await fill(6, 4);
    const hidden = (await get(file)).text;
    expect(hidden).toContain(
      'Provmodellen;;;;;"visas inte: för få personer, eller ingen på väg";'.replaceAll('"', ''),
    );
    expect(hidden).not.toMatch(/;[1-9]\d*;/);
    expect((await get(page)).text).toContain('kan inte visas än. Minst fem ska dela uppgifter');
  });

  it('are open to those who may see the follow-up', async () => {
    await fill(6, 9);
    for (const [key, { role }] of Object.entries(world.members))
      expect((await get(file, key)).status, key).toBe(role === 'administrator' ? 403 : 200);
  });

  it('are told of on the first page of the follow-up', async () => {
    const { text } = await get('/uppfoljning');
    expect(text).toContain('Den som inte har samtyckt, och den som har skyddade personuppgifter');
  });
});
