import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, rowsAsOwner } from '../../../tests/database.ts';
import { openPerson } from '../../../tests/open-person.ts';
import { giveRepresentation, signInAsPerson, signInByNumber } from '../../../tests/own-door.ts';
import { cookiesOf, makeTestApplication, postForm, signIn } from '../../../tests/sign-in.ts';
import { makeWorld, testDay, type World } from '../../../tests/world.ts';
import { makeApp } from '../../app.ts';
import { asSystem, type Database } from '../../platform/database.ts';
import type { Router } from '../../platform/request.ts';
import { inventedNumber } from '../../shared/values/identity-numbers.ts';
import { newId } from '../../shared/values/ids.ts';
import { openedAccount } from '../people/person-sign-in.ts';
import { allWaysIn } from '../people/ways-in.store.ts';

const guardian = inventedNumber('1996-01-02', 'woman');
let database: Database;
let world: World;
let app: Router;
let application: ReturnType<typeof makeTestApplication>;
let bea: string;
let asBea: string;

beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
  application = makeTestApplication(database);
  app = makeApp(application);
  bea = await openPerson(database, world.members.consultant!);
  asBea = await signInAsPerson(database, app, 'Bea Lind');
});
afterAll(() => database?.close());

const text = async (path: string, cookie: string) =>
  (await app.request(path, { headers: { cookie } })).text();
const member = (key: string) => signIn(app, world.members[key]!);
const rows = (sql: string) => rowsAsOwner<Record<string, unknown>>(database, sql);

describe('"I want to try a job"', () => {
  const address = '/min-vag/prova-jobb';

  it('becomes a wish that waits for a consultant, once however often it is sent', async () => {
    const values = { id: newId(), mer: 'Något med djur' };
    for (const _ of [1, 2])
      expect((await postForm(app, address, values, asBea)).headers.get('location')).toBe('/min-vag?tack');
    const kept = await rows('select words, told_on::text, answered_at from wish');
    expect(kept).toEqual([{ words: 'Något med djur', told_on: testDay, answered_at: null }]);
    expect(await text('/min-vag', asBea)).toContain('Du sa att du vill prova ett jobb.');
  });

  it('is refused while one waits, with what was typed', async () => {
    const answer = await postForm(app, address, { id: newId(), mer: 'Ett café' }, asBea);
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('Du har redan sagt att du vill prova ett jobb.');
    expect(html).toContain('Ett café');
  });

  it('stands where the consultant reads wishes, with nobody as the one it was told to', async () => {
    const html = await text(`/deltagare/${bea}`, await member('consultant'));
    expect(html).toContain('Något med djur');
  });

  it('leaves in the log of writes that the person wrote it', async () => {
    const [line] = await rows("select person_door, membership_id from write_log where table_name = 'wish'");
    expect(line).toEqual({ person_door: 'person', membership_id: null });
  });
});

describe('"who has looked?"', () => {
  it('names the organisation and the day and no member, and takes a question that the manager answers', async () => {
    await text(`/deltagare/${bea}`, await member('consultant'));
    const html = await text('/vem-har-tittat', asBea);
    expect(html).toContain('Organisation FSF');
    expect(html).not.toContain('Prov consultant</');
    const address = /href="(\/vem-har-tittat\/[^"]+\/fraga)"/.exec(html)![1]!;
    expect((await postForm(app, address, { id: newId(), fraga: '' }, asBea)).status).toBe(422);
    await postForm(app, address, { id: newId(), fraga: 'Varför tittade ni?' }, asBea);
    const manager = await member('manager');
    const question = /href="(\/logguppfoljning\/deltagares-fragor\/[^"]+)">Varför tittade ni\?/.exec(
      await text('/logguppfoljning', manager),
    )![1]!;
    expect((await postForm(app, question, { svar: '' }, manager)).status).toBe(422);
    await postForm(app, question, { svar: 'Vi ringde dig om mötet.' }, manager);
    expect((await postForm(app, question, { svar: 'Något annat' }, manager)).status).toBe(422);
    expect(await text('/vem-har-tittat', asBea)).toContain('De svarade: Vi ringde dig om mötet.');
  });

  it.each(['consultant', 'asfManager'])('keeps the question from the %s', async (key) => {
    const [one] = await rows('select read_question_id as id from read_question');
    const cookie = await member(key);
    const answer = await app.request(`/logguppfoljning/deltagares-fragor/${one!.id}`, {
      headers: { cookie },
    });
    expect([403, 404]).toContain(answer.status);
  });

  it.each(['2026-11-01/a', `${testDay}/00000000-0000-4000-8000-000000000000`])(
    'has nothing to ask about %s',
    async (look) => {
      const cookie = asBea;
      expect((await app.request(`/vem-har-tittat/${look}/fraga`, { headers: { cookie } })).status).toBe(404);
    },
  );
});

describe('a representative’s own sign-in', () => {
  const typed = {
    numret: guardian,
    omraden: 'plan',
    fran: testDay,
    till: '2027-06-01',
    underlag: 'court_decision',
    sett: testDay,
    personen: 'yes',
  };
  let form: string;

  beforeAll(async () => {
    await giveRepresentation(database, world, {
      by: world.members.consultant!,
      participantId: bea,
      number: 'somebody',
    });
    const page = await text(`/deltagare/${bea}/egna-sidor`, await member('consultant'));
    form = /href="(\/deltagare\/[^"]+\/inloggning\/[0-9a-f-]{36})"/.exec(page)![1]!;
  });

  it.each([
    ['the person’s own no', { personen: 'no' }, 'Personens eget nej gäller.'],
    ['a number that is none', { numret: '19960102' }, 'Kontrollera numret.'],
    ['what is outside the task', { omraden: 'benefits' }, 'utanför uppdraget'],
    ['more than a year', { till: '2028-06-01' }, 'högst ett år'],
  ])('is refused for %s, and nothing is written', async (_, change, sentence) => {
    const before = await rows('select count(*) from representation');
    const answer = await postForm(
      app,
      form,
      { id: newId(), ...typed, ...change },
      await member('consultant'),
    );
    expect([answer.status, (await answer.text()).includes(sentence)]).toEqual([422, true]);
    expect(await rows('select count(*) from representation')).toEqual(before);
  });

  it('opens the areas that were chosen, keeps no number, and ends by the person’s no at once', async () => {
    await postForm(app, form, { id: newId(), ...typed }, await member('consultant'));
    expect(JSON.stringify(await rows('select * from representation'))).not.toContain(guardian.slice(2));
    await openedAccount(application, { issuer: 'test', subject: 'gun', number: guardian });
    const way = (await asSystem(database, (tx) => allWaysIn(tx, testDay))).find(
      ({ kind }) => kind === 'representative',
    )!;
    const asGun = cookiesOf(await postForm(app, '/logga-in', { vag: way.wayInId }));
    const html = await text('/min-vag', asGun);
    expect(html).toContain('Sidorna handlar om Bea Lind.');
    expect(html).not.toContain('Jag vill prova ett jobb');
    expect(await text('/vem-har-tittat', asBea)).toContain('Den som företräder dig tittade på dina sidor');
    const no = `/vem-hjalper/${way.wayInId}/nej`;
    expect((await postForm(app, no, {}, asGun)).status).toBe(404);
    await postForm(app, no, {}, asBea);
    expect((await app.request('/min-vag', { headers: { cookie: asGun } })).status).toBe(303);
  });

  it('is given by nobody who may not change the file', async () => {
    const answer = await postForm(app, form, { id: newId(), ...typed }, await member('otherConsultant'));
    expect([403, 404]).toContain(answer.status);
  });

  it('of a number leads nowhere as long as it is protected anywhere', async () => {
    await database.script('update file set protected = true');
    expect(await signInByNumber(database, world, inventedNumber('1998-03-02', 'woman'))).toBeNull();
    await database.script('update file set protected = false');
  });
});
