import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPerson } from '../../../../tests/open-person.ts';
import { newId } from '../../../shared/values/ids.ts';
import { filledIn, type House, openHouse, withColleagueFirst } from '../visiting.testing.ts';

let house: House;
let pupil: string;
beforeAll(async () => {
  house = await openHouse();
  pupil = await openPerson(house.database, house.world.members.schoolStaff!, { birthDate: '2009-02-16' });
});
afterAll(() => house.database.close());

const at = (part = '') => `/deltagare/${pupil}/uppgifter${part}`;
const send = async (path: string, typed: Record<string, string>) =>
  house.post('schoolStaff', path, filledIn((await house.get('schoolStaff', path)).text, typed));

describe('the school of a pupil', () => {
  const typed = { skolform: 'adapted_upper_secondary', skola: 'Kanalgymnasiet', slutar: '2027-06-11' };

  test.each([
    ['no end', { slutar: '' }, 'Fyll i det här'],
    ['a form that is none', { skolform: 'night' }, 'Välj i listan'],
    ['a year that is none', { arskurs: '9' }, 'Välj i listan'],
    ['an end before birth', { slutar: '2008-06-11' }, 'Dagen är före personens födelse'],
  ])('%s is refused, and what was typed stays', async (_, wrong, sentence) => {
    const refused = await send(at('/skola'), { ...typed, ...wrong });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(sentence);
    expect(refused.text).toContain('value="Kanalgymnasiet"');
  });

  test('two who register it first in the same moment: the later sees the earlier, and keeps what was typed', async () => {
    const form = (await house.get('schoolStaff', at('/skola'))).text;
    const theirs = { school: 'Söderskolan', ends_on: '2028-06-09' };
    const late = await withColleagueFirst(house, 'schooling', theirs, () =>
      house.post('schoolStaff', at('/skola'), filledIn(form, typed)),
    );
    expect(late.status).toBe(422);
    expect(late.text).toContain('från ”tomt” till ”Söderskolan”. Din text står kvar i fältet');
    expect(filledIn(late.text, {})).toMatchObject({ ...typed, 'sag-skola': 'Söderskolan' });
  });

  test('is registered, changed, and of two windows the second sees what the first changed', async () => {
    expect((await send(at('/skola'), { ...typed, program: 'Hotell', arskurs: '3' })).status).toBe(303);
    const told = 'Kanalgymnasiet, anpassad gymnasieskola, Hotell, årskurs 3. Slutar 11 juni 2027';
    expect((await house.get('schoolStaff', at())).text).toContain(told);
    const second = (await house.get('schoolStaff', at('/skola'))).text;
    expect((await send(at('/skola'), { slutar: '2028-06-09' })).status).toBe(303);
    const late = await house.post('schoolStaff', at('/skola'), filledIn(second, { arskurs: '4' }));
    expect(late.status).toBe(422);
    expect(late.text).toContain('från ”2027-06-11” till ”2028-06-09”');
    expect((await house.post('schoolStaff', at('/skola'), filledIn(late.text, {}))).status).toBe(303);
    const { text } = await house.get('schoolStaff', `/deltagare/${pupil}`);
    expect(text).toContain('årskurs 4. Slutar 9 juni 2028');
  });

  test('is registered by those who lead the group too, and by nobody else', async () => {
    for (const [key, status] of [
      ['lssOfficer', 200],
      ['consultant', 200],
      ['asfCaseworker', 403],
      ['afOfficer', 403],
    ] as const) {
      const birthDate = { lssOfficer: '2003-05-05', consultant: '2003-05-06', asfCaseworker: '2003-05-07' };
      const person = await openPerson(house.database, house.world.members[key]!, {
        birthDate: birthDate[key as keyof typeof birthDate] ?? '2003-05-08',
      });
      for (const form of ['skola', 'apl'])
        expect((await house.get(key, `/deltagare/${person}/uppgifter/${form}`)).status, key).toBe(status);
    }
  });
});

test.each([
  ['1997-04-30', false],
  ['2003-05-09', true],
])('school is asked about for the young: born %s', async (birthDate, asked) => {
  const person = await openPerson(house.database, house.world.members.consultant!, { birthDate });
  const { text } = await house.get('consultant', `/deltagare/${person}/uppgifter`);
  expect(text.includes('/uppgifter/skola')).toBe(asked);
});

describe('workplace learning', () => {
  const period = (more: Record<string, string> = {}) => ({
    id: newId(),
    arbetsplats: 'Kök Söder',
    fran: '2026-03-02',
    till: '2026-03-27',
    gav: 'Lärde sig disken',
    ...more,
  });

  test('is one row however often it is sent, and never overlaps', async () => {
    const first = period();
    expect((await house.post('schoolStaff', at('/apl'), first)).status).toBe(303);
    expect((await house.post('schoolStaff', at('/apl'), first)).status).toBe(303);
    const overlapping = period({ arbetsplats: 'Förskolan Ekorren', fran: '2026-03-27', till: '' });
    const refused = await house.post('schoolStaff', at('/apl'), overlapping);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Perioden krockar med en annan: 2 mars 2026 – 27 mars 2026');
    expect(refused.text).toContain('Förskolan Ekorren');
    expect((await house.post('schoolStaff', at('/apl'), { ...overlapping, fran: '2026-03-30' })).status).toBe(
      303,
    );
    const { text } = await house.get('schoolStaff', at());
    expect(text.split('Kök Söder').length - 1).toBe(1);
    expect(text).toContain('Kök Söder. 2 mars 2026 – 27 mars 2026. Gav: Lärde sig disken');
    expect(text).toContain('Förskolan Ekorren. Från och med 30 mars 2026');
  });

  test('is changed, but never into another period', async () => {
    const { text } = await house.get('schoolStaff', at());
    const href = /href="([^"]*\/apl\/[^"]*)"/.exec(text)?.[1] ?? '';
    const refused = await send(href, { fran: '2026-03-20', till: '2026-04-03' });
    expect(refused.text).toContain('Perioden krockar med en annan');
    expect((await send(href, { fran: '2026-04-06', till: '2026-05-01', gav: 'Trivdes' })).status).toBe(303);
    expect((await house.get('schoolStaff', at())).text).toContain('Gav: Trivdes');
  });
});

describe('a custodian', () => {
  const custodian = { slag: 'custodian', namn: 'Klara Wiklund', omfattning: 'vårdnad', fran: '2024-08-19' };

  test.each([
    ['holds until the day before the 18th birthday', {}, '19 augusti 2024 – 15 februari 2027'],
    ['ends earlier where that is said', { till: '2026-06-30' }, '19 augusti 2024 – 30 juni 2026'],
    ['never holds longer', { till: '2029-06-30' }, '19 augusti 2024 – 15 februari 2027'],
  ])('%s', async (name, more, told) => {
    const typed = { ...custodian, namn: name, ...more };
    expect((await send(at('/foretradare'), typed)).status).toBe(303);
    const { text } = await house.get('schoolStaff', at());
    expect(text).toContain(
      `${name.charAt(0).toUpperCase()}${name.slice(1)}, vårdnadshavare. Vårdnad. ${told[0]!.toUpperCase()}${told.slice(1)}`,
    );
  });

  test('is nobody for a person of age', async () => {
    const refused = await send(at('/foretradare'), { ...custodian, fran: '2027-02-16' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('En vårdnadshavare finns bara för den som är yngre.');
  });
});
