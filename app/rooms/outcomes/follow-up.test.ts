import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, rowsAsOwner } from '../../../tests/database.ts';
import { makeTestApplication, signIn } from '../../../tests/sign-in.ts';
import { makeWorld, testDay, type World } from '../../../tests/world.ts';
import { makeApp } from '../../app.ts';
import { asActor, type Database } from '../../platform/database.ts';
import type { Router } from '../../platform/request.ts';
import { fillWithPublished, fillYears, type GivenYear } from './counting.testing.ts';

let database: Database;
let world: World;
let app: Router;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
  app = makeApp(makeTestApplication(database));
});
afterAll(() => database?.close());

const withPublished = (years?: GivenYear[]) => fillWithPublished(database, world, years);

const get = async (key: string, path: string) => {
  const answer = await app.request(path, {
    headers: { cookie: await signIn(app, world.members[key]!) },
  });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};
const label = (html: string) => html.match(/role="img" aria-label="([^"]*)"/)?.[1] ?? '';
const tableRow = (html: string, year: number) =>
  (html.match(new RegExp(`<tr><th scope="row">${year}</th>.*?</tr>`))?.[0] ?? '')
    .replaceAll(/<[^>]+>/g, '|')
    .split('|')
    .filter(Boolean);
const fileLine = (csv: string, start: string) =>
  csv.split('\r\n').find((line) => line.startsWith(start)) ?? '';

describe('when one person’s end date moves', () => {
  it('the figure, its table and the file all follow', async () => {
    await withPublished();
    const before = await get('analyst', '/uppfoljning');
    expect(label(before.text)).toContain(
      '2019: Arbete, förstärkt samarbete eller insats 11, Studier 4, totalt 15',
    );
    expect(tableRow(before.text, 2018).slice(0, 4)).toEqual(['2018', '11', '7', '18']);
    const fileBefore = (await get('analyst', '/uppfoljning/overgangar.csv')).text;
    expect(fileLine(fileBefore, '2018;Studier;Kvinnor och män')).toContain(';7;7;visas;');

    const [left] = await rowsAsOwner<{ id: string }>(
      database,
      "select transition_id as id from transition where destination = 'studies' and left_on between '2018-01-01' and '2018-12-31' limit 1",
    );
    const corrected = await asActor(database, world.members.lssOfficer!, testDay, (tx) =>
      sql`select app.correct_end_decision(${left!.id}, 1, '2019-01-01', 'studies') as outcome`.execute(tx),
    );
    expect(corrected.rows).toEqual([{ outcome: 'left' }]);

    const { text } = await get('analyst', '/uppfoljning');
    expect(label(text)).toContain('2018: Arbete, förstärkt samarbete eller insats 11, Studier 6, totalt 17');
    expect(label(text)).toContain('2019: Arbete, förstärkt samarbete eller insats 11, Studier 5, totalt 16');
    expect(tableRow(text, 2018).slice(0, 4)).toEqual(['2018', '11', '6', '17']);
    expect(tableRow(text, 2019).slice(0, 4)).toEqual(['2019', '11', '5', '16']);
    const file = (await get('analyst', '/uppfoljning/overgangar.csv')).text;
    expect(fileLine(file, '2018;Studier;Kvinnor och män')).toContain(';6;6;visas;');
    expect(fileLine(file, '2019;Alla mål;Kvinnor och män')).toContain(';16;16;visas;');
    expect(text).toContain('2018 skiljer sig talen: 17 (registrerat här)');
  });
});

describe('the page', () => {
  it('says that nothing is registered when nothing is', async () => {
    await fillYears(database, world, []);
    const { status, text } = await get('consultant', '/uppfoljning');
    expect(status).toBe(200);
    expect(text).toContain('Inga år är registrerade än');
    expect(text).not.toContain('<svg class="chart" role="img"');
    expect((await get('consultant', '/uppfoljning/overgangar.csv')).text.trim().split('\r\n')).toHaveLength(
      1,
    );
  });

  it('shows a registered year without transitions as zero', async () => {
    await fillYears(database, world, [{ year: 2025, atoms: {} }]);
    expect(label((await get('consultant', '/uppfoljning')).text)).toContain(
      '2025: Arbete, förstärkt samarbete eller insats 0, Studier 0, totalt 0',
    );
  });

  it('shows both numbers of 2018, hatches the part year, keeps ranges, and gives no reason', async () => {
    await withPublished();
    const { text } = await get('manager', '/uppfoljning');
    expect(text).toContain(
      '2018 skiljer sig talen: 18 (registrerat här), 15 (Make it: work, ansökan, avsnitt 2), 18',
    );
    expect(text).toContain('fill="url(#overgangar-part)"');
    expect(label(text)).toContain('2020 (registrerat till och med 31 oktober 2020)');
    expect(label(text)).toContain(
      '2010 (publicerat, inte registrerat här): Arbete, förstärkt samarbete eller insats 1–2, Studier uppgift saknas',
    );
    expect(text).toContain('15,6');
    expect((await get('manager', '/uppfoljning?lang=en')).text).toContain(
      'Transitions from day activity per year',
    );
  });

  it('shows women and men five years at a time, in page and file', async () => {
    const years = [2021, 2022, 2023, 2024, 2025].map((year) => ({
      year,
      atoms: { 'paid_work woman': 3, 'paid_work man': 4 },
    }));
    await fillYears(database, world, years);
    const { text } = await get('analyst', '/uppfoljning');
    expect(text).toContain('2021–2025 var 15 av övergångarna kvinnors och 20 mäns.');
    const file = (await get('analyst', '/uppfoljning/overgangar.csv')).text;
    expect(fileLine(file, '2021–2025;Alla mål;Kvinnor')).toContain(';15;15;visas;');
    expect(fileLine(file, '2021;Alla mål;Kvinnor;')).toContain(';;;döljs, för få personer;');
  });

  it('hides a small number in page and file alike', async () => {
    await fillYears(database, world, [{ year: 2022, atoms: { 'paid_work woman': 9, 'studies man': 4 } }]);
    const { text } = await get('analyst', '/uppfoljning');
    expect(label(text)).toContain('Studier döljs, för få personer, totalt 13');
    const file = (await get('analyst', '/uppfoljning/overgangar.csv')).text;
    expect(fileLine(file, '2022;Studier;Kvinnor och män')).toContain(';;;döljs, för få personer;');
    expect(file).not.toMatch(/;(4|9);/);
  });

  it('gives a file with its mark, semicolons and a safe name', async () => {
    await withPublished();
    const { headers, text } = await get('analyst', '/uppfoljning/overgangar.csv');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toBe('attachment; filename="overgangar.csv"');
    expect(text.split('\r\n')[0]).toContain('år;mål;kön;antal från;antal till');
    expect(fileLine(text, '2010;Alla mål;')).toContain(';1;2;mellan två tal;');
  });

  it('is open to every role but the administrator', async () => {
    await withPublished();
    for (const [key, { role }] of Object.entries(world.members))
      for (const path of ['/uppfoljning', '/uppfoljning/overgangar.csv', '/uppfoljning/tackning'])
        expect((await get(key, path)).status, `${key} ${path}`).toBe(role === 'administrator' ? 403 : 200);
  });

  it('asks who is not signed in to sign in', async () => {
    const answer = await app.request('/uppfoljning');
    expect(answer.headers.get('location')).toBe('/logga-in?till=%2Fuppfoljning');
  });
});
