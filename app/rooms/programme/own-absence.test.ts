import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsAsOwner } from '../../../tests/database.ts';
import { openPerson } from '../../../tests/open-person.ts';
import { giveRepresentation, signInAsPerson, signInByNumber } from '../../../tests/own-door.ts';
import { cookiesOf, postForm, signIn } from '../../../tests/sign-in.ts';
import { testDay } from '../../../tests/world.ts';
import { asSystem } from '../../platform/database.ts';
import { addDays } from '../../shared/values/dates.ts';
import { allWaysIn } from '../people/ways-in.store.ts';
import { openProgrammeHouse } from './programme.testing.ts';

let house: Awaited<ReturnType<typeof openProgrammeHouse>>;
let bea: string;
let asBea: string;
let page: string;
let staffs: string;
beforeAll(async () => {
  house = await openProgrammeHouse();
  bea = await openPerson(house.database, house.world.members.consultant!);
  asBea = await signInAsPerson(house.database, house.app, 'Bea Lind');
  page = await house.round(2);
  await house.enrols(bea, page);
  staffs = await house.occasion(page, addDays(testDay, 1));
});
afterAll(() => house?.database.close());

const groups = '/min-vag/grupper';
const told = (text: string) => text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const formOf = (staffPage: string) => `${groups}/${staffPage.split('/').at(-1)}/kan-inte`;
const backOf = (staffPage: string) => `${groups}/${staffPage.split('/').at(-1)}/kan-komma`;
const read = async (path: string, cookie = asBea) =>
  told(await (await house.app.request(path, { headers: { cookie } })).text());
const sends = async (path: string, values: Record<string, string> = {}, cookie = asBea) => {
  const answer = await postForm(house.app, path, values, cookie);
  return { status: answer.status, to: answer.headers.get('location'), text: told(await answer.text()) };
};
const rows = (where = 'taken_back_at is null') =>
  rowsAsOwner<{ reason: string; by_name: string | null }>(
    house.database,
    `select reason, by_name from absence_notice where ${where} order by said_at`,
  );
const marks = () => rowsAsOwner(house.database, 'select state, reason from programme_attendance');
const member = (text: string) => new RegExp(`id="d-${bea}".*?</li>`, 's').exec(text)?.[0] ?? '';

describe('that one cannot come', () => {
  it('is said once with a reason, is a proposal to whoever marks, and marks nothing', async () => {
    expect(await read(groups)).toContain('Jag kan inte komma');
    expect(await read(formOf(staffs))).toContain('måndag 23 november 2026 Klockan 10 till 12.');
    const sent = await Promise.all(['ill', 'ill'].map((varfor) => sends(formOf(staffs), { varfor })));
    expect(sent.map(({ to }) => to)).toEqual([`${groups}?sparat=1`, `${groups}?sparat=1`]);
    expect(await rows('true')).toEqual([{ reason: 'ill', by_name: null }]);
    expect(await read(`${groups}?sparat=1`)).toContain(
      'Du har sagt att du inte kan komma. Du har svarat: Jag är sjuk.',
    );
    expect(await marks()).toEqual([]);
    const { text } = await house.get('consultant', staffs);
    expect(told(member(text))).toContain('Har sagt: kan inte komma – sjuk (söndag 22 november 12:00)');
    expect(member(text)).toMatch(/value="ill">\s*Skriv borta, sjuk/);
    const log = await rowsAsOwner(
      house.database,
      "select person_door from write_log where table_name = 'absence_notice'",
    );
    expect(log).toEqual([{ person_door: 'person' }]);
  });

  it('keeps the latest reason, and is taken back until it begins', async () => {
    await sends(formOf(staffs), { varfor: 'other_meeting' });
    expect(await rows()).toEqual([{ reason: 'other_meeting', by_name: null }]);
    for (const _ of [1, 2]) expect((await sends(backOf(staffs))).status).toBe(303);
    expect(await rows()).toEqual([]);
    expect(member((await house.get('consultant', staffs)).text)).not.toContain('Har sagt');
  });

  it('stays with staff to mark; that one can come after all is told where one is marked away', async () => {
    await sends(formOf(staffs), { varfor: 'other' });
    await house.saves('consultant', `${staffs}/${bea}/marke`, { besked: 'other' });
    expect(told(member((await house.get('consultant', staffs)).text))).toContain('Borta, annat skäl');
    await sends(backOf(staffs));
    expect(told(member((await house.get('consultant', staffs)).text))).toContain('Har sagt: kan komma ändå');
    expect(await marks()).toEqual([{ state: 'away', reason: 'other' }]);
    await house.saves('consultant', `${staffs}/${bea}/marke`, { besked: 'expected' });
  });

  it('is not undone by the press that says that all are here', async () => {
    await sends(formOf(staffs), { varfor: 'leave' });
    house.application.setNow(new Date(`${addDays(testDay, 1)}T09:30:00Z`));
    const cookie = await signIn(house.app, house.world.members.consultant!);
    const { status } = await sends(`${staffs}/alla`, {}, cookie);
    const begun = await signInAsPerson(house.database, house.app, 'Bea Lind', addDays(testDay, 1));
    const late = [
      await sends(backOf(staffs), {}, begun),
      await sends(formOf(staffs), { varfor: 'ill' }, begun),
    ];
    const shown = await read(groups, begun);
    house.application.setNow(new Date(`${testDay}T11:00:00Z`));
    expect(status).toBe(303);
    expect(await marks()).toEqual([{ state: 'expected', reason: null }]);
    for (const one of late) {
      expect(one.status).toBe(422);
      expect(one.text).toContain('Tiden har börjat. Ring den som hjälper dig om du inte kommer.');
    }
    expect(shown).not.toContain('Jag kan komma ändå');
    expect(await rows()).toEqual([{ reason: 'leave', by_name: null }]);
    await sends(backOf(staffs));
  });
});

describe('it is refused, and nothing is written', () => {
  it.each<[string, string]>([
    ['', 'Välj ett svar.'],
    ['no_show', 'Välj ett svar.'],
    ['feber', 'Välj ett svar.'],
  ])('with the reason "%s"', async (varfor, sentence) => {
    const { status, text } = await sends(formOf(staffs), { varfor });
    expect([status, text.includes(sentence)]).toEqual([422, true]);
    expect(await rows()).toEqual([]);
  });

  it('of what has begun, is cancelled, is another’s, or where one waits', async () => {
    const begun = await house.occasion(page);
    const cancelled = await house.occasion(page, addDays(testDay, 2));
    await house.saves('consultant', `${page}/tillfallen/${cancelled.split('/').at(-1)}/stall-in`);
    for (const [of, sentence] of [
      [begun, 'Tiden har börjat.'],
      [cancelled, 'Tiden är inställd. Du behöver inte säga något.'],
    ] as const) {
      const { status, text } = await sends(formOf(of), { varfor: 'ill' });
      expect([status, text.includes(sentence)], of).toEqual([422, true]);
      expect(await read(formOf(of))).toContain(sentence);
    }
    const full = await house.round(1);
    const waits = await house.occasion(full, addDays(testDay, 3));
    await house.enrols(await house.person(), full);
    const others = await sends(formOf(waits), { varfor: 'ill' });
    await house.enrols(bea, full);
    const waiting = await sends(formOf(waits), { varfor: 'ill' });
    expect([others.status, waiting.status, (await sends(`${groups}/x/kan-inte`)).status]).toEqual([
      404, 404, 404,
    ]);
    expect(await rows()).toEqual([]);
  });
});

describe('somebody else says it', () => {
  it('with a member beside it says so, and a guardian is named; outside the areas there is no page', async () => {
    const { consultant } = house.world.members;
    const opened = await postForm(
      house.app,
      `/deltagare/${bea}/tillsammans`,
      {},
      await signIn(house.app, consultant!),
    );
    await sends(formOf(staffs), { varfor: 'ill' }, cookiesOf(opened));
    const shown = async () => told(member((await house.get('consultant', staffs)).text));
    expect(await shown()).toContain('sagt tillsammans med Prov consultant');
    await sends(backOf(staffs));
    for (const [number, areas] of [
      ['1', ['preparation']],
      ['2', ['step']],
    ] as const)
      await giveRepresentation(house.database, house.world, {
        by: consultant!,
        participantId: bea,
        number,
        areas: [...areas],
      });
    const cookieOf = async (number: string) => {
      const account = await signInByNumber(house.database, house.world, number);
      const ways = await asSystem(house.database, (tx) => allWaysIn(tx, testDay));
      const way = ways.find((one) => one.kind === 'representative' && one.accountId === account);
      return cookiesOf(await postForm(house.app, '/logga-in', { vag: way!.wayInId }));
    };
    expect((await sends(formOf(staffs), { varfor: 'ill' }, await cookieOf('2'))).status).toBe(404);
    expect((await sends(formOf(staffs), { varfor: 'ill' }, await cookieOf('1'))).status).toBe(303);
    expect(await shown()).toContain('sagt av Gun Alm');
  });
});
