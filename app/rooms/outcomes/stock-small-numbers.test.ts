import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { makeWorld, type World } from '../../../tests/world.ts';
import type { Database } from '../../platform/database.ts';
import { boundsOf } from './bounds.testing.ts';
import { type Form, forms, type StockCell } from './stock.rules.ts';
import { fillStocks, type GivenStock, stockSeenBy } from './stock-counting.testing.ts';

let database: Database;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
});
afterAll(() => database?.close());

const atoms = forms.flatMap((form) => ['woman', 'man'].map((sex) => ({ form, sex })));
const unknownsOf = ({ target, sex }: Pick<StockCell, 'target' | 'sex'>): number[] =>
  atoms.flatMap((atom, index) =>
    (target === 'all' ||
      target === atom.form ||
      (target === 'groups' && atom.form !== 'individual_placement')) &&
    (sex === 'all' || sex === atom.sex)
      ? [index]
      : [],
  );

const count = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 4, arbitrary: fc.integer({ min: 5, max: 12 }) },
);
const stocks = fc
  .array(
    fc.tuple(
      fc.array(count, { minLength: 8, maxLength: 8 }),
      fc.subarray<Form | 'all'>(['all', 'work_oriented_group', 'outplaced_group', 'individual_placement']),
      fc.boolean(),
    ),
    { minLength: 3, maxLength: 8 },
  )
  .map((years) =>
    years.map(([counts, categories, publishes], at): GivenStock & { counts: number[] } => ({
      year: 2013 + at,
      counts,
      atoms: Object.fromEntries(atoms.map(({ form, sex }, i) => [`${form} ${sex}`, counts[i]!])),
      published: (publishes ? categories : []).map((category) => ({
        category,
        value: unknownsOf({ target: category, sex: 'all' }).reduce((all, i) => all + counts[i]!, 0),
      })),
    })),
  );

describe('what is hidden of a stock cannot be worked out', () => {
  it('from all tables of the day together: each hidden cell can be at most 1 and at least 4', async () => {
    const shownCells = new Set<number>();
    await fc.assert(
      fc.asyncProperty(stocks, async (given) => {
        await fillStocks(database, world, given);
        const cells = await stockSeenBy(database, world.members.analyst!);
        for (const { year, counts, published = [] } of given) {
          const own = cells.filter((one) => one.year === year);
          const shown = own
            .filter(({ value }) => value !== null)
            .map((one) => ({ of: unknownsOf(one), is: one.value! }));
          shownCells.add(shown.length);
          const open = published.map(({ category, value }) => ({
            of: unknownsOf({ target: category, sex: 'all' }),
            is: value,
          }));
          for (const one of own) {
            const of = unknownsOf(one);
            const alone = boundsOf(of, open, atoms.length);
            const { low, high } = boundsOf(of, [...shown, ...open], atoms.length);
            const where = `${JSON.stringify(one)} between ${low} and ${high} of ${counts}, ${JSON.stringify(published)}`;
            if (one.value === null) {
              expect(low <= 1 || low <= alone.low, where).toBe(true);
              expect(high >= 4 || high >= alone.high, where).toBe(true);
              continue;
            }
            expect(one.value, where).toBe(of.reduce((all, i) => all + counts[i]!, 0));
            if (one.value > 0 && one.value < 5) expect(alone.low, where).toBe(alone.high);
          }
        }
      }),
      { numRuns: Number(process.env.FC_RUNS ?? 12) },
    );
    expect(shownCells.size).toBeGreaterThan(3);
  });

  it('and each published number stands beside ours, whatever ours is', async () => {
    await fillStocks(database, world, [
      {
        year: 2024,
        atoms: { 'group woman': 9, 'individual_placement man': 2 },
        published: [{ category: 'individual_placement', value: 3 }],
      },
    ]);
    const cells = await stockSeenBy(database, world.members.analyst!);
    expect(cells.find(({ target, sex }) => target === 'individual_placement' && sex === 'all')?.value).toBe(
      2,
    );
  });
});
