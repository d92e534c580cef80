import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsAsOwner } from '../../../../tests/database.ts';
import { openPerson } from '../../../../tests/open-person.ts';
import { newId } from '../../../shared/values/ids.ts';
import { filledIn, type House, openHouse } from '../visiting.testing.ts';

let house: House;
let person: string;
let measure: string;
beforeAll(async () => {
  house = await openHouse();
  person = await openPerson(house.database, house.world.members.consultant!, { birthDate: '1997-04-30' });
  measure = newId();
  const offered = {
    id: measure,
    niva: 'trial',
    namn: 'Prova på i butik',
    'for-vilka': 'x',
    kraver: 'x',
    ger: 'x',
    'vag-in': 'x',
    kontakt: 'x',
    telefon: '070-174 06 22',
    fran: '2026-01-01',
    lediga: '0',
    'platser-dag': '2026-11-20',
  };
  expect((await house.post('asfManager', '/insatser/ny', offered)).status).toBe(303);
});
afterAll(() => house.database.close());

const form = () => `/deltagare/${person}/niva-saknas`;
const missed = (who: string, more: Record<string, string> = {}) =>
  house.post(who, form(), { id: newId(), niva: 'trial', skal: 'no_such', dag: '2026-11-20', ...more });
const rows = () => rowsAsOwner<{ n: number }>(house.database, 'select count(*)::int as n from missing_level');

describe('a level that is missing', () => {
  test('is registered from the person’s page, and stands in the timeline and among the details', async () => {
    const { text: page } = await house.get('consultant', `/deltagare/${person}`);
    expect(page).toContain(`<a class="ds-button" data-variant="secondary" href="${form()}">En nivå saknas`);
    const { text } = await house.get('consultant', form());
    expect(text).toContain('Arbetsprövning och praktik: Prova på i butik, Organisation ASF');
    const sent = filledIn(text, { niva: 'trial', skal: 'full', insats: measure, ord: 'Någon annanstans' });
    expect((await house.post('consultant', form(), sent)).to).toBe(
      `/deltagare/${person}/uppgifter?sparat=1#nivaer`,
    );
    const said = 'Nivå saknas: arbetsprövning och praktik, finns, men är full';
    expect((await house.get('consultant', `/deltagare/${person}?tidslinje=facts`)).text).toContain(said);
    const details = await house.get('consultant', `/deltagare/${person}/uppgifter`);
    expect(details.text).toContain(
      `${said}. Insats: Prova på i butik. ”Någon annanstans”. 22 november 2026, Prov consultant`,
    );
  });

  test('is refused at the field, keeps what was typed, and writes nothing', async () => {
    const before = await rows();
    const refused = await missed('consultant', { skal: 'other', ord: '', dag: '2026-11-23' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Skriv kort vad som skulle behövas');
    expect(refused.text).toContain('Dagen har inte varit än');
    expect(filledIn(refused.text, {})).toMatchObject({ niva: 'trial', skal: 'other', dag: '2026-11-23' });
    const contrary = await missed('consultant', { insats: measure });
    expect(contrary.text).toContain('Ta bort insatsen, eller välj varför den inte gick.');
    expect(await rows()).toEqual(before);
  });

  test('sent twice is one', async () => {
    const id = newId();
    const before = (await rows())[0]!.n;
    for (const _ of [1, 2]) expect((await missed('consultant', { id })).status).toBe(303);
    expect((await rows())[0]!.n).toBe(before + 1);
  });

  test('is undone by who recorded it and by nobody else; it stays to be read', async () => {
    const id = newId();
    await missed('consultant', { id, niva: 'studies' });
    const contacts = `/deltagare/${person}/uppgifter/egen-kontakt`;
    const colleague = house.world.members.otherConsultant!.accountId;
    const added = filledIn((await house.get('consultant', contacts)).text, {
      person: colleague,
      skal: 'Delar ärendet',
      kvar: 'yes',
    });
    expect((await house.post('consultant', contacts, added)).status).toBe(303);
    const path = `${form()}/${id}`;
    expect((await house.post('otherConsultant', path, {})).status).toBe(403);
    const { text } = await house.get('consultant', path);
    expect(text).toContain('Nivå saknas: studier, rätt nivå finns inte');
    for (const _ of [1, 2])
      expect((await house.post('consultant', path, filledIn(text, {}))).status).toBe(303);
    const { text: page } = await house.get('consultant', `/deltagare/${person}`);
    expect(page).toContain('<s>Nivå saknas: studier, rätt nivå finns inte</s>');
  });

  test.each([
    ['lssOfficer', 404],
    ['asfCaseworker', 404],
    ['manager', 403],
    ['unitStaff', 404],
    ['analyst', 403],
  ])('is not registered by %s, who does not meet the person so', async (who, status) => {
    const before = await rows();
    expect((await missed(who)).status).toBe(status);
    expect((await house.get(who, form())).status).toBe(status);
    expect(await rows()).toEqual(before);
  });
});
