import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPerson } from '../../../tests/open-person.ts';
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
  expect(load).toContain('Prov consultant Har slutat 1 0 –');
});
