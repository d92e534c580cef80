import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDatabase, rowsAsOwner } from '../../../tests/database.ts';
import { makeWorld, type World } from '../../../tests/world.ts';
import type { Database } from '../../platform/database.ts';
import { staysHidden } from './bounds.testing.ts';
import { fill, missingBy, missingIn } from './inventory-counting.testing.ts';
import type { MissingCell } from './missing-levels.rules.ts';

let database: Database;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
});
afterAll(() => database?.close());

type Atom = Pick<MissingCell, 'part' | 'level' | 'why' | 'reason'>;

const within = (atom: Atom, sum: Atom) =>
  (['part', 'level', 'why', 'reason'] as const).every((key) => sum[key] === null || sum[key] === atom[key]);

it('what is hidden of missing levels cannot be worked out', { timeout: 300_000 }, async () => {
  const atoms = await rowsAsOwner<Atom>(database, 'select * from app.missing_codes()');
  const few = fc.integer({ min: 1, max: 4 });
  const enough = fc.integer({ min: 5, max: 12 });
  const some = fc.array(
    fc.tuple(
      fc.nat(atoms.length - 1),
      fc.oneof({ weight: 1, arbitrary: few }, { weight: 3, arbitrary: enough }),
    ),
    {
      maxLength: 8,
    },
  );
  const shownAtOnce = new Set<number>();
  await fc.assert(
    fc.asyncProperty(fc.array(some, { minLength: 2, maxLength: 4 }), async (years) => {
      const ofYear = (counts: [number, number][]) =>
        Object.fromEntries(counts.map(([at, n]) => [`${atoms[at]!.level} ${atoms[at]!.reason}`, n]));
      await fill(
        database,
        world,
        missingIn(Object.fromEntries(years.map((counts, i) => [2015 + i, ofYear(counts)]))),
      );
      const cells = await missingBy(database, world.members.analyst!);
      for (const [i, counts] of years.entries()) {
        const truth = Object.entries(ofYear(counts));
        const real = (indices: readonly number[]) =>
          truth.reduce((all, [name, n]) => {
            const at = atoms.findIndex(({ level, reason }) => `${level} ${reason}` === name);
            return indices.includes(at) ? all + n : all;
          }, 0);
        const sums = cells
          .filter(({ year }) => year === 2015 + i)
          .map((cell) => ({
            value: cell.value,
            of: atoms.flatMap((atom, at) => (within(atom, cell) ? [at] : [])),
          }));
        const known = sums.flatMap(({ value, of }) => (value === null ? [] : [{ of, is: value }]));
        shownAtOnce.add(known.length);
        for (const { of, is } of known) {
          expect(real(of)).toBe(is);
          expect(is === 0 || is >= 5, `${of} is shown as ${is}`).toBe(true);
        }
        for (const { of } of sums.filter(({ value, of }) => value === null && real(of) > 0)) {
          staysHidden(of, known, atoms.length, `${of} in ${JSON.stringify(ofYear(counts))}`);
        }
      }
    }),
    { numRuns: Number(process.env.FC_RUNS ?? 12) },
  );
  expect(shownAtOnce.size).toBeGreaterThan(3);
});
