import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPerson } from '../../../../tests/open-person.ts';
import { testDay } from '../../../../tests/world.ts';
import { asActor } from '../../../platform/database.ts';
import { inventedNumber } from '../../../shared/values/identity-numbers.ts';
import { newId } from '../../../shared/values/ids.ts';
import { filledIn, type House, openHouse } from '../visiting.testing.ts';

let house: House;
let person: string;
beforeAll(async () => {
  house = await openHouse();
  person = await openPerson(house.database, house.world.members.consultant!, { birthDate: '1997-04-30' });
});
afterAll(() => house.database.close());

const at = (part = '') => `/deltagare/${person}/uppgifter${part}`;

describe('a new file', () => {
  const fields = (more: Record<string, string> = {}) => ({
    id: newId(),
    nummer: inventedNumber('1999-05-05', 'man'),
    fornamn: 'Ali',
    efternamn: 'Svensson',
    enhet: house.world.units.north!,
    ...more,
  });

  test('is opened, and the same posting twice is one file', async () => {
    const typed = fields();
    const first = await house.post('consultant', '/deltagare/ny', typed);
    const second = await house.post('consultant', '/deltagare/ny', typed);
    expect(first).toMatchObject({ status: 303, to: expect.stringMatching(/^\/deltagare\/[0-9a-f-]{36}$/) });
    expect(second.to).toBe(first.to);
    const again = await house.post('consultant', '/deltagare/ny', { ...typed, id: newId() });
    expect(again.to).toBe(`${first.to}?fanns=1`);
    expect((await house.get('consultant', again.to)).text).toContain('Akten fanns redan');
  });

  test('holds nothing from before the person was born', async () => {
    const typed = fields({ nummer: inventedNumber('1999-10-05', 'man') });
    const { to } = await house.post('consultant', '/deltagare/ny', typed);
    for (const [form, day] of [
      ['svar', 'dag'],
      ['placering', 'fran'],
      ['forsorjning', 'fran'],
      ['foretradare', 'fran'],
    ] as const) {
      const refused = await house.post('consultant', `${to}/uppgifter/${form}`, {
        id: newId(),
        [day]: '1999-10-03',
      });
      expect(refused.status).toBe(422);
      expect(refused.text, form).toContain('Dagen är före personens födelse');
    }
    const born = { id: newId(), svar: 'yes', dag: '1999-10-04' };
    expect((await house.post('consultant', `${to}/uppgifter/svar`, born)).status).toBe(303);
  });

  test('that a colleague has is refused with whom to ask; a protected one with the manager', async () => {
    const typed = fields({ nummer: inventedNumber('1999-06-05', 'man') });
    await house.post('consultant', '/deltagare/ny', typed);
    const refused = await house.post('otherConsultant', '/deltagare/ny', { ...typed, id: newId() });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Det finns redan en akt här. Fråga Prov manager om att bli kontakt.');
    expect(refused.text).toContain('value="Svensson"');
    const secret = fields({ nummer: inventedNumber('1999-07-05', 'man'), skyddad: 'yes' });
    const opened = await house.post('consultant', '/deltagare/ny', secret);
    expect((await house.post('consultant', '/deltagare/ny', secret)).to).toBe(opened.to);
    const other = await house.post('otherConsultant', '/deltagare/ny', { ...secret, id: newId() });
    expect(other.text).toContain('Kontakta din chef');
    expect(other.text).not.toContain('Prov manager');
  });

  test('gives one answer whether or not another organisation knows the number', async () => {
    const known = fields({ nummer: inventedNumber('1999-08-05', 'man') });
    await house.post('consultant', '/deltagare/ny', known);
    const unknown = fields({ nummer: inventedNumber('1999-09-05', 'man') });
    const [one, other] = [
      await house.post('fkOfficer', '/deltagare/ny', { ...known, id: newId() }),
      await house.post('fkOfficer', '/deltagare/ny', { ...unknown, id: newId() }),
    ];
    const blank = (answer: object) => JSON.stringify(answer).replace(/[0-9a-f-]{36}/g, 'id');
    expect(blank(one)).toBe(blank(other));
    const twice = { ...known, id: newId() };
    expect((await house.post('fkOfficer', '/deltagare/ny', twice)).to).toMatch(/\?fanns=1$/);
  });

  test('says everything that is wrong at once and keeps what was typed', async () => {
    const { status, text } = await house.post('consultant', '/deltagare/ny', {
      nummer: '19990505-0000',
      fornamn: '',
      efternamn: 'Åberg',
      epost: 'fel',
      enhet: newId(),
    });
    expect(status).toBe(422);
    expect(text).toContain('<title>Fel: Öppna ny akt');
    for (const sentence of ['Numret stämmer inte', 'Fyll i det här', 'hel e-postadress', 'Välj i listan'])
      expect(text).toContain(sentence);
    expect(text).toContain('value="Åberg"');
  });

  test.each(['unitStaff', 'supervisor', 'manager', 'administrator', 'analyst'])(
    'is not for %s',
    async (who) => {
      expect((await house.get(who, '/deltagare/ny')).status).toBe(403);
      expect((await house.post(who, '/deltagare/ny', fields())).status).toBe(403);
    },
  );
});

describe('contact', () => {
  test('two windows: the second sees what the first changed and loses nothing', async () => {
    const [one, two] = [
      (await house.get('consultant', at('/kontakt'))).text,
      (await house.get('consultant', at('/kontakt'))).text,
    ];
    const first = await house.post(
      'consultant',
      at('/kontakt'),
      filledIn(one, { telefon: '070-174 06 05', kommunikation: 'bildstöd' }),
    );
    expect(first.to).toBe(`${at()}?sparat=1`);
    const second = await house.post(
      'consultant',
      at('/kontakt'),
      filledIn(two, { telefon: '070-174 06 06' }),
    );
    expect(second.status).toBe(422);
    expect(second.text).toContain('från ”tomt” till ”070-174 06 05”. Din text står kvar');
    expect(second.text).toContain('från ”tomt” till ”bildstöd”. Kollegans text står i fältet');
    const third = await house.post('consultant', at('/kontakt'), filledIn(second.text, {}));
    expect(third.status).toBe(303);
    const { text } = await house.get('consultant', `/deltagare/${person}`);
    expect(text).toContain('070-174 06 06');
    expect(text).toContain('bildstöd');
  });
});

describe('placements', () => {
  const placement = (more: Record<string, string>) => ({
    id: newId(),
    enhet: house.world.units.north!,
    form: 'group',
    fran: '2024-01-01',
    till: '',
    ...more,
  });

  test('a move ends what goes on the day before, an overlap is refused, a double posting is one row', async () => {
    const first = placement({});
    expect((await house.post('consultant', at('/placering'), first)).status).toBe(303);
    expect((await house.post('consultant', at('/placering'), first)).status).toBe(303);
    expect((await house.get('consultant', at('/placering'))).text).toContain('Enhet Norr, slutar dagen före');
    const move = placement({ enhet: house.world.units.south!, fran: '2025-06-01' });
    expect((await house.post('consultant', at('/placering'), move)).status).toBe(303);
    const before = placement({ fran: '2023-12-01', till: '2024-02-01' });
    const refused = await house.post('consultant', at('/placering'), before);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Perioden krockar med en annan: 1 januari 2024 – 31 maj 2025');
    const { text } = await house.get('consultant', at());
    expect(text).toContain('Enhet Norr, gruppverksamhet. 1 januari 2024 – 31 maj 2025');
    expect(text).toContain('Enhet Söder, gruppverksamhet. Från och med 1 juni 2025');
    expect((await house.get('consultant', `/deltagare/${person}`)).text).toContain(
      'i daglig verksamhet sedan 1 januari 2024',
    );
  });

  test('a correction needs a reason and keeps what stood', async () => {
    const { text } = await house.get('consultant', at());
    const href = /href="([^"]*\/placering\/[^"]*)"/.exec(text)?.[1] ?? '';
    const form = (await house.get('consultant', href)).text;
    const without = await house.post('consultant', href, filledIn(form, { form: 'individual_placement' }));
    expect(without.text).toContain('Skriv varför det ändras');
    const changed = filledIn(form, { form: 'individual_placement', varfor: 'Fel form skrevs' });
    expect((await house.post('consultant', href, changed)).status).toBe(303);
    const kept = await asActor(house.database, house.world.members.consultant!, testDay, (tx) =>
      tx
        .selectFrom('correction')
        .select(['before', 'after', 'why'])
        .where('participant_id', '=', person)
        .execute(),
    );
    expect(kept).toMatchObject([
      { before: { form: 'group' }, after: { form: 'individual_placement' }, why: 'Fel form skrevs' },
    ]);
  });
});

describe('livelihood', () => {
  test('is registered, and the same source may not run twice', async () => {
    const typed = { id: newId(), kalla: 'activity_compensation', niva: '75', fran: '2022-01-01', till: '' };
    expect((await house.post('lssOfficer', at('/forsorjning'), typed)).status).toBe(404);
    expect((await house.post('consultant', at('/forsorjning'), typed)).status).toBe(303);
    const again = await house.post('consultant', at('/forsorjning'), { ...typed, id: newId() });
    expect(again.text).toContain('Perioden krockar med en annan: 1 januari 2022 – tills vidare');
    const wrong = await house.post('consultant', at('/forsorjning'), { ...typed, niva: '101' });
    expect(wrong.status).toBe(303);
    const page = await house.get('consultant', `/deltagare/${person}`);
    expect(page.text).toContain('Aktivitetsersättning, 75 procent. Från och med 1 januari 2022');
    expect(page.text).toContain('Planera försörjning med FK.');
  });
});

describe('the own answer', () => {
  test('keeps every answer, and "not suitable" says why', async () => {
    const answer = (more: Record<string, string>) =>
      house.post('consultant', at('/svar'), {
        id: newId(),
        svar: 'yes',
        'for-att': '',
        dag: '2026-11-01',
        ...more,
      });
    expect((await answer({})).status).toBe(303);
    const refused = await answer({ svar: 'not_suitable' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Skriv varför det inte passar');
    expect((await answer({ dag: '2026-11-23' })).text).toContain('Dagen har inte varit än');
    expect((await answer({ svar: 'not_now', dag: '2026-11-20' })).status).toBe(303);
    const { text } = await house.get('consultant', at());
    expect(text).toContain('Inte nu. 20 november 2026, Prov consultant');
    expect(text).toContain('Ja. 1 november 2026, Prov consultant');
  });
});

describe('representative', () => {
  test('is written with scope and ended', async () => {
    const typed = {
      id: newId(),
      slag: 'legal_guardian',
      namn: 'Åke Öst',
      telefon: '',
      omfattning: 'bevaka rätt',
      fran: '2020-01-01',
      till: '',
    };
    expect((await house.post('consultant', at('/foretradare'), typed)).status).toBe(303);
    const href = at(`/foretradare/${typed.id}`);
    const form = (await house.get('consultant', href)).text;
    expect((await house.post('consultant', href, filledIn(form, { till: '2019-01-01' }))).text).toContain(
      'Sista dagen är före den första',
    );
    expect((await house.post('consultant', href, filledIn(form, { till: '2026-10-31' }))).status).toBe(303);
    expect((await house.get('consultant', at())).text).toContain('1 januari 2020 – 31 oktober 2026');
  });
});

describe('own contact', () => {
  test('is handed over with a reason, and the earlier one stands in the history', async () => {
    const id = await openPerson(house.database, house.world.members.consultant!, { birthDate: '1991-01-05' });
    const path = `/deltagare/${id}/uppgifter/egen-kontakt`;
    const { accountId } = house.world.members.lssOfficer!;
    const without = await house.post('consultant', path, { id: newId(), person: accountId, skal: '' });
    expect(without.status).toBe(422);
    const stranger = house.world.members.fkOfficer!.accountId;
    const foreign = await house.post('consultant', path, { id: newId(), person: stranger, skal: 'x' });
    expect(foreign.text).toContain('Välj i listan');
    const beside = { id: newId(), person: accountId, skal: 'Beslut behövs', kvar: 'yes' };
    expect((await house.post('consultant', path, beside)).to).toBe(`/deltagare/${id}`);
    expect((await house.get('lssOfficer', `/deltagare/${id}`)).status).toBe(200);
    const other = house.world.members.otherConsultant!.accountId;
    const over = await house.post('consultant', path, { id: newId(), person: other, skal: 'Byter tjänst' });
    expect(over.to).toBe('/deltagare?bytt=1');
    expect((await house.get('consultant', over.to)).text).toContain('Kontakten är bytt');
    expect((await house.get('consultant', `/deltagare/${id}`)).status).toBe(404);
    const { text } = await house.get('otherConsultant', `/deltagare/${id}`);
    expect(text).toContain('kontakt Prov otherConsultant');
    expect(text).toMatch(/Prov consultant\. \d+ \w+ 20\d\d – /);
  });
});

describe('entitlement', () => {
  test("is the LSS officer's alone to write, and shown on the page of own officers only", async () => {
    const id = await openPerson(house.database, house.world.members.lssOfficer!, {
      birthDate: '1992-01-05',
      unitId: house.world.units.north!,
    });
    const path = `/deltagare/${id}/uppgifter/personkrets`;
    const form = (await house.get('lssOfficer', path)).text;
    const typed = filledIn(form, { grupp: '1', beslutad: '2018-03-01' });
    expect((await house.post('lssOfficer', path, typed)).status).toBe(303);
    expect((await house.get('lssOfficer', `/deltagare/${id}`)).text).toContain('Grupp 1, beslut 1 mars 2018');
    const changed = filledIn((await house.get('lssOfficer', path)).text, { grupp: '2' });
    expect((await house.post('lssOfficer', path, changed)).status).toBe(303);
    expect((await house.get('lssOfficer', '/deltagare')).text).not.toContain('Grupp');
    expect((await house.get('consultant', path)).status).toBe(404);
    expect((await house.get('consultant', at('/personkrets'))).status).toBe(403);
  });
});

describe('protection', () => {
  test('is raised by the contact and lowered only by a manager', async () => {
    const id = await openPerson(house.database, house.world.members.consultant!, { birthDate: '1993-01-05' });
    const path = `/deltagare/${id}/uppgifter/skydd`;
    expect((await house.post('consultant', path, { varfor: '' })).status).toBe(422);
    expect((await house.post('consultant', path, { varfor: 'Besked från Skatteverket' })).status).toBe(303);
    const list = (await house.get('consultant', '/deltagare')).text;
    expect(list).toContain('Skyddade uppgifter');
    expect((await house.post('consultant', path, { varfor: 'Nytt besked' })).status).toBe(403);
    expect((await house.get('manager', `/deltagare/${id}`)).status).toBe(404);
  });
});
