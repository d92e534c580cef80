import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { makeWorld, type World } from '../../../tests/world.ts';
import type { Database } from '../../platform/database.ts';
import { boundsOf } from './bounds.testing.ts';
import { allCellsSeenBy, cellsSeenBy, countOf, fillYears, type GivenYear } from './counting.testing.ts';
import type { CountedCell } from './outcomes.rules.ts';

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

const allCells = () => allCellsSeenBy(database, world.members.analyst!);

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
const yearsOf = (tables: [number[], typeof publishable][], first = 2010): GivenYear[] =>
  tables.map(([counts, published], index) => {
    const year: GivenYear = {
      year: first + index,
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

  it('nor from women and men over five years beside the tables of the years', async () => {
    let periodsShown = 0;
    const fiveYears = fc.array(
      fc.tuple(fc.array(count, { minLength: 10, maxLength: 10 }), fc.subarray(publishable)),
      { minLength: 5, maxLength: 5 },
    );
    const fewer = fc.tuple(fc.constantFrom('woman', 'man'), fc.subarray([0, 1, 2, 3, 4]));
    await fc.assert(
      fc.asyncProperty(fiveYears, fewer, async (tables, [sex, inYears]) => {
        const thinned = tables.map(([counts, published], index) => [
          counts.map((n, i) => (inYears.includes(index) && atoms[i]!.endsWith(` ${sex}`) ? n % 2 : n)),
          published,
        ]);
        const years = yearsOf(thinned as [number[], typeof publishable][], 2011);
        await fillYears(database, world, years);
        const cells = await allCells();
        const inPeriod = (one: CountedCell) =>
          unknownsOf(one).map((index) => index + (one.year - 2011) * atoms.length);
        const sumsOf = (some: CountedCell[]) =>
          some.filter(({ value }) => value !== null).map((one) => ({ of: inPeriod(one), is: one.value! }));
        const period = (await cellsSeenBy(database, world.members.analyst!, 'period_sex'))
          .filter(({ value }) => value !== null)
          .map(({ sex, value }) => ({
            of: years.flatMap(({ year }) => inPeriod({ year, target: 'all', sex, value })),
            is: value!,
          }));
        if (period.length === 0) return;
        periodsShown += 1;
        const shown = [...sumsOf(cells), ...period];
        const open = sumsOf(
          years.flatMap(({ year, published = [] }) =>
            published.map((one) => ({ ...targetOf(one), year, value: one.value })),
          ),
        );
        for (const one of cells.filter(({ value, sex }) => value === null && sex !== 'all')) {
          const alone = boundsOf(inPeriod(one), open, 5 * atoms.length);
          const { low, high } = boundsOf(inPeriod(one), shown, 5 * atoms.length);
          const where = `${JSON.stringify(one)} between ${low} and ${high} in ${JSON.stringify(years)}`;
          expect(low <= 1 || low <= alone.low, where).toBe(true);
          expect(high >= 4 || high >= alone.high, where).toBe(true);
        }
      }),
      { numRuns: Number(process.env.FC_RUNS ?? 12), seed: 2026 },
    );
    expect(periodsShown).toBeGreaterThan(0);
  });

  it('and every published cell is shown, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(someYears, async (tables) => {
        const years = yearsOf(tables as [number[], typeof publishable][]);
        await fillYears(database, world, years);
        const cells = await allCells();
        for (const { year, published = [] } of years)
          for (const { category, value } of published) expect(countOf(cells, year, category)).toBe(value);
      }),
      { numRuns: 4 },
    );
  });
});
