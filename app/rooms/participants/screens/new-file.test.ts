import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inventedNumber } from '../../../shared/values/identity-numbers.ts';
import { newId } from '../../../shared/values/ids.ts';
import { type House, openHouse } from '../visiting.testing.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.database.close());

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
      ['samtal', 'dag'],
      ['uppgifter/placering', 'fran'],
      ['uppgifter/forsorjning', 'fran'],
      ['uppgifter/foretradare', 'fran'],
    ] as const) {
      const refused = await house.post('consultant', `${to}/${form}`, {
        id: newId(),
        [day]: '1999-10-03',
      });
      expect(refused.status).toBe(422);
      expect(refused.text, form).toContain('Dagen är före personens födelse');
    }
    const born = { id: newId(), slag: 'work', svar: 'yes', dag: '1999-10-04' };
    expect((await house.post('consultant', `${to}/samtal`, born)).status).toBe(303);
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
