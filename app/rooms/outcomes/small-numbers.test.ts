import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { makeWorld, type World } from '../../../tests/world.ts';
import type { Database } from '../../platform/database.ts';
import { boundsOf } from './bounds.testing.ts';
import { cellsSeenBy, fillYears, type GivenYear } from './counting.testing.ts';
import { type CountedCell, dimensionSets } from './outcomes.rules.ts';

let database: Database;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
});
afterAll(() => database?.close());

const work = ['paid_work', 'work_rehabilitation', 'reinforced_cooperation', 'labour_market_measure'];
const atoms = [...work, 'studies'].flatMap((destination) => [`${destination} woman`, `${destination} man`]);

/** The unknowns that a cell adds up. */
const unknownsOf = ({ target, sex }: Pick<CountedCell, 'target' | 'sex'>): number[] =>
  atoms.flatMap((atom, index) => {
    const [destination = '', ofSex] = atom.split(' ');
    const inTarget =
      target === 'all' || target === destination || (target === 'work' && work.includes(destination));
    return inTarget && (sex === 'all' || sex === ofSex) ? [index] : [];
  });

const trueCount = (year: GivenYear, cell: Pick<CountedCell, 'target' | 'sex'>) =>
  unknownsOf(cell).reduce((all, index) => all + (year.atoms[atoms[index]!] ?? 0), 0);

const allCells = async (member = world.members.analyst!) => {
  const sets = [];
  for (const dimensions of dimensionSets) sets.push(...(await cellsSeenBy(database, member, dimensions)));
  return sets;
};

const cell = (cells: CountedCell[], year: number, target: string, sex = 'all') =>
  cells.find((one) => one.year === year && one.target === target && one.sex === sex)?.value;

const count = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 3, arbitrary: fc.integer({ min: 5, max: 9 }) },
);
const publishable = [
  { dimension: 'total', category: 'all' },
  { dimension: 'group', category: 'work' },
  { dimension: 'group', category: 'studies' },
  { dimension: 'destination', category: 'paid_work' },
  { dimension: 'destination', category: 'reinforced_cooperation' },
];
const targetOf = ({ category }: { category: string }) => ({ target: category, sex: 'all' }) as CountedCell;
const someYears = fc.array(
  fc.tuple(fc.array(count, { minLength: 10, maxLength: 10 }), fc.subarray(publishable)),
  { minLength: 4, maxLength: 8 },
);
const yearsOf = (tables: [number[], typeof publishable][]): GivenYear[] =>
  tables.map(([counts, published], index) => {
    const year: GivenYear = {
      year: 2010 + index,
      atoms: Object.fromEntries(atoms.map((atom, i) => [atom, counts[i] ?? 0])),
    };
    return {
      ...year,
      published: published.map((one) => ({ ...one, value: trueCount(year, targetOf(one)) })),
    };
  });

describe('what is hidden cannot be worked out', () => {
  it('from all tables of the indicator together: each hidden cell can be at most 1 and at least 4', async () => {
    await fc.assert(
      fc.asyncProperty(someYears, async (tables) => {
        const years = yearsOf(tables as [number[], typeof publishable][]);
        await fillYears(database, world, years);
        const cells = await allCells();
        for (const year of years) {
          const ofYear = cells.filter((one) => one.year === year.year);
          const shown = ofYear
            .filter(({ value }) => value !== null)
            .map((one) => ({ of: unknownsOf(one), is: one.value! }));
          const open = (year.published ?? []).map((one) => ({
            of: unknownsOf(targetOf(one)),
            is: one.value,
          }));
          for (const one of ofYear) {
            const alone = boundsOf(unknownsOf(one), open, atoms.length);
            const { low, high } = boundsOf(unknownsOf(one), shown, atoms.length);
            const where = `${JSON.stringify(one)} between ${low} and ${high} in ${JSON.stringify(year)}`;
            if (one.value === null) {
              expect(low <= 1 || low <= alone.low, where).toBe(true);
              expect(high >= 4 || high >= alone.high, where).toBe(true);
              continue;
            }
            expect(one.value, where).toBe(trueCount(year, one));
            if (one.value > 0 && one.value < 5) expect(alone.low, where).toBe(alone.high);
          }
        }
      }),
      { numRuns: Number(process.env.FC_RUNS ?? 12) },
    );
  });

  it('and every published cell is shown, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(someYears, async (tables) => {
        const years = yearsOf(tables as [number[], typeof publishable][]);
        await fillYears(database, world, years);
        const cells = await allCells();
        for (const { year, published = [] } of years)
          for (const { category, value } of published) expect(cell(cells, year, category)).toBe(value);
      }),
      { numRuns: 4 },
    );
  });
});

describe('the finest level of a year', () => {
  const year = (counts: Record<string, number>, more: Partial<GivenYear> = {}): GivenYear => ({
    year: 2018,
    atoms: counts,
    ...more,
  });
  it.each([
    [
      'shows everything when every cell is empty or five',
      { 'paid_work woman': 6, 'studies man': 5 },
      11,
      6,
      6,
      6,
    ],
    [
      'drops the destinations when only they are small',
      { 'paid_work woman': 3, 'work_rehabilitation woman': 3 },
      6,
      6,
      null,
      6,
    ],
    ['drops the sexes when only they are small', { 'paid_work woman': 3, 'paid_work man': 3 }, 6, 6, 6, null],
    [
      'shows the total alone when a group is small',
      { 'paid_work woman': 6, 'studies man': 4 },
      10,
      null,
      null,
      null,
    ],
    ['shows nothing when the total is small', { 'paid_work woman': 4 }, null, null, null, null],
    ['shows a year without anybody as zero', {}, 0, 0, 0, 0],
  ])('%s', async (_, counts, total, group, destination, women) => {
    await fillYears(database, world, [year(counts as Record<string, number>)]);
    const cells = await allCells();
    expect([
      cell(cells, 2018, 'all'),
      cell(cells, 2018, 'work'),
      cell(cells, 2018, 'paid_work'),
      cell(cells, 2018, 'work', 'woman'),
    ]).toEqual([total, group, destination, women]);
  });

  it('hides the rest that subtraction from a published cell would give', async () => {
    const published = [{ dimension: 'group', category: 'studies', value: 3 }];
    await fillYears(database, world, [year({ 'studies man': 3, 'paid_work woman': 4 }, { published })]);
    const cells = await allCells();
    expect(cell(cells, 2018, 'studies')).toBe(3);
    expect(cell(cells, 2018, 'all')).toBeNull();
    expect(cell(cells, 2018, 'work')).toBeNull();
    expect(cell(cells, 2018, 'studies', 'man')).toBeNull();
  });

  it('is kept: what was hidden once stays hidden when the year grows', async () => {
    await fillYears(database, world, [year({ 'paid_work woman': 6, 'studies man': 4 })]);
    expect(cell(await allCells(), 2018, 'work')).toBeNull();
    await fillYears(database, world, [year({ 'paid_work woman': 6, 'studies man': 5 })], { forget: false });
    const cells = await allCells();
    expect(cell(cells, 2018, 'all')).toBe(11);
    expect(cell(cells, 2018, 'work')).toBeNull();
  });

  it('never shows two splits one after the other that were never shown together', async () => {
    await fillYears(database, world, [year({ 'paid_work woman': 3, 'work_rehabilitation woman': 3 })]);
    expect(cell(await allCells(), 2018, 'work', 'woman')).toBe(6);
    await fillYears(database, world, [year({ 'paid_work woman': 4, 'paid_work man': 2 })], { forget: false });
    const cells = await allCells();
    expect(cell(cells, 2018, 'work')).toBe(6);
    expect(cell(cells, 2018, 'paid_work')).toBeNull();
  });

  it('is the total for the running year, which changes from day to day, and is not kept', async () => {
    const running = { year: 2026, registeredThrough: '2026-10-31' };
    await fillYears(database, world, [year({ 'paid_work woman': 8, 'studies man': 8 }, running)]);
    const cells = await allCells();
    expect(cell(cells, 2026, 'all')).toBe(16);
    expect(cell(cells, 2026, 'work')).toBeNull();
  });
});

it('every role that may see statistics sees the same cells', async () => {
  await fillYears(database, world, [
    { year: 2018, atoms: { 'paid_work woman': 6, 'studies man': 4 } },
    { year: 2019, atoms: { 'paid_work woman': 6, 'studies man': 5 } },
  ]);
  const seen = [];
  for (const member of Object.values(world.members))
    if (member.role !== 'administrator') seen.push(JSON.stringify(await allCells(member)));
  expect(new Set(seen).size).toBe(1);
});
