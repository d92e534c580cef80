import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { makeWorld, type World } from '../../../tests/world.ts';
import type { Database } from '../../platform/database.ts';
import { staysHidden } from './bounds.testing.ts';
import { askedBy, fill, partsOfUnit, stepsBy, stepsIn, unitsWith } from './inventory-counting.testing.ts';
import type { AskedPart } from './inventory-counts.rules.ts';

let database: Database;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
});
afterAll(() => database?.close());

const runs = Number(process.env.FC_RUNS ?? 12);
const count = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 4, arbitrary: fc.integer({ min: 5, max: 12 }) },
);

/** Where some units are told alone and the others only together, which few drawn worlds are. */
const someTogether = [
  [9, 0, 0, 2, 3],
  [0, 2, 0, 0, 0],
  [1, 5, 0, 0, 12],
  [0, 0, 1, 5, 6],
  [10, 11, 4, 3, 6],
];

describe('what is hidden cannot be worked out', () => {
  const blockOf: Record<string, (part: string) => boolean> = {
    all: () => true,
    rest: (part) => part !== 'year',
    longer: (part) => part.endsWith('longer'),
  };

  it('of who has been asked, from all units and the whole together', async () => {
    let [apart, together] = [0, 0];
    const unit = fc.array(count, { minLength: 5, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(fc.array(unit, { minLength: 1, maxLength: 6 }), async (units) => {
        const people = units.flat().reduce((all, n) => all + n, 0);
        await fill(database, world, unitsWith(units));
        const cells = await askedBy(database, world.members.manager!);
        const shownUnits = cells.flatMap(({ scope, unit }) => (scope === 'unit' && unit ? [unit] : []));
        const finest = cells.some(({ part }) => part === 'longer');
        const within = (part: AskedPart, name: string) =>
          part === 'rest' && finest
            ? name !== 'year' && !name.endsWith('longer')
            : (blockOf[part]?.(name) ?? part === name);
        const atoms = units.flatMap((_, u) =>
          partsOfUnit.map((name) => ({ unit: `Enhet ${String.fromCharCode(65 + u)}`, name })),
        );
        const indices = (choose: (atom: (typeof atoms)[number]) => boolean) =>
          atoms.flatMap((atom, index) => (choose(atom) ? [index] : []));
        const known = cells
          .filter(({ value }) => value !== null)
          .map(({ scope, unit: named, part, value }) => ({
            of: indices((atom) => {
              const here =
                scope === 'all' || (scope === 'unit' ? atom.unit === named : !shownUnits.includes(atom.unit));
              return here && within(part, atom.name);
            }),
            is: value!,
          }));
        for (const { of, is } of known)
          expect(of.reduce((all, index) => all + units.flat()[index]!, 0)).toBe(is);
        apart += shownUnits.length;
        together += cells.filter(({ scope }) => scope === 'together').length;
        const where = JSON.stringify(units);
        for (const [u] of units.entries()) {
          const own = partsOfUnit.map((_, part) => u * 5 + part);
          for (const sum of [own, [own[0]!], own.slice(1), own.slice(0, 3), ...own.map((one) => [one])])
            staysHidden(sum, known, atoms.length, `${u} ${sum} of ${people} in ${where}`);
        }
      }),
      { numRuns: runs, examples: [[someTogether]] },
    );
    expect(Math.min(apart, together)).toBeGreaterThan(0);
  });

  it('of steps, from the table of a year', async () => {
    const atoms = ['nearer woman', 'nearer man', 'back woman', 'back man'];
    const year = fc.array(count, { minLength: 4, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.array(year, { minLength: 3, maxLength: 6 }), async (years) => {
        const ofYear = (counts: number[]) => Object.fromEntries(atoms.map((atom, i) => [atom, counts[i]!]));
        await fill(
          database,
          world,
          stepsIn(Object.fromEntries(years.map((counts, i) => [2010 + i, ofYear(counts)]))),
        );
        const cells = await stepsBy(database, world.members.manager!);
        for (const [index, counts] of years.entries()) {
          const unknowns = ({ direction, sex }: (typeof cells)[number]) =>
            atoms.flatMap((atom, i) => {
              const [towards, of] = atom.split(' ');
              return (direction === 'all' || direction === towards) && (sex === 'all' || sex === of)
                ? [i]
                : [];
            });
          const here = cells.filter((cell) => cell.year === 2010 + index);
          const known = here
            .filter(({ value }) => value !== null)
            .map((cell) => ({ of: unknowns(cell), is: cell.value! }));
          for (const { of, is } of known) expect(of.reduce((all, i) => all + counts[i]!, 0)).toBe(is);
          for (const sum of [[0], [1], [2], [3], [0, 1], [2, 3], [0, 2], [1, 3], [0, 1, 2, 3]])
            staysHidden(sum, known, 4, `${sum} of ${counts}`);
        }
      }),
      { numRuns: runs },
    );
  });
});
