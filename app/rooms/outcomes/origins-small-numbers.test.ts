import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { makeWorld, testDay, type World } from '../../../tests/world.ts';
import { asStatistics, type Database } from '../../platform/database.ts';
import { boundsOf, type Sum } from './bounds.testing.ts';
import { allCellsSeenBy, cellsSeenBy, fillYears, type GivenYear } from './counting.testing.ts';
import { type OriginCell, origins } from './origins.rules.ts';
import { countOrigins } from './origins.store.ts';
import type { CountedCell } from './outcomes.rules.ts';

let database: Database;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
});
afterAll(() => database?.close());

const first = 2016;
const years = [0, 1, 2, 3, 4];
const work = ['paid_work', 'work_rehabilitation', 'reinforced_cooperation', 'labour_market_measure'];
const destinations = [...work, 'studies'];
const forms = { individual_placement: ' individual_placement', groups: ' group', unknown: '' };

/** Every unknown: one of the years, where from, where to, and sex. */
const unknowns = years.flatMap((year) =>
  origins.flatMap((origin) =>
    destinations.flatMap((destination) =>
      ['woman', 'man'].map((sex) => ({ year: first + year, origin, destination, sex })),
    ),
  ),
);
type Some = { year?: number; origin?: string; target: string; sex: string };
const unknownsOf = ({ year, origin, target, sex }: Some): number[] =>
  unknowns.flatMap((one, index) =>
    (year === undefined || one.year === year) &&
    (origin === undefined || origin === 'all' || one.origin === origin) &&
    (target === 'all' ||
      one.destination === target ||
      (target === 'work' && work.includes(one.destination))) &&
    (sex === 'all' || one.sex === sex)
      ? [index]
      : [],
  );

/** Bounds, after all that is known to be nobody has been left out. */
const narrow = (wanted: number[], known: readonly Sum[]) => {
  const nobody = new Set(known.filter(({ is }) => is === 0).flatMap(({ of }) => of));
  const left = unknowns.flatMap((_, index) => (nobody.has(index) ? [] : [index]));
  const place = new Map(left.map((index, at) => [index, at]));
  const placed = (of: readonly number[]) => of.flatMap((index) => place.get(index) ?? []);
  const target = placed(wanted);
  if (target.length === 0) return { low: 0, high: 0 };
  return boundsOf(
    target,
    known.filter(({ is }) => is > 0).map(({ of, is }) => ({ of: placed(of), is })),
    left.length,
  );
};

const seen = () => asStatistics(database, world.members.analyst!, testDay, (tx) => countOrigins(tx));
const shownSums = (cells: readonly (CountedCell | OriginCell)[], placed: (cell: never) => Some): Sum[] =>
  cells
    .filter(({ value }) => value !== null)
    .map((cell) => ({ of: unknownsOf(placed(cell as never)), is: cell.value! }));

const publishable = [
  { dimension: 'total', category: 'all' },
  { dimension: 'group', category: 'work' },
  { dimension: 'group', category: 'studies' },
  { dimension: 'destination', category: 'paid_work' },
];

/** Periods in which few destinations and origins occur, so that something can be shown; now and then a small number. */
const somePeriod = fc
  .record({
    used: fc.subarray(destinations, { minLength: 1, maxLength: 3 }),
    from: fc.subarray([...origins], { minLength: 2 }),
    sexes: fc.subarray(['woman', 'man'], { minLength: 1 }),
    counts: fc.array(
      fc.oneof(
        { weight: 1, arbitrary: fc.constant(0) },
        { weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }) },
        { weight: 3, arbitrary: fc.integer({ min: 3, max: 9 }) },
      ),
      { minLength: unknowns.length, maxLength: unknowns.length },
    ),
    published: fc.array(fc.subarray(publishable), { minLength: 5, maxLength: 5 }),
    publishes: fc.boolean(),
  })
  .map(({ used, from, sexes, counts, published, publishes }) => {
    const n = unknowns.map(({ origin, destination, sex }, index) =>
      used.includes(destination) && from.includes(origin) && sexes.includes(sex) ? counts[index]! : 0,
    );
    const given = years.map((at): GivenYear => {
      const year = first + at;
      return {
        year,
        atoms: Object.fromEntries(
          unknowns.flatMap((one, index) =>
            one.year === year
              ? [[`${one.destination} ${one.sex}${forms[one.origin]}`, n[index]!] as const]
              : [],
          ),
        ),
        published: (publishes ? published[at]! : []).map((one) => ({
          ...one,
          value: unknownsOf({ year, target: one.category, sex: 'all' }).reduce((all, i) => all + n[i]!, 0),
        })),
      };
    });
    return { n, given };
  });

describe('what is hidden cannot be worked out from where from and where to beside the tables of the years', () => {
  it('neither in a year nor in a period', async () => {
    const finest = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(somePeriod, async ({ n, given }) => {
        await fillYears(database, world, given);
        const yearly = await allCellsSeenBy(database, world.members.analyst!);
        const sexes = await cellsSeenBy(database, world.members.analyst!, 'period_sex');
        const cells = await seen();
        const told = cells.filter(({ value, origin }) => value !== null && origin !== 'all').length;
        finest.set(told, (finest.get(told) ?? 0) + 1);
        const trueCount = (of: number[]) => of.reduce((all, index) => all + n[index]!, 0);
        const open = given.flatMap(({ year, published = [] }) =>
          published.map(({ category, value }) => ({
            of: unknownsOf({ year, target: category, sex: 'all' }),
            is: value,
          })),
        );
        const before = [
          ...shownSums(yearly, (cell: CountedCell) => cell),
          ...shownSums(sexes, ({ sex }: CountedCell) => ({ target: 'all', sex })),
        ];
        const inPeriod = ({ origin, target, sex }: OriginCell): Some => ({ origin, target, sex });
        const after = [...before, ...shownSums(cells, inPeriod)];
        for (const cell of cells.filter(({ value }) => value !== null)) {
          expect(cell.value, JSON.stringify(cell)).toBe(trueCount(unknownsOf(inPeriod(cell))));
          if (cell.origin !== 'all')
            expect(cell.value === 0 || cell.value! >= 5, JSON.stringify(cell)).toBe(true);
        }
        if (told === 0) return;
        const held = (of: number[], bare: readonly Sum[], what: unknown) => {
          const { low, high } = narrow(of, after);
          if (low <= 1 && (high >= 4 || high === 0)) return;
          const alone = narrow(of, bare);
          const where = `${JSON.stringify(what)} between ${low} and ${high} in ${JSON.stringify(given)}`;
          expect(low <= 1 || low <= alone.low, where).toBe(true);
          expect(high >= 4 || high === 0 || high >= alone.high, where).toBe(true);
        };
        for (const cell of yearly.filter(({ value }) => value === null)) held(unknownsOf(cell), open, cell);
        for (const cell of cells.filter(({ value, origin }) => value === null && origin !== 'all')) {
          const of = unknownsOf(inPeriod(cell));
          if (trueCount(of) > 0 && trueCount(of) < 5) held(of, before, cell);
        }
        for (const year of years)
          for (const origin of origins)
            for (const target of ['all', 'work', 'studies']) {
              const of = unknownsOf({ year: first + year, origin, target, sex: 'all' });
              if (trueCount(of) > 0 && trueCount(of) < 5)
                held(of, before, { year: first + year, origin, target });
            }
      }),
      { numRuns: Number(process.env.FC_RUNS ?? 12), seed: Number(process.env.FC_SEED ?? 2026) },
    );
    expect([...finest.keys()].filter((told) => told > 0).length).toBeGreaterThan(1);
  });
});
