import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signInByNumber } from '../../../tests/own-door.ts';
import { cookiesOf, postForm } from '../../../tests/sign-in.ts';
import { testDay } from '../../../tests/world.ts';
import { asSystem } from '../../platform/database.ts';
import { inventedNumber } from '../../shared/values/identity-numbers.ts';
import { allWaysIn } from '../people/ways-in.store.ts';
import { openPlanning, type Planning } from './planning.testing.ts';

let house: Planning;
let id: string;
let cookie: string;
const born = '1991-05-03';

beforeAll(async () => {
  house = await openPlanning();
  id = await house.cases.startPerson({ birthDate: born });
  await signInByNumber(house.database, house.cases.world, inventedNumber(born, 'woman'));
  const ways = await asSystem(house.database, (tx) => allWaysIn(tx, testDay));
  cookie = cookiesOf(await postForm(house.app, '/logga-in', { vag: ways[0]!.wayInId }));
}, 60_000);
afterAll(() => house?.database.close());

const own = async (path: string) => (await house.app.request(path, { headers: { cookie } })).text();
const send = async (path: string, values: Record<string, string> | FormData) => {
  const answer = await postForm(house.app, path, values, cookie);
  return { status: answer.status, text: await answer.text() };
};

/** Where the person's plan with the municipality is. */
const plan = async () => /\/min-plan\/[0-9a-f-]{36}/.exec(await own('/min-plan'))![0];

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);

describe('the person’s own plan', () => {
  test('shows nothing of a draft, and what was shown once it is', async () => {
    expect(await own('/min-plan')).toContain('Du har ingen plan här än.');
    await house.edit(id);
    await house.addActivity(id);
    expect(await own('/min-plan')).not.toContain('Jag vill jobba på lager.');
    await house.show(id);
    const page = await own('/min-plan');
    for (const words of ['Jag vill jobba på lager.', 'Öva på Lager Nord', 'Ja, planen är bra'])
      expect(page).toContain(words);
  });

  test('says in own words what is to change, and it comes back to the consultant', async () => {
    expect((await send(`${await plan()}/andra`, { words: '' })).text).toContain('Skriv vad du vill ändra.');
    expect((await send(`${await plan()}/andra`, { words: 'Jag vill börja senare.' })).status).toBe(303);
    expect(await own('/min-plan')).toContain('Du vill ändra planen.');
    const { text } = await house.get('consultant', house.planOf(id));
    expect(text).toContain('Deltagaren vill ändra planen');
    expect(text).toContain('Jag vill börja senare.');
  });

  test('says yes to what was on the page, not to what was changed meanwhile', async () => {
    await house.edit(id, { needs: 'Börja klockan 10.' });
    await house.show(id);
    const version = /name="version" value="(\d+)"/.exec(await own('/min-plan'))![1]!;
    expect((await send(`${await plan()}/ja`, { version: '1' })).status).toBe(422);
    expect((await send(`${await plan()}/ja`, { version })).status).toBe(303);
    expect(await own('/min-plan')).toContain('Du sa ja till planen');
    expect((await house.lock(id)).status).toBe(303);
    expect(await own('/min-plan')).toContain('Alla sa ja till planen');
    expect((await send(`${await plan()}/ja`, { version })).status).toBe(404);
  });

  test('tells the goal in words and as a picture; the consultant takes it into the plan', async () => {
    const form = new FormData();
    form.set('goal', 'Jag vill köra truck.');
    form.set('words', 'En truck');
    form.set('file', new File([png], 'truck.png'));
    expect((await send(`${await plan()}/mitt-mal`, form)).status).toBe(303);
    const { text } = await house.get('consultant', house.planOf(id));
    expect(text).toContain('Deltagaren har berättat om sitt mål');
    const goals = [...text.matchAll(/mal\/([0-9a-f-]{36})\/ta-med/g)].map(([, goal]) => goal!);
    expect(goals).toHaveLength(2);
    for (const goal of goals) await house.done('consultant', `${house.planOf(id)}/mal/${goal}/ta-med`, {});
    const after = (await house.get('consultant', house.planOf(id))).text;
    expect(after).toContain('Version 2 · utkast');
    expect(after).toContain('Jag vill köra truck.');
    expect(after).not.toContain('ta-med');
    const picture = await house.app.request(`/min-plan/mal/${goals[1]}`, { headers: { cookie } });
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
  });

  test('reads the plan that was agreed on as long as it stands, beside the proposal of a new one', async () => {
    expect((await house.app.request(`${await plan()}/avtalad`, { headers: { cookie } })).status).toBe(200);
    expect(await own('/min-plan')).not.toContain('avtalad');
    await house.show(id);
    const page = await own('/min-plan');
    expect(page).toContain('Jag vill köra truck.');
    expect(page).toContain('Den gamla planen gäller till dess.');
    const agreed = await own(/[^"]*\/avtalad/.exec(page)![0]);
    expect(agreed).toContain('Alla sa ja till planen');
    expect(agreed).not.toContain('Jag vill köra truck.');
  });

  test.each([
    ['nothing', {}, 'Skriv eller välj något först.'],
    ['a page', { file: '<html>' }, 'Välj en bild eller ett ljud.'],
  ])('refuses %s instead of a goal', async (_, { file }: { file?: string }, sentence) => {
    const form = new FormData();
    form.set('goal', '');
    if (file) form.set('file', new File([file], 'x.png', { type: 'image/png' }));
    const answer = await send(`${await plan()}/mitt-mal`, form);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(sentence);
  });
});

test('a plan with each of two organisations: each under its name, answered by itself', async () => {
  await house.joinFk(id);
  expect(await own('/min-plan')).not.toContain('Du har fler planer än en.');
  await house.edit(id, { goal: 'Jag vill köra truck i Lund.' }, 'fkOfficer');
  await house.addActivity(id, {}, 'fkOfficer');
  await house.done('fkOfficer', `${house.planOf(id)}/visa`, { how: 'read_together' });
  const both = await own('/min-plan');
  for (const words of ['Du har fler planer än en.', 'Plan med Organisation FSF', 'Plan med Organisation FK'])
    expect(both).toContain(words);
  const [, ofFk] = /action="(\/min-plan\/[0-9a-f-]{36})\/ja"/.exec(both)!;
  const alone = await own(ofFk!);
  expect(alone).toContain('Jag vill köra truck i Lund.');
  expect(alone).not.toContain('Plan med Organisation FSF');
  const version = /name="version" value="(\d+)"/.exec(alone)![1]!;
  expect((await send(`${ofFk}/ja`, { version })).status).toBe(303);
  expect(await own('/min-plan')).toContain('Du sa ja till planen');
  expect((await send('/min-plan/00000000-0000-4000-8000-000000000000/ja', { version })).status).toBe(404);
});
