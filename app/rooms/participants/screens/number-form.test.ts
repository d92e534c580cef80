import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsAsOwner } from '../../../../tests/database.ts';
import { testDay } from '../../../../tests/world.ts';
import { asActor } from '../../../platform/database.ts';
import { formatIdentityNumber, inventedNumber, type Sex } from '../../../shared/values/identity-numbers.ts';
import { newId } from '../../../shared/values/ids.ts';
import { filledIn, type House, openHouse } from '../visiting.testing.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.database.close());

let year = 1977;
/** Two numbers that nobody has yet. */
const numbers = (sex: Sex = 'man') => {
  year += 1;
  return { wrong: inventedNumber(`${year}-05-05`, 'man'), right: inventedNumber(`${year}-05-06`, sex) };
};

const unitOf: Record<string, string> = {
  consultant: 'north',
  otherConsultant: 'north',
  asfCaseworker: 'asf',
};

const open = async (who: string, nummer: string, more: Record<string, string> = {}) => {
  const enhet = house.world.units[unitOf[who]!] ?? '';
  const typed = { id: newId(), nummer, fornamn: 'Ali', efternamn: 'Ek', enhet, ...more };
  return house.post(who, '/deltagare/ny', typed);
};

const opened = async (who: string, nummer: string, more: Record<string, string> = {}) => {
  const { status, to } = await open(who, nummer, more);
  expect(status).toBe(303);
  return to.replace('?fanns=1', '');
};

const correct = async (who: string, person: string, typed: Record<string, string>) => {
  const path = `${person}/uppgifter/personnummer`;
  const { text } = await house.get(who, path);
  return house.post(who, path, filledIn(text, { fel: 'replaced', varfor: 'Besked från personen', ...typed }));
};

describe('the number of a file', () => {
  test('is corrected with day of birth and sex, and what stood is told: what, why, who and when', async () => {
    const { wrong, right } = numbers('woman');
    const person = await opened('consultant', wrong);
    expect((await correct('consultant', person, { nummer: right, varfor: '' })).text).toContain(
      'Skriv varför det ändras',
    );
    expect((await correct('consultant', person, { nummer: '19990505-0000' })).text).toContain(
      'Numret stämmer inte',
    );
    expect((await correct('consultant', person, {})).text).toContain('Inget är ändrat');
    const done = await correct('consultant', person, { nummer: right });
    expect(done.to).toBe(`${person}/uppgifter?sparat=1`);
    const { text } = await house.get('consultant', done.to);
    expect(text).toContain(`<dd>${formatIdentityNumber(right)}</dd>`);
    expect(text).toMatch(
      new RegExp(
        `Rättelse av personnumret.*Nummer: ${formatIdentityNumber(wrong)} → ${formatIdentityNumber(right)}` +
          '.*Född: 5 maj \\d+ → 6 maj.*kön: man → kvinna.*Besked från personen.*Prov consultant, \\d+ \\w+ 20\\d\\d',
        's',
      ),
    );
    const lines = await rowsAsOwner<{ line: string; changed: object }>(
      house.database,
      `select to_jsonb(l)::text as line, changed from write_log l where participant_id = '${person.split('/')[2]}'`,
    );
    expect(lines.map(({ changed }) => changed)).toContainEqual(expect.objectContaining({ number: [] }));
    for (const number of [wrong, right])
      expect(lines.filter(({ line }) => line.includes(number))).toEqual([]);
    const logged = await asActor(house.database, house.world.members.consultant!, testDay, (tx) =>
      sql<{
        n: number;
      }>`select count(*)::int n from correction where participant_id = ${person.split('/')[2]}::uuid
        and subject_kind = 'number' and before ->> 'number' = ${wrong} and after ->> 'number' = ${right}`.execute(
        tx,
      ),
    );
    expect(logged.rows).toEqual([{ n: 1 }]);
  });

  test("is the contact's and the manager's to correct, and nobody else's", async () => {
    const { wrong, right } = numbers();
    const person = await opened('consultant', wrong);
    const path = `${person}/uppgifter/personnummer`;
    const typed = { nummer: right, fel: 'replaced', varfor: 'x' };
    for (const who of ['otherConsultant', 'lssOfficer', 'asfCaseworker', 'fkOfficer'])
      expect((await house.post(who, path, typed)).status, who).toBe(404);
    expect((await correct('manager', person, { nummer: right })).status).toBe(303);
  });

  test('two windows: the second sees what the first corrected', async () => {
    const { wrong, right } = numbers();
    const person = await opened('consultant', wrong);
    const path = `${person}/uppgifter/personnummer`;
    const form = (await house.get('consultant', path)).text;
    const more = { fel: 'replaced', varfor: 'x' };
    expect((await house.post('consultant', path, filledIn(form, { ...more, nummer: right }))).status).toBe(
      303,
    );
    const other = formatIdentityNumber(inventedNumber('1977-05-05', 'man'));
    const second = await house.post('consultant', path, filledIn(form, { ...more, nummer: other }));
    expect(second.status).toBe(422);
    expect(second.text).toContain(`till ”${formatIdentityNumber(right)}”. Din text står kvar`);
  });

  test('is not taken from somebody in the house; the sentence is that of a new file', async () => {
    const [one, other, secret] = [numbers(), numbers(), numbers()];
    const person = await opened('consultant', one.wrong);
    await opened('otherConsultant', other.wrong);
    await opened('otherConsultant', secret.wrong, { skyddad: 'yes' });
    const taken = await correct('consultant', person, { nummer: other.wrong });
    expect(taken.status).toBe(422);
    expect(taken.text).toContain('Det finns redan en akt här. Fråga Prov manager om att bli kontakt.');
    const hidden = await correct('consultant', person, { nummer: secret.wrong });
    expect(hidden.text).toContain('Akten kan inte öppnas här. Kontakta din chef.');
    expect(hidden.text).not.toContain('Prov manager');
    expect((await correct('consultant', person, { nummer: one.right })).status).toBe(303);
  });
});

describe('somebody who comes back', () => {
  test('is recognised by the new number and by the one before, in the house and by others', async () => {
    const { wrong, right } = numbers();
    const person = await opened('consultant', wrong);
    await correct('consultant', person, { nummer: right });
    expect((await open('consultant', right)).to).toBe(`${person}?fanns=1`);
    expect((await open('consultant', wrong)).to).toBe(`${person}?fanns=1`);
    expect((await open('otherConsultant', wrong)).text).toContain('Det finns redan en akt här');
    expect(await opened('asfCaseworker', right)).toBe(person);
  });

  test('a number that was typed wrong is free for whoever has it', async () => {
    const { wrong, right } = numbers();
    const person = await opened('consultant', wrong);
    await correct('consultant', person, { nummer: right, fel: 'mistyped' });
    const other = await opened('consultant', wrong);
    expect(other).not.toBe(person);
    expect(await opened('asfCaseworker', wrong)).toBe(other);
  });

  test('a wrong number that another organisation has of somebody stays theirs, and opens a file of its own here', async () => {
    const { wrong, right } = numbers();
    const theirs = await opened('asfCaseworker', wrong);
    const person = await opened('consultant', wrong);
    expect(person).toBe(theirs);
    await correct('consultant', person, { nummer: right, fel: 'mistyped' });
    const here = await opened('consultant', wrong);
    expect(here).not.toBe(person);
    expect(await opened('asfCaseworker', wrong)).toBe(theirs);
  });

  test("a right number that is another organisation's participant leaves both where they are", async () => {
    const { wrong, right } = numbers();
    const theirs = await opened('asfCaseworker', right);
    const person = await opened('consultant', wrong);
    expect((await correct('consultant', person, { nummer: right })).status).toBe(303);
    expect((await open('consultant', right)).to).toBe(`${person}?fanns=1`);
    expect(await opened('asfCaseworker', right)).toBe(theirs);
  });
});

test('the version that was seen decides: a save in between is not overwritten', async () => {
  const { wrong, right } = numbers();
  const person = await opened('consultant', wrong);
  const fields = { number: right, number_kind: 'personal', birth_date: '1970-01-01', sex: 'man' };
  const { rows } = await asActor(house.database, house.world.members.consultant!, testDay, (tx) =>
    sql`select outcome from app.correct_number(${person.split('/')[2]}::uuid, 99, ${randomUUID()}, ${randomUUID()}, false,
      ${JSON.stringify(fields)}::jsonb)`.execute(tx),
  );
  expect(rows).toEqual([{ outcome: 'changed' }]);
});
