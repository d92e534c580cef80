import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsAsOwner } from '../../../tests/database.ts';
import { openPerson } from '../../../tests/open-person.ts';
import { testDay } from '../../../tests/world.ts';
import { filledIn } from '../participants/visiting.testing.ts';
import { openPlacing } from './placing.testing.ts';
import { endFault } from './stays.rules.ts';

let at: Awaited<ReturnType<typeof openPlacing>>;
beforeAll(async () => {
  at = await openPlacing();
});
afterAll(() => at?.database.close());

const plain = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('the last day of a stay from 1 December until 31 January', () => {
  const stay = { startsOn: '2026-12-01', endsOn: '2027-01-31' };
  it.each([
    ['its own last day', '2026-11-20', '2027-01-31', undefined],
    ['after that', '2026-11-20', '2027-02-01', 'end_after_period'],
    ['the day it was booked: it came to nothing', '2026-11-20', '2026-11-20', undefined],
    ['before it was booked', '2026-11-20', '2026-11-19', 'before_booking'],
    ['the day before it began, written in afterwards', '2027-03-01', '2026-11-30', undefined],
    ['a year too early, written in afterwards', '2027-03-01', '2026-01-31', 'before_booking'],
  ])('%s', (_, bookedOn, endedOn, fault) => expect(endFault({ ...stay, bookedOn }, endedOn)).toBe(fault));
});

describe('what is to be settled', () => {
  let waits: string;
  let over: string;
  beforeAll(async () => {
    const place = await at.opened(5);
    const others: string[] = [];
    for (const [given, birthDate] of [
      ['Dina', '1997-05-06'],
      ['Eli', '1998-05-06'],
    ] as const) {
      const whom = await openPerson(at.database, at.world.members.consultant!, { given, birthDate });
      others.push(`/deltagare/${whom}/platser`);
    }
    waits = (await at.books(place, {}, others[0])).to.split('?')[0]!;
    const past = { borjar: '2026-09-01', slutar: '2026-10-31' };
    over = (await at.books(place, past, others[1])).to.split('?')[0]!;
    await at.books(place);
    const bea = await at.asBea();
    expect((await bea.post('/min-plats/nej', { version: '1', varfor: 'hours' })).status).toBe(303);
  });
  const page = async (who = 'consultant') =>
    plain((await at.get(who, '/larandeplatser/att-gora')).text.replace(/^.*<tbody/s, '<x'));

  it('is a no first, then a time that ran out, then a missing answer; each leads to its stay', async () => {
    const { text } = await at.get('consultant', '/larandeplatser/att-gora');
    expect(plain(text.replace(/^.*<tbody/s, '<x'))).toMatch(
      /Bea Lind .*Någon har sagt nej.* Eli .*Tiden är slut.* Dina .*Väntar på personen/,
    );
    for (const stay of [waits, over]) expect(text).toContain(`href="${stay}"`);
    for (const from of ['/larandeplatser', '/larandeplatser/besok'])
      expect(plain((await at.get('consultant', from)).text)).toContain('3 platser att göra klart');
  });

  it('is of those whom one sees, and of nobody else', async () => {
    for (const who of ['otherConsultant', 'asfCaseworker', 'afOfficer'])
      expect(await page(who), who).toContain('Alla platser är klara.');
    for (const who of ['lssOfficer', 'fkOfficer'])
      expect((await at.get(who, '/larandeplatser/att-gora')).status, who).toBe(403);
  });

  it('is settled when it has ended with its reason', async () => {
    const form = (await at.get('consultant', `${over}/avsluta`)).text;
    const ended = filledIn(form, { dag: '2026-10-31', varfor: 'completed' });
    expect((await at.post('consultant', `${over}/avsluta`, ended)).status).toBe(303);
    expect(await page()).not.toContain('Eli');
  });
});

it('where there never was an agreement nobody was at the place; once agreed the days until the end count', async () => {
  const place = await at.opened(2, { namn: 'Aldrig' });
  const gil = { given: 'Gil', birthDate: '1996-05-06' };
  const person = `/deltagare/${await openPerson(at.database, at.world.members.consultant!, gil)}/platser`;
  const booked = async (borjar: string) => (await at.books(place, { borjar }, person)).to.split('?')[0]!;
  const answers = async (stay: string, part: string, more: Record<string, string> = {}) =>
    at.saves('consultant', `${stay}/svar`, {
      version: await at.versionOf(stay),
      part,
      svar: 'yes',
      hur: 'signed',
      namn: 'Nadja',
      dag: testDay,
      ...more,
    });
  const no = { svar: 'no', varfor: 'hours' };
  const sends = async (page: string, typed: Record<string, string>) =>
    at.post('consultant', page, filledIn((await at.get('consultant', page)).text, typed));
  const ended = async (stay: string) => {
    expect((await sends(`${stay}/avsluta`, { dag: testDay, varfor: 'said_no' })).status).toBe(303);
    const rows = await rowsAsOwner<{ on: string }>(
      at.database,
      `select ended_on::text as on from stay where stay_id = '${stay.split('/').at(-1)}'`,
    );
    return rows[0]!.on;
  };
  const never = await booked('2026-11-02');
  await answers(never, 'person', no);
  expect(await ended(never)).toBe('2026-11-01');
  const was = await booked('2026-11-02');
  for (const part of ['person', 'employer', 'municipality']) await answers(was, part);
  expect((await sends(`${was}/andra`, { dagar: 'tue' })).status).toBe(303);
  await answers(was, 'person', no);
  expect(await ended(was)).toBe(testDay);
});

it('whoever has left leaves employers to be looked after, and stands in the load as somebody who has left', async () => {
  const fia = { given: 'Fia', birthDate: '1999-05-06' };
  const person = `/deltagare/${await openPerson(at.database, at.world.members.consultant!, fia)}/platser`;
  await at.books(await at.opened(1), { borjar: '2026-11-02' }, person);
  const list = () => at.get('manager', '/arbetsgivare?att-gora=ja').then(({ text }) => plain(text));
  expect(await list()).not.toContain('Kök Söder');
  await at.database.script(
    `update membership set ends_at = now() where account_id = '${at.world.members.consultant!.accountId}'`,
  );
  expect(await list()).toMatch(/Kök Söder .*Den ansvariga har slutat/);
  const load = plain((await at.get('manager', '/larandeplatser/belastning')).text);
  expect(load).toContain('Prov consultant Har slutat 2 0 –');
});
