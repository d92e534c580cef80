import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPerson } from '../../../../tests/open-person.ts';
import { testDay } from '../../../../tests/world.ts';
import { asActor } from '../../../platform/database.ts';
import { newId } from '../../../shared/values/ids.ts';
import { filledIn, type House, openHouse } from '../visiting.testing.ts';

let house: House;
let person: string;
beforeAll(async () => {
  house = await openHouse();
  person = await openPerson(house.database, house.world.members.consultant!, { birthDate: '1997-04-30' });
  for (const [form, fran] of [
    ['group', '2024-01-01'],
    ['individual_placement', '2025-06-02'],
  ] as const) {
    const placed = { id: newId(), enhet: house.world.units.north!, form, fran, till: '' };
    expect((await house.post('consultant', at('/placering'), placed)).status).toBe(303);
  }
});
afterAll(() => house.database.close());

const at = (part = '') => `/deltagare/${person}/uppgifter${part}`;

describe('a talk about work', () => {
  const talked = (who: string, more: Record<string, string>) =>
    house.post(who, `/deltagare/${person}/samtal`, {
      id: newId(),
      slag: 'work',
      svar: 'yes',
      dag: '2026-11-01',
      ...more,
    });

  test('keeps every answer, and "not suitable" says why', async () => {
    expect((await talked('consultant', {})).to).toBe(`${at()}?sparat=1#svar`);
    const refused = await talked('consultant', { svar: 'not_suitable' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Välj eller skriv varför det inte passar');
    expect((await talked('consultant', { dag: '2026-11-23' })).text).toContain('Dagen har inte varit än');
    expect((await talked('consultant', { svar: 'not_now', dag: '2026-11-20' })).status).toBe(303);
    const { text } = await house.get('consultant', at());
    expect(text).toContain('Samtal om arbete, inte nu. 20 november 2026, Prov consultant');
    expect(text).toContain('Samtal om arbete, ja. 1 november 2026, Prov consultant');
    const page = await house.get('consultant', `/deltagare/${person}`);
    expect(page.text).toContain('Samtal om arbete, inte nu');
    expect(page.text).toContain('Steg i daglig verksamhet: från gruppverksamhet till enskild plats');
  });

  test('may end without an answer, and with who took part and when to ask again', async () => {
    const more = {
      svar: 'none',
      slag: 'tried_practice',
      'med-interpreter': 'yes',
      'fraga-igen': '2027-03-01',
    };
    expect((await talked('consultant', more)).status).toBe(303);
    const { text } = await house.get('consultant', at());
    expect(text).toContain(
      'Provat praktik, inget svar än. Med: tolk. Vill få frågan igen 1 mars 2027. 1 november 2026',
    );
  });

  test('a double tap is one talk; two colleagues at once are two', async () => {
    const id = newId();
    for (const _ of [1, 2]) expect((await talked('consultant', { id, dag: '2026-11-05' })).status).toBe(303);
    const person = house.world.members.otherConsultant!.accountId;
    const form = (await house.get('consultant', at('/egen-kontakt'))).text;
    const shared = filledIn(form, { person, skal: 'Delar ärendet', kvar: 'yes' });
    await house.post('consultant', at('/egen-kontakt'), shared);
    expect((await talked('otherConsultant', { svar: 'no', dag: '2026-11-05' })).status).toBe(303);
    const { text } = await house.get('consultant', at());
    expect(text.match(/5 november 2026, Prov consultant/g)).toHaveLength(1);
    expect(text.match(/5 november 2026, Prov otherConsultant/g)).toHaveLength(1);
  });

  test('the same form again with something else is refused, keeps what was typed, and saved again it is one more', async () => {
    const form = filledIn((await house.get('consultant', `/deltagare/${person}/samtal`)).text, {
      dag: '2026-11-08',
      svar: 'not_suitable',
      'for-att': 'Bussen går för sällan',
    });
    expect((await talked('consultant', form)).status).toBe(303);
    const others: Record<string, string>[] = [
      { svar: 'yes' },
      { svar: 'none' },
      { 'for-att': 'Annat' },
      { dag: '2026-11-07' },
    ];
    for (const other of others) {
      const refused = await talked('consultant', { ...form, ...other });
      expect(refused.status).toBe(422);
      expect(refused.text).toContain('Det här formuläret är redan sparat, med andra uppgifter');
      expect(filledIn(refused.text, {})).toMatchObject({
        ...form,
        ...other,
        id: expect.not.stringMatching(form.id!),
      });
    }
    const { text: again } = await talked('consultant', { ...form, svar: 'yes' });
    expect((await talked('consultant', filledIn(again, {}))).status).toBe(303);
    const { text } = await house.get('consultant', at());
    expect(text.match(/8 november 2026, Prov consultant/g)).toHaveLength(2);
    expect(text).toContain('Bussen går för sällan');
  });

  test('an id that stands for somebody else’s talk is refused like any other that is taken', async () => {
    const other = await openPerson(house.database, house.world.members.consultant!, {
      birthDate: '1997-05-01',
    });
    const id = newId();
    expect((await talked('consultant', { id })).status).toBe(303);
    const astray = await house.post('consultant', `/deltagare/${other}/samtal`, {
      id,
      slag: 'work',
      svar: 'yes',
      dag: '2026-11-01',
    });
    expect(astray.status).toBe(422);
    const kept = await asActor(house.database, house.world.members.consultant!, testDay, (tx) =>
      tx.selectFrom('talk').select('talk_id').where('participant_id', '=', other).execute(),
    );
    expect(kept).toEqual([]);
  });

  test('is undone by who recorded it and by nobody else; it stays, and counts no more', async () => {
    const id = newId();
    await talked('consultant', { id, svar: 'no', dag: '2026-11-06' });
    const path = `/deltagare/${person}/samtal/${id}`;
    const form = await house.get('consultant', path);
    expect(form.text).toContain('Samtal om arbete, nej');
    expect((await house.post('otherConsultant', path, filledIn(form.text, {}))).status).toBe(403);
    for (const _ of [1, 2])
      expect((await house.post('consultant', path, filledIn(form.text, {}))).status).toBe(303);
    expect((await talked('consultant', { id, svar: 'no', dag: '2026-11-06' })).status).toBe(422);
    const { text } = await house.get('consultant', at());
    expect(text).toMatch(
      /nej\. 6 november 2026, Prov consultant\. Ångrat .* 20\d\d: registrerades av misstag/,
    );
    const page = await house.get('consultant', `/deltagare/${person}`);
    expect(page.text).toContain('<s>Samtal om arbete, nej</s>');
    const kept = await asActor(house.database, house.world.members.consultant!, testDay, (tx) =>
      tx.selectFrom('own_answer').select('struck_at').where('own_answer_id', '=', id).execute(),
    );
    expect(kept).toEqual([{ struck_at: expect.any(Date) }]);
  });

  test('leads back to the list it was opened from, and to no other address', async () => {
    const id = newId();
    const list = '/inventering?enhet=alla&sida=2';
    const opened = await house.get(
      'consultant',
      `/deltagare/${person}/samtal?tillbaka=${encodeURIComponent(list)}`,
    );
    const saved = await house.post(
      'consultant',
      `/deltagare/${person}/samtal`,
      filledIn(opened.text, { id, svar: 'none' }),
    );
    expect(saved.to).toBe(`${list}&sparat=${id}#p-${person}`);
    const astray = await talked('consultant', { tillbaka: 'https://elsewhere.invalid/inventering' });
    expect(astray.to).toBe(`${at()}?sparat=1#svar`);
  });
});
