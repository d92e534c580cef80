import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { makeWorld, type World } from '../../../tests/world.ts';
import type { Database } from '../../platform/database.ts';
import { boundsOf } from './bounds.testing.ts';
import { fillLives, waysBy } from './way-counting.testing.ts';
import type { WayCell } from './way-counts.rules.ts';
import {
  closeMonths,
  countOn,
  courses,
  farMonths,
  type Group,
  group,
  livesOf,
  sharpWorlds,
  steps,
  type Unknown,
} from './way-worlds.testing.ts';

let database: Database;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
});
afterAll(() => database?.close());

type Choose = (one: Unknown) => boolean;

const sumOf = (choose: Choose): number[] =>
  courses.flatMap((course, index) => (choose(course) ? [index] : []));

/** Which of the four months' moves had been made on a day; -1 before the first. Nobody moves in between, and whoever adds up may know it. */
const momentOf = (day: string, months: readonly string[]) =>
  months.filter((month) => `${month}-10` <= day).length - 1;

const inCell = ({ what, from, to, sex, since, endsOn }: WayCell, months: readonly string[]): Choose => {
  const [then, now] = [since ? momentOf(since, months) : -1, momentOf(endsOn, months)];
  const inside = (place = 0) => place >= from && place <= to;
  return ({ at, sex: of }) => {
    if (sex !== 'all' && sex !== of) return false;
    if (what === 'stock') return inside(at[now]);
    return what === 'came' ? inside(at[now]) && !inside(at[then]) : inside(at[then]) && !inside(at[now]);
  };
};

/** What a finer table would tell of a period: who stands, stays, moves, comes and leaves, by step, by neighbouring steps, and by sex. */
const finerCells = (then: number, now: number): Choose[] => {
  const places = [0, 1, 2, 3];
  const pairs = places.flatMap((a) =>
    places
      .filter((b) => a + b > 0)
      .map(
        (b): Choose =>
          ({ at }) =>
            (at[then] ?? 0) === a && at[now] === b,
      ),
  );
  const ranges = [1, 2, 3].flatMap((lo) => [1, 2, 3].filter((hi) => hi >= lo).map((hi) => [lo, hi] as const));
  const sums = ranges.flatMap(([lo, hi]): Choose[] => {
    const inside = (place = 0) => place >= lo && place <= hi;
    return [
      ({ at }) => inside(at[now]),
      ({ at }) => inside(at[now]) && !inside(at[then]),
      ({ at }) => !inside(at[now]) && inside(at[then]),
      ({ at }) => inside(at[now]) && inside(at[then]),
    ];
  });
  return [...pairs, ...sums].flatMap((cell) =>
    (['all', 'woman', 'man'] as const).map(
      (sex): Choose =>
        (one) =>
          (sex === 'all' || one.sex === sex) && cell(one),
    ),
  );
};

describe.each([
  ['month by month', closeMonths],
  ['over years, where cuts are dropped and come back', farMonths],
])('what is hidden cannot be worked out, %s', (_, months) => {
  it('from all days, periods, blocks and sexes together: a hidden number of one to four can be at most 1 and at least 4', async () => {
    const met = { divided: 0, untold: 0, bySex: 0, hidden: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(group, { minLength: 1, maxLength: 7 }), async (groups) => {
        await fillLives(database, world, { steps, lives: livesOf(groups, months) });
        const cells = await waysBy(database, world.members.analyst!);
        const truth = courses.map((course) => countOn(groups, course));
        const trueSum = (of: readonly number[]) => of.reduce((sum, index) => sum + truth[index]!, 0);
        const known = cells.map((cell) => ({
          of: sumOf(inCell(cell, months)),
          is: cell.value,
          isStock: cell.what === 'stock',
        }));
        const where = JSON.stringify(groups);
        for (const { of, is } of known) {
          expect(trueSum(of), where).toBe(is);
          expect(is === 0 || is >= 5, `${is} is shown in ${where}`).toBe(true);
        }
        met.divided += cells.filter(({ from, to, what }) => what === 'came' && to - from < steps - 1).length;
        const daysOf = (what: WayCell['what']) =>
          [...new Set(cells.flatMap((cell) => (cell.what === what ? [cell.endsOn] : [])))].sort();
        const days = daysOf('stock');
        met.untold += days.length - daysOf('came').length;
        met.bySex += cells.filter(({ sex }) => sex === 'woman').length;
        const told = new Map(known.map((sum) => [`${sum.of} ${sum.is}`, sum]));
        const moments = [-1, ...new Set(days.map((day) => momentOf(day, months)))];
        const periods = moments.flatMap((then) =>
          moments.filter((now) => now > then).map((now) => `${then} ${now}`),
        );
        const toldPeriods = new Set(
          cells
            .filter(({ what }) => what !== 'stock')
            .map(
              ({ since, endsOn }) => `${since ? momentOf(since, months) : -1} ${momentOf(endsOn, months)}`,
            ),
        );
        for (const period of periods) {
          const [then = 0, now = 0] = period.split(' ').map(Number);
          const isOne = toldPeriods.has(period) || moments.indexOf(now) === moments.indexOf(then) + 1;
          const sums = [...told.values()].filter(({ of, isStock }) => of.length > 0 && (isOne || isStock));
          for (const of of finerCells(then, now).map(sumOf)) {
            const is = trueSum(of);
            if (is === 0 || is >= 5) continue;
            met.hidden += 1;
            const { low, high } = boundsOf(of, sums, courses.length);
            expect(
              low <= 1 && high >= 4,
              `${is} is between ${low} and ${high} from ${then} to ${now} in ${where}`,
            ).toBe(true);
          }
        }
      }),
      { numRuns: Number(process.env.FC_RUNS ?? 12), examples: sharpWorlds.map((one): [Group[]] => [one]) },
    );
    expect(Math.min(...Object.values(met)), JSON.stringify(met)).toBeGreaterThan(0);
  });
});
