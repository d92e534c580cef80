import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPerson } from '../../../../tests/open-person.ts';
import { cookiesOf } from '../../../../tests/sign-in.ts';
import { makeWorld } from '../../../../tests/world.ts';
import { newId } from '../../../shared/values/ids.ts';
import { filledIn, type House, openHouse } from '../visiting.testing.ts';
import { raise, walk } from '../walked.testing.ts';

let house: House;
let ali: string;
const longName = `${'Maximiliana-Evangelina '.repeat(4)}`.trim();

beforeAll(async () => {
  house = await openHouse();
  const { consultant } = house.world.members;
  const { north } = house.world.units;
  ali = await openPerson(house.database, consultant!, {
    given: 'Ali',
    family: 'Svensson',
    birthDate: '1997-04-30',
    sex: 'man',
    unitId: north,
  });
  await openPerson(house.database, consultant!, {
    given: longName,
    family: '=Lind',
    birthDate: '1988-03-02',
  });
  await house.post('consultant', `/deltagare/${ali}/uppgifter/placering`, {
    id: newId(),
    enhet: north!,
    form: 'group',
    fran: '2021-02-01',
  });
  await house.post('consultant', `/deltagare/${ali}/uppgifter/forsorjning`, {
    id: newId(),
    kalla: 'activity_compensation',
    niva: '100',
    fran: '2020-01-01',
  });
  const wayId = await walk(house, 'consultant', ali, 'preparatory_programme', '2025-12-01');
  await raise(house, 'consultant', { participantId: ali, wayId }, 'fk', ['identity', 'step']);
});
afterAll(() => house.database.close());

describe('my people', () => {
  test('shows step, days, next date, whose turn and signals; the name is the only link of the row', async () => {
    const { text } = await house.get('consultant', '/deltagare');
    const row = /<tr>(?:(?!<tr>).)*Ali Svensson.*?<\/tr>/s.exec(text)?.[0] ?? '';
    expect(row.match(/<a /g)).toHaveLength(1);
    expect(row).toContain(`<a href="/deltagare/${ali}">Ali Svensson</a>`);
    for (const words of [
      'Förarbete',
      '356',
      '⚠ normalt 304',
      'tors 10 dec: samtycke går ut',
      'FK',
      'Fyller 30 om 5 månader',
      'Samtycke till FK går ut tors 10 dec',
    ])
      expect(row).toContain(words);
    expect(text.indexOf('Ali Svensson')).toBeLessThan(text.indexOf(longName));
    expect(text).toContain('Visar 2 av 2 deltagare');
  });

  test.each([
    ['?vantar=FK', ['Ali Svensson'], [longName]],
    ['?visa=langre', ['Ali Svensson', longName], []],
    ['?visa=longer', ['Ali Svensson'], [longName]],
    ['?visa=wishes', ['Ingen passar urvalet.'], ['Ali Svensson', longName]],
    ['?steg=make-it-work/preparatory_programme', ['Ali Svensson'], [longName]],
    ['?vantar=us', ['Ingen passar urvalet.'], ['Ali Svensson']],
    ['?sortera=namn', ['aria-sort="ascending"'], []],
  ])('%s', async (query, shown, absent) => {
    const { text } = await house.get('consultant', `/deltagare${query}`);
    for (const words of shown) expect(text).toContain(words);
    for (const words of absent) expect(text).not.toContain(words);
  });

  test('has no way to choose by benefit, age, sex or disability', async () => {
    const { text } = await house.get('consultant', '/deltagare');
    const asks = [...text.matchAll(/<(?:select|input)[^>]*name="([^"]+)"/g)].map(([, name]) => name);
    expect(new Set(asks)).toEqual(new Set(['sok', 'vy', 'steg', 'vantar', 'sortera']));
    const counters = [...text.matchAll(/href="\/deltagare\?([^"]*)"/g)].map(([, query]) => query);
    expect(counters.join(' ')).not.toMatch(/alder|30|kon|personkrets|forsorjning/);
  });

  test('opens in the order it was last sorted in', async () => {
    const sorted = await house.app.request('/deltagare?sortera=dagar&ordning=fallande', {
      headers: { cookie: await house.cookieOf('consultant') },
    });
    const cookie = `${await house.cookieOf('consultant')}; ${cookiesOf(sorted)}`;
    const again = await house.app.request('/deltagare?visa=longer', { headers: { cookie } });
    expect(again.status).toBe(303);
    const there = again.headers.get('location')!;
    expect(there).toBe('/deltagare?visa=longer&sortera=dagar&ordning=fallande');
    const list = await house.app.request(there, { headers: { cookie } });
    expect(await list.text()).toContain('aria-sort="descending"');
  });

  test('an empty list says so; roles without people are sent away', async () => {
    expect((await house.get('otherConsultant', '/deltagare')).text).toContain('Du har inga deltagare än.');
    for (const who of ['administrator', 'analyst', 'modelManager', 'projectLead'])
      for (const path of ['/deltagare', '/deltagare.csv', `/deltagare/${ali}`])
        expect([who, path, (await house.get(who, path)).status]).toEqual([who, path, 403]);
  });

  test("a manager has the unit's people, or one's own", async () => {
    const unit = await house.get('manager', '/deltagare');
    expect(unit.text).toContain('<h1>Enhetens deltagare</h1>');
    expect(unit.text).toContain('Ali Svensson');
    expect((await house.get('manager', '/deltagare?vy=mina')).text).not.toContain('Ali Svensson');
    expect((await house.get('unitManager', '/deltagare')).text).not.toContain('Ali Svensson');
    expect((await house.get('consultant', '/deltagare?vy=enheten')).text).toContain(
      '<h1>Mina deltagare</h1>',
    );
  });

  test('unit staff sees those placed at the unit', async () => {
    const { text } = await house.get('unitStaff', '/deltagare');
    expect(text).toContain('Ali Svensson');
    expect(text).not.toContain(longName);
  });

  test('what waits for an answer is counted for the receiver', async () => {
    const { text } = await house.get('fkOfficer', '/deltagare');
    expect(text).toMatch(/<a href="\/arenden"><span>Nya ärenden<\/span> <strong>1<\/strong><\/a>/);
    expect(text).not.toContain('Ali Svensson');
  });
});

describe('as a file', () => {
  test('has the same people, safe against formulas, and is logged', async () => {
    const { text, type } = await house.get('consultant', '/deltagare.csv');
    expect(type).toBe('text/csv; charset=utf-8');
    const [head, first, second] = text.replace('\ufeff', '').split('\r\n');
    expect(head).toBe('Namn;Steg;Dagar i steget;Nästa datum;Datumet gäller;Väntar på');
    expect(first).toBe('Ali Svensson;3. Förarbetet;356;2026-12-10;samtycke går ut;FK');
    expect(second).toContain(`${longName} =Lind;Ingen väg startad`);
  });

  test('names nobody who is protected', async () => {
    const secret = await openPerson(house.database, house.world.members.lssOfficer!, {
      given: 'Hemlig',
      family: 'Person',
      birthDate: '1990-05-05',
      protected: true,
    });
    expect((await house.get('lssOfficer', '/deltagare')).text).toContain('Hemlig Person');
    const { text } = await house.get('lssOfficer', '/deltagare.csv');
    expect(text).toContain('Skyddad person;');
    expect(text).not.toContain('Hemlig');
    const path = `/deltagare/${secret}/uppgifter/egen-kontakt`;
    const person = house.world.members.otherConsultant!.accountId;
    const form = (await house.get('lssOfficer', path)).text;
    await house.post('lssOfficer', path, filledIn(form, { person, skal: 'Stöd behövs', kvar: 'yes' }));
    const list = await house.get('otherConsultant', '/deltagare');
    expect(list.text).toContain('Skyddad person');
    expect(list.text).not.toContain('Hemlig');
    expect(list.text).not.toContain(secret);
    expect((await house.get('otherConsultant', `/deltagare/${secret}`)).status).toBe(404);
    expect((await house.get('otherConsultant', '/deltagare.csv')).text).toContain('Skyddad person;;;;;');
  });
});

describe('a person', () => {
  test('own contact: everything in one view', async () => {
    const { text } = await house.get('consultant', `/deltagare/${ali}`);
    for (const words of [
      '<title>Ali Svensson – Brygga</title>',
      '29 år · i daglig verksamhet sedan 1 februari 2021 · kontakt Prov consultant',
      'Fyller 30 om 5 månader',
      'Planera försörjning med FK.',
      'Aktivitetsersättning, 100 procent',
      'Enhet Norr, gruppverksamhet',
      '19970430-',
      `href="/deltagare/${ali}/vag/steg"`,
      `href="/deltagare/${ali}/aktualisera"`,
      `href="/deltagare/${ali}/samtycken"`,
      `href="/deltagare/${ali}/logg"`,
    ])
      expect(text).toContain(words);
  });

  test('the timeline is filtered by a link', async () => {
    const all = (await house.get('consultant', `/deltagare/${ali}`)).text;
    const sharing = (await house.get('consultant', `/deltagare/${ali}?tidslinje=sharing`)).text;
    const items = (text: string) => /<ol class="timeline">.*?<\/ol>/s.exec(text)?.[0].match(/<h3>/g)?.length;
    expect(items(all)).toBeGreaterThan(items(sharing) ?? 0);
    expect(items(sharing)).toBe(2);
  });

  test('unit staff sees step and placement, no livelihood and no other act than theirs', async () => {
    const { text } = await house.get('unitStaff', `/deltagare/${ali}`);
    expect(text).toContain('Förarbetet');
    expect(text).toContain('Enhet Norr');
    expect(text).not.toContain('Aktivitetsersättning');
    expect(text).not.toContain('/vag/avsluta"');
  });

  test('a receiver reads by the shares alone', async () => {
    const { text, status } = await house.get('fkOfficer', `/deltagare/${ali}`);
    expect(status).toBe(200);
    expect(text).toContain('Du läser det som Organisation FSF delar med er.');
    expect(text).toContain('Förarbetet');
    expect(text).not.toContain('Aktivitetsersättning');
    expect(text).not.toMatch(/vag\/uppgift|aktualisera|Försörjning</);
    const forms = await house.get('fkOfficer', `/deltagare/${ali}/uppgifter/kontakt`);
    expect(forms.status).toBe(403);
  });

  test("somebody else's, another collaboration's, a random and a malformed id get the same bytes", async () => {
    const other = await makeWorld(house.database);
    const elsewhere = await openPerson(house.database, other.members.consultant!, {
      birthDate: '1990-07-07',
    });
    const mine = await openPerson(house.database, house.world.members.lssOfficer!, {
      birthDate: '1990-08-08',
    });
    const answers = await Promise.all(
      [mine, elsewhere, randomUUID()].map(async (id) => {
        const { status, text } = await house.get('otherConsultant', `/deltagare/${id}`);
        return [status, text.replaceAll(id, 'id').replace(/nonce="[^"]*"/g, '')];
      }),
    );
    expect(answers[0]?.[0]).toBe(404);
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    expect((await house.get('otherConsultant', '/deltagare/inte-ett-id')).status).toBe(404);
  });

  test('in English too', async () => {
    const { text } = await house.get('consultant', `/deltagare/${ali}?lang=en`);
    expect(text).toContain('Turns 30 in 5 months');
  });
});
