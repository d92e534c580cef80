import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventedNumber } from '../../app/shared/values/identity-numbers.ts';
import { enter, follow, type Product, press, said, startProduct } from './product.ts';

let product: Product;
let manager: Page;
beforeAll(async () => {
  product = await startProduct();
  manager = await product.signIn('Jon Berg');
});
afterAll(() => product?.stop());

/** Six women who left in 2012, a year that nobody has registered yet. */
const numbers = ['1981-02-03', '1982-03-04', '1983-04-05', '1984-05-06', '1985-06-07', '1986-07-08'].map(
  (born) => inventedNumber(born, 'woman'),
);
const people = (protectedWord = 'nej') =>
  ['Personnummer;Förnamn;Efternamn;Enhet;Skyddade personuppgifter']
    .concat(
      numbers.map((number, index) => `${number};Åsa;${'ABCDEF'[index]}nderö;Norra verkstan;${protectedWord}`),
    )
    .join('\r\n');
const left = (day: string) =>
  ['Personnummer;Slutdatum;Mål;Från form']
    .concat(numbers.map((number) => `${number};${day};Studier;Enskild plats`))
    .join('\r\n');

const upload = async (kind: string, name: string, text: string, encoding: BufferEncoding = 'utf8') => {
  await manager.goto('/import');
  await enter(manager, { innehall: kind });
  await manager
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text, encoding) });
  await press(manager, 'Granska filen');
};

const totalOf = async (year: string): Promise<string | undefined> => {
  const file = await manager.request.get('/uppfoljning/overgangar.csv');
  const lines = (await file.text()).split('\r\n');
  return lines
    .find((line) => line.startsWith(`${year};Alla mål;Kvinnor och män;`) && !line.includes(';Make it:'))
    ?.split(';')[3];
};

describe('a manager loads people and their history from files', () => {
  it('is told what is wrong, by row and column, and nothing is written', async () => {
    await upload('people', 'personer.csv', people('kanske'), 'latin1');
    const page = await said(manager);
    expect(page).toContain('6 rader har fel');
    expect(page).toContain('Skyddade personuppgifter');
    expect(await manager.getByRole('button', { name: /Läs in/ }).count()).toBe(0);
    await press(manager, 'Kasta filen');
  });

  it('sees what is new before it is loaded, in a file as Excel in Sweden saves it', async () => {
    await upload('people', 'personer.csv', people(), 'latin1');
    expect(await said(manager)).toContain('Bnderö');
    await press(manager, 'Läs in 6 nya rader');
    await upload('people', 'personer igen.csv', people());
    expect(await said(manager)).toContain('Filen ändrar inget');
  });

  it('loads the transitions, and the year’s table comes out of them', async () => {
    await upload('transitions', 'övergångar.csv', left('2012-06-15'));
    await enter(manager, { 'till-2012': '2012-12-31' });
    await press(manager, 'Läs in 6 nya rader');
    expect(await totalOf('2012')).toBe('6');
    await manager.goto('/uppfoljning');
    expect(await said(manager)).toContain('2012');
    await follow(manager, 'Till vilken dag varje år är registrerat');
    expect(await said(manager)).toContain('2012');
  });
});
