import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { makeTestApplication, signIn } from '../../../tests/sign-in.ts';
import { makeWorld, testDay, type World } from '../../../tests/world.ts';
import { makeApp } from '../../app.ts';
import { asActor, asStatistics, type Database } from '../../platform/database.ts';
import { askedBy, fill, stepsBy, stepsIn, unitsWith } from './inventory-counting.testing.ts';
import { askedTable } from './inventory-counts.rules.ts';

let database: Database;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
});
afterAll(() => database?.close());

const manager = () => world.members.manager!;
const asOf = '2026-10-31';

describe('who has been asked', () => {
  const table = async () => askedTable(await askedBy(database, manager()));
  const number = (value: number) => ({ kind: 'number', value });

  it('stands on the last day of the month before, unit by unit in the order of their names', async () => {
    await fill(
      database,
      world,
      unitsWith([
        [6, 5, 5, 5, 5],
        [12, 0, 0, 5, 0],
      ]),
    );
    const { asOf: day, whole, units } = await table();
    expect(day).toBe(asOf);
    expect(units.map(({ unit }) => unit)).toEqual(['Enhet A', 'Enhet B']);
    expect(units[0]).toMatchObject({
      everybody: number(26),
      withinYear: number(6),
      withinTwoYears: number(16),
      longerAgreed: number(10),
    });
    expect(whole).toMatchObject({ units: 2, everybody: number(43), withinYear: number(18) });
  });

  it('puts units together where one alone would tell of a few, and never one by itself', async () => {
    await fill(
      database,
      world,
      unitsWith([
        [9, 0, 0, 6, 0],
        [8, 0, 0, 7, 0],
        [3, 0, 0, 9, 0],
        [6, 0, 0, 6, 0],
      ]),
    );
    const { units } = await table();
    expect(units.map(({ unit, scope, units: of }) => unit ?? `${scope} ${of}`)).toEqual([
      'Enhet A',
      'Enhet B',
      'together 2',
    ]);
  });

  it('says nothing of an organisation with too few, nor of one without any', async () => {
    await fill(database, world, unitsWith([[2, 0, 0, 1, 0]]));
    expect((await table()).whole).toMatchObject({
      everybody: { kind: 'hidden' },
      withinYear: { kind: 'hidden' },
    });
    await fill(database, world, {});
    expect(await table()).toEqual({ asOf: null, whole: undefined, units: [] });
  });

  it('never shows more of a month than it first showed', async () => {
    await fill(database, world, unitsWith([[8, 0, 0, 2, 0]]));
    expect((await table()).whole).toMatchObject({ everybody: number(10), withinYear: { kind: 'hidden' } });
    await fill(database, world, unitsWith([[8, 0, 0, 8, 0]]), { forget: false });
    expect((await table()).whole).toMatchObject({ everybody: number(16), withinYear: { kind: 'hidden' } });
  });

  it('is one’s own organisation’s', async () => {
    await fill(database, world, unitsWith([[8, 0, 0, 8, 0]]));
    expect(askedTable(await askedBy(database, world.members.asfManager!)).whole).toBeUndefined();
  });
});

describe('steps per year', () => {
  it('show direction and sex only where every block is empty or five or more', async () => {
    await fill(
      database,
      world,
      stepsIn({
        2022: { 'nearer woman': 6, 'nearer man': 7, 'back woman': 5 },
        2023: { 'nearer woman': 3, 'nearer man': 7, 'back man': 5 },
        2024: { 'nearer woman': 6, 'back man': 2 },
        2025: { 'nearer woman': 2 },
      }),
    );
    const cells = await stepsBy(database, manager());
    const of = (year: number) =>
      cells
        .filter((one) => one.year === year)
        .map(({ direction, sex, value }) => `${direction} ${sex} ${value ?? '-'}`)
        .toSorted();
    expect(of(2022)).toEqual([
      'all all 18',
      'back all 5',
      'back man 0',
      'back woman 5',
      'nearer all 13',
      'nearer man 7',
      'nearer woman 6',
    ]);
    expect(of(2023)).toContain('nearer all 10');
    expect(of(2023)).toContain('nearer woman -');
    expect(of(2024)).toContain('all all 8');
    expect(of(2024)).toContain('back all -');
    expect(of(2025)).toContain('all all -');
  });

  it('leave out years before the first, and show of the running year its total at most', async () => {
    await fill(database, world, stepsIn({ 2020: {}, 2024: { 'nearer man': 9 }, 2026: { 'nearer man': 9 } }));
    const cells = await stepsBy(database, manager());
    expect([...new Set(cells.map(({ year }) => year))]).toEqual([2024, 2026]);
    expect(cells.find(({ year, direction }) => year === 2026 && direction === 'all')?.value).toBe(9);
    expect(cells.find(({ year, direction }) => year === 2026 && direction === 'nearer')?.value).toBeNull();
  });

  it('lose detail for good', async () => {
    await fill(database, world, stepsIn({ 2024: { 'nearer man': 9, 'back man': 2 } }));
    await stepsBy(database, manager());
    await fill(database, world, stepsIn({ 2024: { 'nearer man': 9, 'back man': 6 } }), { forget: false });
    const cells = await stepsBy(database, manager());
    expect(cells.find(({ direction }) => direction === 'all')?.value).toBe(15);
    expect(cells.find(({ direction }) => direction === 'back')?.value).toBeNull();
  });
});

describe('the door', () => {
  it.each(['app.asked_cells()', 'app.placement_step_cells()', 'app.stock_cells()', 'app.origin_cells()'])(
    '%s is closed to the administrator and outside',
    async (call) => {
      const ask = sql.raw(`select * from ${call}`);
      await expect(
        asStatistics(database, world.members.administrator!, testDay, (tx) => ask.execute(tx)),
      ).rejects.toThrow(/not allowed/);
      await expect(asActor(database, manager(), testDay, (tx) => ask.execute(tx))).rejects.toThrow(
        /permission denied/,
      );
    },
  );

  it.each([
    `app.asked_people('${asOf}')`,
    `app.settle_asked('${asOf}')`,
    'app.placement_steps()',
    'app.stock_atoms()',
    'app.stocks_by_level()',
    'app.departures()',
    'app.origin_atoms()',
    'app.origin_year_blocks()',
    'app.settle_origin_levels()',
    'app.said',
    'talk',
    'asking_interval',
  ])('%s is behind it', async (source) => {
    const ask = sql.raw(`select * from ${source}`);
    await expect(asStatistics(database, manager(), testDay, (tx) => ask.execute(tx))).rejects.toThrow(
      /permission denied/,
    );
  });
});

describe('the page', () => {
  const get = async (path: string, key = 'manager') => {
    const app = makeApp(makeTestApplication(database));
    const cookie = await signIn(app, world.members[key]!);
    const answer = await app.request(path, { headers: { cookie } });
    return { status: answer.status, text: await answer.text() };
  };

  it('tells with definition, source and day; the files say the same', async () => {
    const units = unitsWith([
      [20, 5, 0, 0, 0],
      [10, 0, 0, 9, 0],
      [2, 0, 0, 1, 0],
      [6, 0, 0, 4, 0],
    ]);
    await fill(database, world, { ...units, coverage: stepsIn({ 2024: {} }).coverage! });
    const { text } = await get('/uppfoljning/inventering');
    expect(text).toContain('31 oktober 2026');
    expect(text).toContain('10 av 19<');
    expect(text).toContain('20 av 25 (80 %)');
    expect(text).not.toContain('av 3 ');
    expect(text).toContain('Inget steg är registrerat');
    const { text: file } = await get('/uppfoljning/inventering/tillfragade.csv');
    expect(file).toContain('2026-10-31;Enhet A;1;inom 12 månader;20;visas;');
    await fill(database, world, stepsIn({ 2024: { 'nearer man': 9, 'back man': 6 } }));
    expect((await get('/uppfoljning/inventering')).text).toContain(
      '2024 var 9 steg närmare arbete och 6 steg tillbaka',
    );
    expect((await get('/uppfoljning/inventering/steg.csv')).text).toContain(
      '2024;Tillbaka;Män;6;visas;2024-12-31;',
    );
    expect((await get('/uppfoljning/inventering', 'administrator')).status).toBe(403);
  });
});
