import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsAsOwner } from '../../../tests/database.ts';
import { testDay } from '../../../tests/world.ts';
import { asActor } from '../../platform/database.ts';
import { newId } from '../../shared/values/ids.ts';
import { filledIn, type House, openHouse } from '../participants/visiting.testing.ts';
import { addMeasure, changeMeasure } from './keep-measure.ts';
import { findMeasure, listChanges, listMeasures } from './measures.store.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.database.close());

const typed = {
  niva: 'trial',
  namn: 'Prova på i butik',
  'for-vilka': 'Den som har daglig verksamhet',
  kraver: 'Tre timmar i taget',
  ger: 'En egen handledare',
  'timmar-fran': '9',
  'timmar-till': '20',
  langd: '3–6 månader',
  'vag-in': 'Arbetskonsulenten frågar',
  kontakt: 'Samordnare för praktik',
  telefon: '070-174 06 21',
  epost: '',
  fran: '2026-01-01',
  till: '',
  platser: '8',
  lediga: '2',
  'platser-dag': '2026-11-20',
};

/** A new one of the organisation of the one who adds it; answers its page. */
const added = async (who = 'consultant', more: Record<string, string> = {}) => {
  const { status, to, text } = await house.post(who, '/insatser/ny', { id: newId(), ...typed, ...more });
  expect(status, text.replace(/<[^>]*>/g, ' ')).toBe(303);
  return to.split('?')[0]!;
};
const idOf = (page: string) => page.split('/').at(-1)!;

const reading = [
  'lssOfficer',
  'consultant',
  'supervisor',
  'unitStaff',
  'projectLead',
  'manager',
  'asfCaseworker',
  'fkOfficer',
  'afOfficer',
  'schoolStaff',
  'analyst',
];

describe('the catalogue', () => {
  it.each(reading)('is open to %s', async (who) => {
    expect((await house.get(who, '/insatser')).status).toBe(200);
  });

  it.each(['administrator', 'modelManager'])('is closed to %s', async (who) => {
    const page = await added();
    for (const path of ['/insatser', '/insatser/ny', page, `${page}/andra`])
      expect((await house.get(who, path)).status, path).toBe(403);
  });

  it('shows who offers, what it asks, how to reach them, and how many places as of which day', async () => {
    const page = await added('asfCaseworker', { namn: 'Prova på i kök' });
    const { text: list } = await house.get('lssOfficer', '/insatser?niva=trial');
    expect(list).toContain(`<a href="${page}">Prova på i kök</a>`);
    expect(list).toContain('Organisation ASF · 9–20 timmar i veckan, 3–6 månader');
    expect(list).toContain('2 av 8 platser lediga (20 november 2026)');
    const { text } = await house.get('lssOfficer', page);
    for (const said of ['Tre timmar i taget', 'En egen handledare', 'Arbetskonsulenten frågar'])
      expect(text).toContain(said);
    expect(text).toContain('<a href="tel:0701740621">070-174 06 21</a>');
    expect(text).not.toContain('Ändra lediga platser');
    expect(text).toMatch(/Lades till<\/h3><p class="meta">\d+ \w+ 20\d\d, Prov asfCaseworker/);
  });

  it.each([
    [{ platser: '8', lediga: '0' }, 'Fullt, 8 platser (20 november 2026)'],
    [{ platser: '', lediga: '0' }, 'Inga lediga platser (20 november 2026)'],
    [{ platser: '8', lediga: '' }, '8 platser, antal lediga är inte känt (20 november 2026)'],
    [{ platser: '', lediga: '', 'platser-dag': '' }, 'Antal platser är inte känt'],
  ])('tells nought from not known: %o', async (more, said) => {
    expect((await house.get('lssOfficer', await added('manager', more))).text).toContain(said);
  });

  it('says of what nobody has confirmed for half a year that it is old', async () => {
    const id = newId();
    const { consultant } = house.world.members;
    const visitor = { ...consultant!, collaborationId: house.world.collaborationId };
    await asActor(house.database, consultant!, '2026-05-01', async (tx) => {
      const [some] = await listMeasures(tx);
      await addMeasure({ tx, today: '2026-05-01', visitor }, id, { ...some!, name: 'Länge sedan' });
    });
    const page = `/insatser/${id}`;
    expect((await house.get('lssOfficer', page)).text).toContain('Inte bekräftat på mer än 6 månader');
    const { text } = await house.get('consultant', page);
    expect(text).toContain('name="version" value="1"');
    expect((await house.post('consultant', `${page}/bekrafta`, { version: '1' })).status).toBe(303);
    expect((await house.post('consultant', `${page}/bekrafta`, { version: '1' })).status).toBe(422);
    expect((await house.post('consultant', `${page}/bekrafta`, { version: '2' })).status).toBe(303);
    const after = await house.get('lssOfficer', page);
    expect(after.text).not.toContain('Inte bekräftat på mer än 6 månader');
    expect(after.text.match(/Bekräftades: uppgifterna stämmer/g)).toHaveLength(1);
  });
});

describe('a measure of one’s own organisation', () => {
  it('comes back as it was saved, and the same form sent twice is one', async () => {
    const id = newId();
    for (const _ of [1, 2])
      expect((await house.post('projectLead', '/insatser/ny', { id, ...typed })).to).toBe(
        `/insatser/${id}?sparat=1`,
      );
    const kept = await asActor(house.database, house.world.members.projectLead!, testDay, async (tx) => ({
      measure: await findMeasure(tx, id),
      changes: await listChanges(tx, id),
    }));
    expect(kept.measure).toEqual({
      id,
      organisationId: house.world.organisations.fsf,
      organisation: 'Organisation FSF',
      level: 'trial',
      name: 'Prova på i butik',
      forWhom: 'Den som har daglig verksamhet',
      asks: 'Tre timmar i taget',
      gives: 'En egen handledare',
      hoursFrom: 9,
      hoursTo: 20,
      lasts: '3–6 månader',
      wayIn: 'Arbetskonsulenten frågar',
      contact: 'Samordnare för praktik',
      phone: '070-174 06 21',
      email: null,
      startsOn: '2026-01-01',
      endsOn: null,
      placesTotal: 8,
      placesFree: 2,
      placesOn: '2026-11-20',
      confirmedOn: testDay,
      version: 1,
    });
    expect(kept.changes).toMatchObject([{ kind: 'added', changes: {}, by: 'Prov projectLead' }]);
  });

  it.each<[Record<string, string>, string, string]>([
    [{ namn: '' }, 'namn', 'Fyll i fältet.'],
    [{ niva: 'x' }, 'niva', 'Välj ett av alternativen.'],
    [{ 'timmar-fran': 'tio' }, 'timmar-fran', 'Skriv ett helt tal från 1 till 60.'],
    [{ 'timmar-till': '5' }, 'timmar-till', 'Högst är färre timmar än minst.'],
    [{ telefon: '' }, 'telefon', 'Skriv telefon eller e-post'],
    [{ epost: 'vi' }, 'epost', 'Skriv en hel e-postadress'],
    [{ till: '2025-12-31' }, 'till', 'Sista dagen är före den första.'],
    [{ lediga: '9' }, 'lediga', 'Fler lediga platser än platser i allt.'],
    [{ 'platser-dag': '' }, 'platser-dag', 'Skriv vilken dag platserna räknades.'],
    [{ 'platser-dag': '2026-11-23' }, 'platser-dag', 'Dagen har inte varit än.'],
  ])('%o is refused at its field, and nothing is written', async (wrong, field, sentence) => {
    const count = () => rowsAsOwner<{ n: number }>(house.database, 'select count(*)::int as n from measure');
    const before = await count();
    const { status, text } = await house.post('manager', '/insatser/ny', { id: newId(), ...typed, ...wrong });
    expect(status).toBe(422);
    expect(new RegExp(`id="f-${field}-error".*?</p>`, 's').exec(text)?.[0]).toContain(sentence);
    expect(text).toContain('Tre timmar i taget');
    expect(await count()).toEqual(before);
  });

  it('is changed, with what it said before and who changed it', async () => {
    const page = await added('manager');
    const { text } = await house.get('manager', `${page}/andra`);
    const change = filledIn(text, { kraver: 'Inga krav', 'timmar-till': '' });
    expect((await house.post('manager', `${page}/andra`, change)).to).toBe(`${page}?sparat=1`);
    const after = await house.get('fkOfficer', page);
    expect(after.text).toContain('<li>Vad kräver den: Tre timmar i taget → Inga krav</li>');
    expect(after.text).toContain('<li>Timmar i veckan, högst: 20 → tomt</li>');
    expect(after.text).toMatch(/Ändrades<\/h3><p class="meta">\d+ \w+ 20\d\d, Prov manager/);
  });

  it('has its free places counted in one small form, as of today', async () => {
    const page = await added('consultant');
    const { text } = await house.get('consultant', `${page}/platser`);
    const form = filledIn(text, { lediga: '0' });
    expect(form['platser-dag']).toBe(testDay);
    expect((await house.post('consultant', `${page}/platser`, form)).status).toBe(303);
    expect((await house.get('lssOfficer', page)).text).toContain('Fullt, 8 platser (22 november 2026)');
    const refused = await house.post('consultant', `${page}/platser`, { ...form, lediga: '9' });
    expect(refused.status).toBe(422);
  });

  it('ends with a day and stays to be read', async () => {
    const page = await added('manager', { namn: 'Snart slut' });
    const { text } = await house.get('manager', `${page}/avsluta`);
    const early = await house.post('manager', `${page}/avsluta`, filledIn(text, { till: '2025-12-31' }));
    expect(early.text).toContain('Sista dagen är före den första.');
    const end = filledIn(text, { till: '2026-11-21' });
    expect((await house.post('manager', `${page}/avsluta`, end)).status).toBe(303);
    expect((await house.get('lssOfficer', page)).text).toContain('Avslutad 21 november 2026');
    expect((await house.get('lssOfficer', '/insatser')).text).not.toContain('Snart slut');
    expect((await house.get('lssOfficer', '/insatser?avslutade=ja')).text).toContain('Snart slut');
  });

  it('changed in two windows: the later save sees what is new and loses nothing typed', async () => {
    const page = await added('manager');
    const { text } = await house.get('manager', `${page}/andra`);
    const first = filledIn(text, { kraver: 'Fyra timmar', langd: '1 år' });
    const second = filledIn(text, { kraver: 'Fem timmar', ger: 'Två handledare' });
    await house.post('consultant', `${page}/andra`, first);
    const refused = await house.post('manager', `${page}/andra`, second);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('från ”Tre timmar i taget” till ”Fyra timmar”. Din text står kvar');
    expect(refused.text).toContain('från ”3–6 månader” till ”1 år”. Kollegans text står i fältet.');
    const again = filledIn(refused.text, {});
    expect(again).toMatchObject({ kraver: 'Fem timmar', ger: 'Två handledare', langd: '1 år' });
    expect((await house.post('manager', `${page}/andra`, again)).status).toBe(303);
    const { text: after } = await house.get('lssOfficer', page);
    for (const said of ['Fem timmar', 'Två handledare', '1 år']) expect(after).toContain(said);
  });

  it('is confirmed only as it was read', async () => {
    const page = await added('manager');
    const seen = { version: '1' };
    await house.post('consultant', `${page}/platser`, { ...typed, lediga: '1' });
    const refused = await house.post('manager', `${page}/bekrafta`, seen);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('En kollega har ändrat insatsen.');
    expect(refused.text).toContain('name="version" value="2"');
    expect((await house.post('manager', `${page}/bekrafta`, { version: '2' })).status).toBe(303);
  });
});

describe('who keeps a measure', () => {
  const forms = ['andra', 'platser', 'avsluta', 'bekrafta'];
  it.each([
    ['asfManager', 'of another organisation'],
    ['asfCaseworker', 'of another organisation'],
    ['lssOfficer', 'of the own, in a role that offers nothing'],
    ['analyst', 'of the own, in a role that offers nothing'],
  ])('not %s %s', async (who) => {
    const page = await added('manager');
    for (const form of forms) {
      const { status } = await house.post(who, `${page}/${form}`, { ...typed, version: '1' });
      expect(status, form).toBe(403);
    }
    const kept = await asActor(house.database, house.world.members.manager!, testDay, (tx) =>
      findMeasure(tx, idOf(page)),
    );
    expect(kept?.version).toBe(1);
  });

  it.each(['manager', 'unitManager', 'projectLead', 'consultant', 'otherConsultant'])(
    '%s of the own does',
    async (who) => {
      const page = await added('manager');
      const { to } = await house.post(who, `${page}/platser`, { ...typed, lediga: '1' });
      expect(to).toBe(`${page}?sparat=1`);
    },
  );

  it.each(['asfManager', 'asfCaseworker', 'fkOfficer', 'afOfficer', 'schoolStaff'])(
    '%s adds the own organisation’s',
    async (who) => {
      const id = idOf(await added(who));
      const kept = await asActor(house.database, house.world.members.manager!, testDay, (tx) =>
        findMeasure(tx, id),
      );
      expect(kept?.organisationId).toBe(house.world.members[who]!.organisationId);
    },
  );

  it('the database refuses what the page does', async () => {
    const id = idOf(await added('manager'));
    const { asfManager } = house.world.members;
    const visitor = { ...asfManager!, collaborationId: house.world.collaborationId };
    const change = asActor(house.database, asfManager!, testDay, async (tx) => {
      const measure = (await findMeasure(tx, id))!;
      await changeMeasure({ tx, today: testDay, visitor }, measure, 'counted', { placesFree: 0 });
    });
    await expect(change).rejects.toThrow(/expected one row/);
  });

  it('one that does not exist is not found', async () => {
    for (const path of [`/insatser/${newId()}`, '/insatser/x', `/insatser/${newId()}/andra`])
      expect((await house.get('manager', path)).status, path).toBe(404);
  });
});
