import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsAsOwner } from '../../../tests/database.ts';
import { testDay } from '../../../tests/world.ts';
import { addDays } from '../../shared/values/dates.ts';
import { newId } from '../../shared/values/ids.ts';
import { filledIn, type House, openHouse } from '../participants/visiting.testing.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.database.close());

const plain = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const typed = (more: Record<string, string> = {}): Record<string, string> => ({
  id: newId(),
  namn: 'Strukturen från början',
  om: 'structure',
  for: 'group_activity',
  dag: testDay,
  fran: '9',
  till: '12',
  ledare: 'Mia Dahl',
  lokal: 'Sal 2',
  platser: '10',
  ...more,
});
const does = async (who: string, path: string, values: Record<string, string> = {}) => {
  const { status, text, to } = await house.post(who, path, values);
  expect(status, plain(text)).toBe(303);
  return to.split('?')[0]!;
};
const held = (more: Record<string, string> = {}, who = 'manager') => does(who, '/utbildning/ny', typed(more));
const shown = async (who: string, path: string) => plain((await house.get(who, path)).text);
const seatOf = async (page: string, who: string) => {
  const [seat] = await rowsAsOwner<{ id: string }>(
    house.database,
    `select training_seat_id as id from training_seat where training_id = '${page.split('/').at(-1)}'
       and account_id = '${house.world.members[who]!.accountId}' and given_back_at is null`,
  );
  return `${page}/narvaro/${seat!.id}`;
};

describe('a training', () => {
  it('comes back as it was saved, once however often it is sent, and is told to everybody', async () => {
    const once = typed({ om: 'plan', namn: 'Planen' });
    for (const _ of [1, 2]) await does('manager', '/utbildning/ny', once);
    const page = `/utbildning/${once.id}`;
    const text = await shown('fkOfficer', page);
    for (const said of ['Planen', 'Personal i gruppverksamhet', '09:00–12:00', 'Sal 2', '0 av 10 tagna'])
      expect(text).toContain(said);
    expect((await shown('fkOfficer', '/utbildning')).match(/Planen Söndag 22/gi)).toHaveLength(1);
    expect((await house.get('fkOfficer', `${page}/andra`)).status).toBe(403);
    expect((await house.get('asfManager', `${page}/andra`)).status).toBe(403);
  });

  it.each<[Record<string, string>, string]>([
    [{ till: '8' }, 'Utbildningen slutar innan den börjar. Rätta klockslagen.'],
    [{ om: '' }, 'Välj'],
    [{ platser: '0' }, 'Skriv ett helt tal från 1 till 500.'],
  ])('with %o is refused in words', async (wrong, sentence) => {
    const { status, text } = await house.post('manager', '/utbildning/ny', typed(wrong));
    expect(status).toBe(422);
    expect(text).toContain(sentence);
    expect(text).toContain('Mia Dahl');
  });

  it('is nothing to somebody who counts models, and kept by those who lead', async () => {
    expect((await house.get('modelManager', '/utbildning')).status).toBe(403);
    for (const who of ['unitStaff', 'fkOfficer'])
      expect((await house.get(who, '/utbildning/ny')).status, who).toBe(403);
  });
});

describe('places', () => {
  it('are one each; of several at once for the last one exactly one gets it', async () => {
    const page = await held({ platser: '1' });
    const all = ['supervisor', 'lssOfficer', 'unitStaff', 'asfCaseworker', 'fkOfficer'];
    const answers = await Promise.all(all.map((who) => house.post(who, `${page}/anmal`, {})));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    for (const { status, text } of answers)
      if (status !== 303) expect(text).toContain('Alla platser är tagna.');
    const lucky = all[answers.findIndex(({ status }) => status === 303)]!;
    await does(lucky, `${page}/anmal`);
    expect(await shown(lucky, page)).toContain('1 av 1 tagna');
    for (const _ of [1, 2]) await does(lucky, `${page}/lamna`);
    expect(await shown(lucky, page)).toContain('0 av 1 tagna');
  });

  it('are given back for a colleague who has left or fallen ill, by a keeper of theirs or of who holds it', async () => {
    const page = await held();
    const leaves = async (who: string, seat: string) => {
      const { status } = await house.post(who, `${seat.replace('narvaro', 'platser')}/lamna`, {});
      return status;
    };
    for (const who of ['supervisor', 'asfCaseworker']) await does(who, `${page}/anmal`);
    const [ours, theirs] = [await seatOf(page, 'supervisor'), await seatOf(page, 'asfCaseworker')];
    expect(await leaves('lssOfficer', ours)).toBe(403);
    expect(await leaves('asfManager', ours)).toBe(303);
    expect(await shown('manager', page)).toContain('2 av 10 tagna');
    for (const _ of [1, 2]) expect(await leaves('consultant', ours)).toBe(303);
    expect(await shown('manager', page)).toContain('1 av 10 tagna');
    expect(await leaves('asfManager', theirs)).toBe(303);
    expect(await shown('manager', page)).toContain('0 av 10 tagna');
    await does('supervisor', `${page}/anmal`);
    const told = await seatOf(page, 'supervisor');
    await does('manager', `${told}/kom`);
    expect(await leaves('manager', told)).toBe(422);
    await does('manager', `${told}/kom-inte`);
  });

  it('are not fewer than are taken, also by those without an account', async () => {
    const page = await held({ platser: '3' });
    await does('supervisor', `${page}/anmal`);
    const organisation = house.world.organisations.asf!;
    const guests = (antal: string) =>
      house.post('manager', `${page}/utan-konto`, { id: newId(), organisation, antal });
    expect((await guests('3')).text).toContain('Alla platser är tagna.');
    expect((await guests('1')).status).toBe(303);
    expect((await guests('2')).status).toBe(303);
    const { text } = await house.get('manager', `${page}/andra`);
    const fewer = await house.post('manager', `${page}/andra`, filledIn(text, { platser: '2' }));
    expect(fewer.status).toBe(422);
    expect(fewer.text).toContain('3 platser är redan tagna.');
  });

  it('are seen by the own organisation and by who holds it; others read a number', async () => {
    const page = await held();
    await does('supervisor', `${page}/anmal`);
    await does('asfCaseworker', `${page}/anmal`);
    const names = await rowsAsOwner<{ name: string }>(
      house.database,
      `select name from account where account_id in ('${house.world.members.supervisor!.accountId}', '${house.world.members.asfCaseworker!.accountId}') order by account_id = '${house.world.members.supervisor!.accountId}'`,
    );
    const [caseworker, supervisor] = names.map(({ name }) => name) as [string, string];
    expect(await shown('lssOfficer', page)).toContain(caseworker);
    const elsewhere = await shown('asfManager', page);
    expect(elsewhere).toContain(caseworker);
    expect(elsewhere).not.toContain(supervisor);
    expect(elsewhere).toContain('1 till från andra organisationer.');
  });

  it('are none at what is called off', async () => {
    const page = await held();
    for (const _ of [1, 2]) await does('manager', `${page}/stall-in`, { besked: 'installt' });
    const { status, text } = await house.post('supervisor', `${page}/anmal`, {});
    expect(status).toBe(422);
    expect(text).toContain('Utbildningen är inställd.');
  });
});

describe('who came', () => {
  it('is told from the day on by who holds it, and then counts for the organisation and its colleague', async () => {
    const page = await held({ om: 'plan' });
    await does('supervisor', `${page}/anmal`);
    const seat = await seatOf(page, 'supervisor');
    expect((await house.post('asfManager', `${seat}/kom`, {})).status).toBe(403);
    for (const _ of [1, 2]) await does('consultant', `${seat}/kom`);
    expect((await house.post('supervisor', `${page}/lamna`, {})).text).toContain('Det är redan noterat');
    expect(await shown('supervisor', '/utbildning')).toContain('Gick söndag 22 november');
    expect(await shown('manager', '/utbildning/kollegor')).toContain('Ingen har bestämt hur ofta');
    await does('manager', `/utbildning/intervall`, {
      ...filledIn((await house.get('manager', '/utbildning/intervall')).text, { plan: '12' }),
    });
    expect(await shown('manager', '/utbildning/kollegor')).toContain('ska göras om måndag 22 november 2027');
    expect(await shown('fkOfficer', '/utbildning')).toMatch(/FSF 0 av \d+ 1 av \d+/);
    const form = await house.get('manager', `${page}/andra`);
    const put = await house.post(
      'manager',
      `${page}/andra`,
      filledIn(form.text, { dag: addDays(testDay, 7) }),
    );
    expect(put.text).toContain('Någon är skriven som närvarande. Välj en dag som har varit');
    const off = await house.post('manager', `${page}/stall-in`, { besked: 'installt' });
    expect(off.text).toContain('Det som har varit ställs inte in.');
    expect(await shown('supervisor', '/utbildning')).toContain('Gick söndag 22 november');
    const moves = (day: string) =>
      house.database.script(
        `update training set held_on = '${day}' where training_id = '${page.split('/').at(-1)}'`,
      );
    await moves(addDays(testDay, 7));
    expect(await shown('supervisor', '/utbildning')).not.toContain('Gick söndag');
    expect(await shown('fkOfficer', '/utbildning')).toMatch(/FSF 0 av \d+ 0 av \d+/);
    await moves(testDay);
    await does('consultant', `${seat}/kom-inte`);
    expect(await shown('supervisor', '/utbildning')).not.toContain('Gick söndag');
    await does('manager', `${page}/stall-in`, { besked: 'installt' });
  });

  it('is not told before the day', async () => {
    const page = await held({ dag: addDays(testDay, 3) });
    await does('supervisor', `${page}/anmal`);
    const { status, text } = await house.post('manager', `${await seatOf(page, 'supervisor')}/kom`, {});
    expect(status).toBe(422);
    expect(text).toContain('Utbildningen har inte varit än.');
  });

  it('and had not signed up is written in afterwards by a keeper', async () => {
    const page = await held({ dag: addDays(testDay, -3) });
    expect((await house.post('unitStaff', `${page}/anmal`, {})).text).toContain('Utbildningen har varit.');
    await does('consultant', `${page}/kollega`, { vem: house.world.members.unitStaff!.accountId });
    await does('consultant', `${await seatOf(page, 'unitStaff')}/kom`);
    const stranger = { vem: house.world.members.asfCaseworker!.accountId };
    expect((await house.post('consultant', `${page}/kollega`, stranger)).status).toBe(422);
  });

  it('is also told of an analyst, whose work nobody confirms', async () => {
    const { accountId } = house.world.members.analyst!;
    const confirmed = (values: string) =>
      house.database.script(`update membership set ${values} where account_id = '${accountId}'`);
    const before = await shown('manager', '/utbildning/kollegor');
    const reached = await shown('manager', '/utbildning');
    await confirmed('confirmed_at = null, confirmed_by = null');
    expect(await shown('manager', '/utbildning/kollegor')).toBe(before);
    expect(before).toContain('Prov analyst');
    expect(await shown('manager', '/utbildning')).toBe(reached);
  });
});
