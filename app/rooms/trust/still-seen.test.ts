import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, rowsAsOwner } from '../../../tests/database.ts';
import { openPerson } from '../../../tests/open-person.ts';
import { makeTestApplication, postForm, signIn, type TestApplication } from '../../../tests/sign-in.ts';
import { makeWorld, testDay, type World } from '../../../tests/world.ts';
import { makeApp } from '../../app.ts';
import type { Database } from '../../platform/database.ts';
import type { Router } from '../../platform/request.ts';
import { newId } from '../../shared/values/ids.ts';

let database: Database;
let world: World;
let application: TestApplication;
let app: Router;
let cookie: string;
let bea: string;

beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
  application = makeTestApplication(database);
  app = makeApp(application);
  cookie = await signIn(app, world.members.consultant!);
  bea = await openPerson(database, world.members.consultant!);
});
afterAll(() => database?.close());

const sightOn = async (path: string) => {
  const page = await (await app.request(path, { headers: { cookie } })).text();
  return /<main[^>]* data-sight="([^"]*)"/.exec(page)?.[1];
};
const ask = (syns: string, as = cookie) => postForm(app, '/insyn/kvar', { syns }, as);
const nothing = createHash('md5').update('').digest('hex');

describe('an open page asks whether what it shows may still be seen', () => {
  it('and hears nothing while it may: the person’s page, the list', async () => {
    for (const path of [`/deltagare/${bea}`, `/deltagare/${bea}/uppgifter`, '/deltagare']) {
      const sight = (await sightOn(path))!;
      expect(sight.split(' ')).toContain(bea);
      expect((await ask(sight)).status, path).toBe(204);
    }
  });

  it('and has nothing to ask about where it shows nobody', async () => {
    expect(await sightOn('/behorigheter')).toBeUndefined();
  });

  it('and is told to empty itself once the relation has ended, or nobody is signed in', async () => {
    const sight = (await sightOn(`/deltagare/${bea}`))!;
    await database.script(`update assignment set ends_at = now() - interval '1 day', starts_at = now() - interval '9 days'
      where account_id = '${world.members.consultant!.accountId}'`);
    const answer = await ask(sight);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('Sidan är tömd');
    await database.script('update assignment set ends_at = default');
    expect((await ask(sight)).status).toBe(204);
    const stranger = await postForm(app, '/insyn/kvar', { syns: sight });
    expect(await stranger.text()).toContain('Du är inte inloggad längre');
  });

  it('and cannot be used to learn of anybody: somebody else’s person and nobody’s are alike', async () => {
    const theirs = await openPerson(database, world.members.otherConsultant!, { birthDate: '1988-05-05' });
    for (const mark of [nothing, 'x'])
      expect((await ask(`${mark} ${theirs}`)).status).toBe((await ask(`${mark} ${newId()}`)).status);
    for (const nonsense of ['', ' ', "x '; drop table file", 'x nobody'])
      expect((await ask(nonsense)).status).toBe(200);
  });

  it('which keeps no sign-in alive, and is no read', async () => {
    const state = () =>
      rowsAsOwner(
        database,
        'select (select max(seen_at)::text from session), (select count(*)::int from read_log) as reads',
      );
    const sight = (await sightOn(`/deltagare/${bea}`))!;
    const before = await state();
    application.setNow(new Date(`${testDay}T11:30:00Z`));
    expect((await ask(sight)).status).toBe(204);
    expect(await state()).toEqual(before);
    await app.request('/behorigheter', { headers: { cookie } });
    expect(await state()).not.toEqual(before);
  });
});
