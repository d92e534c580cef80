import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPerson } from '../../../../tests/open-person.ts';
import { testDay } from '../../../../tests/world.ts';
import { asActor } from '../../../platform/database.ts';
import { newId } from '../../../shared/values/ids.ts';
import { setProtection } from '../protection.store.ts';
import { filledIn, type House, openHouse, withColleagueFirst } from '../visiting.testing.ts';

let house: House;
let person: string;
beforeAll(async () => {
  house = await openHouse();
  person = await openPerson(house.database, house.world.members.consultant!, { birthDate: '1997-04-30' });
});
afterAll(() => house.database.close());

const at = (part = '') => `/deltagare/${person}/uppgifter${part}`;

describe('contact', () => {
  test('two windows: the second sees what the first changed and loses nothing', async () => {
    const [one, two] = [
      (await house.get('consultant', at('/kontakt'))).text,
      (await house.get('consultant', at('/kontakt'))).text,
    ];
    const first = await house.post(
      'consultant',
      at('/kontakt'),
      filledIn(one, { telefon: '070-174 06 05', kommunikation: 'bildstöd', varfor: 'Nytt nummer' }),
    );
    expect(first.to).toBe(`${at()}?sparat=1`);
    const second = await house.post(
      'consultant',
      at('/kontakt'),
      filledIn(two, { telefon: '070-174 06 06', varfor: 'Bytt igen' }),
    );
    expect(second.status).toBe(422);
    expect(second.text).toContain('från ”tomt” till ”070-174 06 05”. Din text står kvar');
    expect(second.text).toContain('från ”tomt” till ”bildstöd”. Kollegans text står i fältet');
    const third = await house.post('consultant', at('/kontakt'), filledIn(second.text, {}));
    expect(third.status).toBe(303);
    const { text } = await house.get('consultant', `/deltagare/${person}`);
    expect(text).toContain('070-174 06 06');
    expect(text).toContain('bildstöd');
    expect((await house.get('consultant', at())).text).toMatch(
      /Ändring av kontakt.*Telefon: 070-174 06 05 → 070-174 06 06.*Bytt igen.*Prov consultant, \d+ \w+ 20\d\d/s,
    );
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
        .where('subject_kind', '=', 'placement')
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

describe('a livelihood that the organisation may not hold', () => {
  test.each([
    ['fkOfficer', 'social_assistance', 'sickness_benefit'],
    ['consultant', 'student_aid', 'social_assistance'],
  ])('is neither offered to %s nor written', async (who, foreign, own) => {
    const id = await openPerson(house.database, house.world.members[who]!, { birthDate: '1994-02-05' });
    const path = `/deltagare/${id}/uppgifter/forsorjning`;
    const { text } = await house.get(who, path);
    expect([text.includes(`value="${foreign}"`), text.includes(`value="${own}"`)]).toEqual([false, true]);
    const typed = { id: newId(), kalla: foreign, niva: '', fran: '2025-01-01', till: '' };
    const refused = await house.post(who, path, typed);
    expect([refused.status, refused.text.includes('Välj i listan')]).toEqual([422, true]);
    expect((await house.post(who, path, { ...typed, kalla: own })).status).toBe(303);
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
    expect((await house.post('consultant', href, filledIn(form, { till: '2026-10-31' }))).text).toContain(
      'Skriv varför det ändras',
    );
    const ended = filledIn(form, { till: '2026-10-31', varfor: 'Uppdraget är slut' });
    expect((await house.post('consultant', href, ended)).status).toBe(303);
    const { text } = await house.get('consultant', at());
    expect(text).toContain('1 januari 2020 – 31 oktober 2026');
    expect(text).toMatch(
      /Ändring av företrädaren.*Företrädare: Åke Öst.*tills vidare → 31 oktober 2026.*Uppdraget är slut/s,
    );
  });
});

describe('own contact', () => {
  test('is handed over with a reason, and the earlier one stands in the history', async () => {
    const id = await openPerson(house.database, house.world.members.consultant!, { birthDate: '1991-01-05' });
    const path = `/deltagare/${id}/uppgifter/egen-kontakt`;
    const { accountId } = house.world.members.lssOfficer!;
    const sent = async (typed: Record<string, string>) =>
      house.post('consultant', path, filledIn((await house.get('consultant', path)).text, typed));
    const without = await sent({ person: accountId, skal: '' });
    expect(without.status).toBe(422);
    const stranger = house.world.members.fkOfficer!.accountId;
    const foreign = await sent({ person: stranger, skal: 'x' });
    expect(foreign.text).toContain('Välj i listan');
    const before = (await house.get('consultant', path)).text;
    const beside = { person: accountId, skal: 'Beslut behövs', kvar: 'yes' };
    expect((await sent(beside)).to).toBe(`/deltagare/${id}`);
    expect((await house.get('lssOfficer', `/deltagare/${id}`)).status).toBe(200);
    const other = house.world.members.otherConsultant!.accountId;
    const late = await house.post(
      'consultant',
      path,
      filledIn(before, { person: other, skal: 'Byter tjänst' }),
    );
    expect(late.status).toBe(422);
    expect(late.text).toMatch(/kontakt är nu [^.]*Prov lssOfficer[^.]*\. Spara igen/);
    const over = await house.post('consultant', path, filledIn(late.text, {}));
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
    const late = await withColleagueFirst(house, 'entitlement', { entitlement_group: 3 }, () =>
      house.post('lssOfficer', path, typed),
    );
    expect(late.status).toBe(422);
    expect(filledIn(late.text, {})).toMatchObject({ grupp: '1', beslutad: '2018-03-01', 'sag-grupp': '3' });
    expect((await house.post('lssOfficer', path, typed)).status).toBe(303);
    expect((await house.get('lssOfficer', `/deltagare/${id}`)).text).toContain('Grupp 1, beslut 1 mars 2018');
    const changed = filledIn((await house.get('lssOfficer', path)).text, { grupp: '2' });
    expect((await house.post('lssOfficer', path, changed)).text).toContain('Skriv varför det ändras');
    const why = { ...changed, varfor: 'Nytt beslut' };
    expect((await house.post('lssOfficer', path, why)).status).toBe(303);
    const details = `/deltagare/${id}/uppgifter`;
    expect((await house.get('lssOfficer', details)).text).toMatch(
      /Rättelse av personkretsen.*Grupp enligt 1 § LSS: 1 → 2.*Nytt beslut/s,
    );
    const manager = await house.get('manager', details);
    expect([manager.status, manager.text.includes('Rättelse av personkretsen')]).toEqual([200, false]);
    expect((await house.get('lssOfficer', '/deltagare')).text).not.toContain('Grupp');
    expect((await house.get('consultant', path)).status).toBe(404);
    expect((await house.get('consultant', at('/personkrets'))).status).toBe(403);
  });
});

describe('protection', () => {
  test('is raised by the contact and lowered only by a manager', async () => {
    const id = await openPerson(house.database, house.world.members.consultant!, { birthDate: '1993-01-05' });
    const path = `/deltagare/${id}/uppgifter/skydd`;
    const raise = { skydd: 'ja', varfor: 'Besked från Skatteverket' };
    expect((await house.post('consultant', path, { ...raise, varfor: '' })).status).toBe(422);
    expect((await house.post('consultant', path, { varfor: 'Besked' })).status).toBe(422);
    for (const _ of ['first', 'again'])
      expect((await house.post('consultant', path, raise)).status).toBe(303);
    const list = (await house.get('consultant', '/deltagare')).text;
    expect(list).toContain('Skyddade uppgifter');
    expect((await house.post('consultant', path, { skydd: 'nej', varfor: 'Nytt besked' })).status).toBe(403);
    expect((await house.get('manager', `/deltagare/${id}`)).status).toBe(404);
  });

  test('is lowered by a manager whom another manager lets see the person, and by nobody who is not let', async () => {
    const id = await openPerson(house.database, house.world.members.consultant!, {
      birthDate: '1991-03-07',
      unitId: house.world.units.south,
      protected: true,
    });
    const lower = (who: string) =>
      asActor(house.database, house.world.members[who]!, testDay, (tx) =>
        setProtection({ tx } as never, id, false, 'Prov'),
      );
    for (const who of ['manager', 'unitManager', 'consultant']) expect(await lower(who), who).toBe(false);
    const letIn = { vem: house.world.members.manager!.accountId, skal: 'Skyddet har upphört' };
    expect((await house.post('manager', `/deltagare/${id}/skyddad`, letIn)).status).toBe(422);
    expect((await house.post('unitManager', `/deltagare/${id}/skyddad`, letIn)).status).toBe(303);
    const lowered = await house.post('manager', `/deltagare/${id}/uppgifter/skydd`, {
      skydd: 'nej',
      varfor: 'Nytt besked',
    });
    expect(lowered.status).toBe(303);
    expect((await house.get('unitManager', `/deltagare/${id}`)).status).toBe(200);
  });
});
