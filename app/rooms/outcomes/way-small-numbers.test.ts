import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { makeWorld, type World } from '../../../tests/world.ts';
import type { Database } from '../../platform/database.ts';
import { boundsOf, type Sum } from './bounds.testing.ts';
import { fillLives, type Life, type Stay, times, waysBy } from './way-counting.testing.ts';
import type { WayCell } from './way-counts.rules.ts';

let database: Database;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
});
afterAll(() => database?.close());

const steps = 3;
const months = ['2026-06', '2026-07', '2026-08', '2026-09', '2026-10'];
const ends = ['2026-06-30', '2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31'];

/** Where somebody stands at the end of each month; 0 is not on the way. */
type Trajectory = readonly number[];

const lifeOf = (places: Trajectory): Stay[] => {
  const stays: Stay[] = [];
  places.forEach((place, i) => {
    const day = `${months[i]}-10`;
    const last = stays.at(-1);
    if (last && !last.to && last.place === place) return;
    if (last && !last.to) last.to = day;
    if (place > 0) stays.push({ place, from: day });
  });
  return stays;
};

/** Most go on or stay; some stop, some go back. */
const going = fc
  .tuple(
    fc.integer({ min: 0, max: 2 }),
    fc.array(fc.constantFrom(0, 0, 0, 0, 1, 1, 1, -1, 9), {
      minLength: months.length,
      maxLength: months.length,
    }),
  )
  .map(([start, turns]) => {
    let at = 0;
    return turns.map((turn, i) => {
      if (i < start) return 0;
      if (i === start) at = 1;
      else if (turn === 9) at = 0;
      else if (at > 0) at = Math.min(steps, Math.max(1, at + turn));
      return at;
    });
  });

const group = fc.record({
  places: going,
  women: fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) },
    { weight: 4, arbitrary: fc.integer({ min: 5, max: 9 }) },
  ),
  men: fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) },
    { weight: 4, arbitrary: fc.integer({ min: 5, max: 9 }) },
  ),
});
type Group = { places: number[]; women: number; men: number };

const livesOf = (groups: readonly Group[]): Life[] =>
  groups.flatMap(({ places, women, men }) => [
    ...times(women, lifeOf(places), { sex: 'woman' }),
    ...times(men, lifeOf(places), { sex: 'man' }),
  ]);

interface Unknown {
  sex: 'woman' | 'man';
  at: number[];
}

/** Every course that somebody can have taken over the shown days. */
const coursesOver = (days: number): Unknown[] => {
  const all: number[][] = Array.from({ length: days }).reduce<number[][]>(
    (before) => before.flatMap((course) => [0, 1, 2, 3].map((place) => [...course, place])),
    [[]],
  );
  return all
    .filter((course) => course.some((place) => place > 0))
    .flatMap((at) => (['woman', 'man'] as const).map((sex) => ({ sex, at })));
};

const sumOf = (courses: readonly Unknown[], choose: (course: Unknown) => boolean): number[] =>
  courses.flatMap((course, index) => (choose(course) ? [index] : []));

const inCell = ({ what, from, to, sex, endsOn }: WayCell, days: readonly string[]) => {
  const day = days.indexOf(endsOn);
  const inside = (place: number | undefined) => place !== undefined && place >= from && place <= to;
  return (one: Unknown) => {
    const [before, now] = [inside(one.at[day - 1]), inside(one.at[day])];
    if (sex !== 'all' && sex !== one.sex) return false;
    return what === 'stock' ? now : what === 'came' ? now && !before : before && !now;
  };
};

/** What a finer table would tell of a period: each stay, move, coming and leaving, by step and sex. */
const hiddenCells = (day: number): ((one: Unknown) => boolean)[] => {
  const places = [0, 1, 2, 3];
  const bySex = (['all', 'woman', 'man'] as const).map(
    (sex) => (one: Unknown) => sex === 'all' || one.sex === sex,
  );
  const pairs = places.flatMap((a) =>
    places
      .filter((b) => a + b > 0)
      .map((b) => (one: Unknown) => (one.at[day - 1] ?? 0) === a && one.at[day] === b),
  );
  const ranges = [1, 2, 3].flatMap((lo) => [1, 2, 3].filter((hi) => hi >= lo).map((hi) => [lo, hi] as const));
  const sums = ranges.flatMap(([lo, hi]) => {
    const inside = (place = 0) => place >= lo && place <= hi;
    return [
      (one: Unknown) => inside(one.at[day]),
      (one: Unknown) => inside(one.at[day]) && !inside(one.at[day - 1]),
      (one: Unknown) => !inside(one.at[day]) && inside(one.at[day - 1]),
      (one: Unknown) => inside(one.at[day]) && inside(one.at[day - 1]),
    ];
  });
  return [...pairs, ...sums].flatMap((cell) => bySex.map((of) => (one: Unknown) => cell(one) && of(one)));
};

describe('what is hidden cannot be worked out', () => {
  it('from all days, periods, blocks and sexes together: a hidden number of one to four can be at most 1 and at least 4', async () => {
    const met = { divided: 0, bySex: 0, waited: 0, hidden: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(group, { minLength: 1, maxLength: 7 }), async (groups) => {
        await fillLives(database, world, { steps, lives: livesOf(groups) });
        const cells = await waysBy(database, world.members.analyst!);
        const days = [...new Set(cells.map(({ endsOn }) => endsOn))].sort();
        if (days.length === 0) return;
        const courses = coursesOver(days.length);
        const at = days.map((day) => ends.indexOf(day));
        const truth = courses.map(({ sex, at: course }) =>
          groups
            .filter(({ places }) => at.every((month, i) => places[month] === course[i]))
            .reduce((sum, { women, men }) => sum + (sex === 'woman' ? women : men), 0),
        );
        const trueSum = (of: readonly number[]) => of.reduce((sum, index) => sum + truth[index]!, 0);
        const known: Sum[] = cells.map((cell) => ({
          of: sumOf(courses, inCell(cell, days)),
          is: cell.value,
        }));
        const where = JSON.stringify(groups);
        for (const { of, is } of known) {
          expect(trueSum(of), where).toBe(is);
          expect(is === 0 || is >= 5, `${is} is shown in ${where}`).toBe(true);
        }
        met.divided += cells.filter(({ from, to, what }) => what === 'came' && to - from < steps - 1).length;
        met.bySex += cells.filter(({ sex }) => sex === 'woman').length;
        met.waited += at.at(-1)! - at[0]! + 1 - days.length;
        for (const [day] of days.entries())
          for (const cell of hiddenCells(day)) {
            const of = sumOf(courses, cell);
            const is = trueSum(of);
            if (is === 0 || is >= 5) continue;
            met.hidden += 1;
            const { low, high } = boundsOf(of, known, courses.length);
            expect(
              low <= 1 && high >= 4,
              `${is} is between ${low} and ${high} on ${days[day]} in ${where}`,
            ).toBe(true);
          }
      }),
      { numRuns: Number(process.env.FC_RUNS ?? 12) },
    );
    expect(Math.min(...Object.values(met)), JSON.stringify(met)).toBeGreaterThan(0);
  });
});
