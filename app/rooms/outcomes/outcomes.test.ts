import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadPublished } from '../../../seed/published.ts';
import { openTestDatabase } from '../../../tests/database.ts';
import { makeTestApplication, postForm, signIn } from '../../../tests/sign-in.ts';
import { makeWorld, testDay, type World } from '../../../tests/world.ts';
import { makeApp } from '../../app.ts';
import { asActor, asStatistics, asSystem, type Database } from '../../platform/database.ts';
import type { Router } from '../../platform/request.ts';
import { fillYears, type GivenYear, tableSeenBy } from './counting.testing.ts';

let database: Database;
let world: World;
let app: Router;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
  app = makeApp(makeTestApplication(database));
});
afterAll(() => database?.close());

const history: GivenYear[] = [
  { year: 2013, atoms: { 'paid_work woman': 6, 'studies man': 3 } },
  { year: 2018, atoms: { 'paid_work woman': 5, 'reinforced_cooperation man': 6, 'studies man': 7 } },
  { year: 2019, atoms: { 'paid_work woman': 5, 'reinforced_cooperation man': 6, 'studies woman': 4 } },
  {
    year: 2020,
    atoms: { 'reinforced_cooperation man': 7, 'studies woman': 6 },
    registeredThrough: '2020-10-31',
  },
  { year: 2022, atoms: { 'paid_work woman': 8, 'studies man': 8 } },
];

const withPublished = async (years: GivenYear[] = history) => {
  await fillYears(database, world, years);
  await asSystem(database, (tx) => loadPublished(tx, world.collaborationId));
};

const table = () => tableSeenBy(database, world.members.analyst!);
const yearOf = async (year: number) => (await table()).years.find((one) => one.year === year)!;
const totalsOf = async () =>
  Object.fromEntries((await table()).years.map(({ year, cells }) => [year, cells.all.all]));
const number = (value: number) => ({ kind: 'number', value });

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

describe('the count per year', () => {
  beforeEach(() => withPublished());

  it('shows a published cell whatever it holds, with the registered number', async () => {
    const { cells } = await yearOf(2013);
    expect([cells.all.all, cells.work.all, cells.studies.all]).toEqual([number(9), number(6), number(3)]);
  });

  it('hides the split by sex of a small published cell', async () => {
    const { cells } = await yearOf(2013);
    expect([cells.studies.woman, cells.studies.man, cells.all.man].map(({ kind }) => kind)).toEqual([
      'hidden',
      'hidden',
      'hidden',
    ]);
  });

  it('keeps 2010–2012 as the ranges that were published', async () => {
    const { origin, cells } = await yearOf(2011);
    expect(origin).toBe('published');
    expect(cells.all.all).toEqual({ kind: 'range', from: 1, to: 2 });
    expect(cells.studies.all).toEqual({ kind: 'missing' });
  });

  it('leaves a year that nobody has registered as a gap, never as zero', async () => {
    expect(await yearOf(2021)).toMatchObject({
      origin: 'missing',
      cells: { all: { all: { kind: 'missing' } } },
    });
    expect(await yearOf(2025)).toMatchObject({ origin: 'missing' });
  });

  it('counts nobody after the day to which the year is registered, and says it is a part of a year', async () => {
    await withPublished([{ ...history[3]!, registeredThrough: '2020-03-30' }]);
    expect(await yearOf(2020)).toMatchObject({ partial: true, cells: { all: { all: number(0) } } });
    await withPublished([history[3]!]);
    expect(await yearOf(2020)).toMatchObject({
      partial: true,
      registeredThrough: '2020-10-31',
      cells: { all: { all: number(13) } },
    });
  });

  it('leaves out what was revoked and who moved away', async () => {
    await withPublished([{ year: 2022, atoms: { 'paid_work woman': 8, 'moved man': 7, 'other man': 6 } }]);
    expect((await yearOf(2022)).cells.all.all).toEqual(number(8));
    await database.script(
      `update transition set struck = true where collaboration_id = '${world.collaborationId}' and transition_id = (
         select transition_id from transition where destination = 'paid_work' limit 1)`,
    );
    expect((await yearOf(2022)).cells.all.all).toEqual(number(7));
  });

  it('takes no published range for a number that is open to all', async () => {
    await withPublished([{ year: 2011, atoms: { 'paid_work woman': 2 } }]);
    expect((await yearOf(2011)).cells.all.all).toEqual({ kind: 'hidden' });
  });

  it('has both published totals of 2018 beside the registered one', async () => {
    const { published, cells } = await yearOf(2018);
    const totals = published.filter(({ target, sex }) => target === 'all' && sex === 'all');
    expect(cells.all.all).toEqual(number(18));
    expect(totals.map(({ cell }) => cell)).toEqual(expect.arrayContaining([number(18), number(15)]));
  });

  it('keeps numbers about several years apart', async () => {
    expect((await table()).aboutPeriods.map(({ from, to }) => [from, to])).toEqual([
      [15.6, 15.6],
      [6, 25],
    ]);
  });
});

describe('another collaboration', () => {
  it('changes no number here and sees none of ours', async () => {
    await withPublished();
    const before = await totalsOf();
    const other = await makeWorld(database);
    await fillYears(database, other, [{ year: 2022, atoms: { 'paid_work woman': 40 } }]);
    expect(await totalsOf()).toEqual(before);
    const theirs = await tableSeenBy(database, other.members.analyst!);
    expect(theirs.years.find(({ year }) => year === 2022)?.cells.all.all).toEqual(number(40));
    expect(theirs.years.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025]);
    expect(theirs.aboutPeriods).toEqual([]);
  });
});

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

    const moved = await database.script(
      `update transition set left_on = '2019-01-01' where collaboration_id = '${world.collaborationId}' and transition_id = (
         select transition_id from transition where left_on between '2018-01-01' and '2018-12-31' and destination = 'studies'
           and collaboration_id = '${world.collaborationId}' limit 1)`,
    );
    expect(moved).toBeUndefined();

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

describe('the door', () => {
  const asked = (key: string, statement: string) =>
    asStatistics(database, world.members[key]!, testDay, (tx) =>
      import('kysely').then(({ sql }) => sql.raw(statement).execute(tx)),
    );

  it.each([
    ["select * from app.statistic_cells('transitions', 'year_unit')", /not a declared set/],
    ["select * from app.statistic_cells('placements', 'year')", /not a declared set/],
    ["select * from app.statistic_cells('transitions', null)", /not a declared set/],
    ['select * from app.transition_atoms()', /permission denied/],
    ['select * from app.transition_blocks()', /permission denied/],
    ['select * from app.settle_transition_levels()', /permission denied/],
    ['select * from transition', /permission denied/],
    ['select * from statistic_level', /permission denied/],
  ])('refuses %s', async (statement, reason) => {
    await expect(asked('analyst', statement)).rejects.toThrow(reason);
  });

  it('refuses the administrator, and a request outside the door', async () => {
    await expect(
      asked('administrator', "select * from app.statistic_cells('transitions', 'year')"),
    ).rejects.toThrow(/not allowed/);
    expect((await asked('administrator', 'select * from app.covered_years()')).rows).toEqual([]);
    expect((await asked('administrator', 'select * from app.published_figures()')).rows).toEqual([]);
    const { sql } = await import('kysely');
    await expect(
      asActor(database, world.members.manager!, testDay, (tx) =>
        sql`select * from app.statistic_cells('transitions', 'year')`.execute(tx),
      ),
    ).rejects.toThrow(/permission denied/);
  });
});

describe('stating to which day a year is registered', () => {
  const address = '/uppfoljning/tackning';
  const state = async (key: string, values: Record<string, string>) =>
    postForm(app, address, values, await signIn(app, world.members[key]!));
  beforeEach(() => fillYears(database, world, [{ year: 2022, atoms: { 'paid_work woman': 8 } }]));

  it('is what makes the year count', async () => {
    const answer = await state('manager', {
      ar: '2023',
      till: '2023-12-31',
      projektar: 'yes',
      anmarkning: 'Prov',
    });
    expect(answer.headers.get('location')).toBe(`${address}?sparat=2023`);
    expect(await yearOf(2023)).toMatchObject({
      origin: 'registered',
      projectYear: true,
      note: 'Prov',
      partial: false,
    });
    expect((await get('manager', `${address}?sparat=2023`)).text).toContain('2023 är sparat');
  });

  it('refuses what cannot be, keeps what was typed, and writes nothing', async () => {
    for (const [values, sentence] of [
      [{ ar: '23', till: '2023-12-31' }, 'Skriv ett år med fyra siffror'],
      [{ ar: '2023', till: 'snart' }, 'Skriv en dag'],
      [{ ar: '2023', till: '2024-01-01' }, 'Dagen ska ligga i det året'],
      [{ ar: '2026', till: '2026-12-31' }, 'Dagen har inte varit än'],
      [{ ar: '2023', till: '2023-12-31', anmarkning: 'x'.repeat(201) }, 'högst 200 tecken'],
    ] as [Record<string, string>, string][]) {
      const answer = await state('manager', values);
      const text = await answer.text();
      expect(answer.status, sentence).toBe(422);
      expect(text).toContain(sentence);
      expect(text).toContain(`value="${values.till}"`);
    }
    expect((await table()).years.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025]);
    expect(await yearOf(2023)).toMatchObject({ origin: 'missing' });
  });

  it('shows what a colleague saved meanwhile, and saves on the second try', async () => {
    const page = await get('manager', `${address}?ar=2022`);
    const seen = page.text.match(/name="sag" value="([^"]*)"/)![1]!.replaceAll('&quot;', '"');
    await state('unitManager', { ar: '2022', till: '2022-06-30', sag: seen });
    const refused = await state('manager', { ar: '2022', till: '2022-11-30', sag: seen });
    const text = await refused.text();
    expect(refused.status).toBe(422);
    expect(text).toContain('till och med 30 juni 2022');
    expect(text).toContain('value="2022-11-30"');
    const now = text.match(/name="sag" value="([^"]*)"/)![1]!.replaceAll('&quot;', '"');
    expect((await state('manager', { ar: '2022', till: '2022-11-30', sag: now })).status).toBe(303);
    expect(await yearOf(2022)).toMatchObject({ registeredThrough: '2022-11-30', partial: true });
  });

  it('is the managers’ of the organisation that decides on day activity', async () => {
    const values = { ar: '2023', till: '2023-12-31' };
    for (const key of ['consultant', 'lssOfficer', 'analyst', 'asfManager', 'administrator']) {
      expect((await state(key, values)).status, key).toBe(403);
      if (key !== 'administrator') expect((await get(key, address)).text).not.toContain('name="till"');
    }
  });
});
