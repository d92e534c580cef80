import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { makeWorld, type World } from '../../../tests/world.ts';
import type { Database } from '../../platform/database.ts';
import { addDays } from '../../shared/values/dates.ts';
import { shipped } from '../path/examples.testing.ts';
import { timeInStep } from '../path/way.rules.ts';
import { asOwner } from './inventory-counting.testing.ts';
import { fillLives, type Life, type Stay, stepKeys, timesBy } from './way-counting.testing.ts';

let database: Database;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
});
afterAll(() => database?.close());

const runs = Number(process.env.FC_RUNS ?? 8);
const first = '2024-01-01';
const [measured, target] = [2, 4];

/** A way: stays one after the other, some struck beside them, now and then ended or paused. */
const way = fc.record({
  begins: fc.integer({ min: 0, max: 300 }),
  stays: fc.array(
    fc.record({
      place: fc.integer({ min: 1, max: 5 }),
      days: fc.integer({ min: 0, max: 200 }),
      struck: fc.constantFrom(false, false, false, true),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  ends: fc.boolean(),
  pause: fc.option(
    fc.record({ after: fc.integer({ min: 0, max: 300 }), days: fc.option(fc.integer({ min: 0, max: 90 })) }),
  ),
});
type Way = typeof way extends fc.Arbitrary<infer One> ? One : never;

const lifeOf = ({ begins, stays, ends, pause }: Way, more: Partial<Life>): Life => {
  let day = addDays(first, begins);
  const all = stays.map(({ place, days, struck }): Stay => {
    const stay = { place, from: day, to: addDays(day, days), struck };
    if (!struck) day = stay.to;
    return stay;
  });
  const standing = all.filter(({ struck }) => !struck);
  const last = standing.at(-1);
  if (last && !ends) last.to = undefined;
  return {
    sex: begins % 2 === 0 ? 'woman' : 'man',
    stays: all,
    endedOn: ends ? day : undefined,
    pauses: pause
      ? [
          {
            from: addDays(first, pause.after),
            to: pause.days === null ? undefined : addDays(first, pause.after + pause.days),
          },
        ]
      : [],
    ...more,
  };
};

const runsOn = (day: string, { from, to, struck }: Stay) =>
  !struck && from <= day && (to === undefined || to > day);

/** Where a life stands when the day is over, told from its stays alone. */
const placeOn = (day: string, { stays, endedOn }: Life): number | undefined =>
  endedOn !== undefined && endedOn <= day ? undefined : stays.findLast((stay) => runsOn(day, stay))?.place;

/** The same as the page of one person counts it: days in the step, pauses left out. */
const daysIn = (stay: Stay, until: string, pauses: NonNullable<Life['pauses']>): number =>
  timeInStep(
    {
      definition: shipped('make-it-work'),
      leadingStep: stepKeys[stay.place - 1]!,
      leadingSince: stay.from,
      running: [],
      facts: [],
      holderKind: 'FSF',
      earlierPauses: pauses.map(({ from, to }) => ({ since: from, until: to ?? until })),
    },
    until,
  ).days;

const timeOf = (asOf: string, life: Life): string | undefined => {
  const stays = life.stays.filter(({ struck, from }) => !struck && from <= asOf);
  const here = stays.filter(({ place }) => place === measured);
  if (here.length === 0) return undefined;
  const reached = stays.find(
    ({ place, from }) => place === target && here.some(({ to }) => to !== undefined && to <= from),
  )?.from;
  const until = (stay: Stay) => [stay.to ?? asOf, reached ?? asOf, asOf].toSorted()[0]!;
  const days = here
    .filter(({ from }) => reached === undefined || from <= reached)
    .reduce((sum, stay) => sum + daysIn(stay, until(stay), life.pauses ?? []), 0);
  const now = placeOn(asOf, life);
  const onTheWay = now !== undefined && life.stays.some((stay) => runsOn(asOf, stay) && stay.place < target);
  return `${reached ? 2 : onTheWay ? 1 : 3} ${days}`;
};

describe('the database counts as the stays of each life tell', () => {
  const days = ['2024-06-30', '2025-01-31', '2026-10-31'];

  /** In and out of where the step leads on one day, and then in the step; and the other way round. */
  const onOneDay: Way[] = [
    [4, 2],
    [2, 4],
    [2, 4, 2],
    [4, 2, 4],
  ].flatMap((places) =>
    [0, 30].map((days) => ({
      begins: 0,
      stays: places.map((place, index) => ({ place, days: index === 0 ? 0 : days, struck: false })),
      ends: false,
      pause: null,
    })),
  );

  it('where everybody stands, and the time in the measured step', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(way, { minLength: 25, maxLength: 40 }), async (ways) => {
        const people = ways.map((each) => ({ person: randomUUID(), each }));
        const lives = people.map(({ person, each }) => lifeOf(each, { person }));
        await fillLives(database, world, { steps: 5, lives });
        const rows = 'app.way_rows((select series from app.way_models()))';
        for (const day of days) {
          const ask = (columns: string, from: string) =>
            asOwner(database, world.members.analyst!, `select concat_ws(' ', ${columns}) from ${from}`);
          const places = await ask('participant_id, place, sex', `app.way_places(${rows}, '${day}')`);
          expect(places.toSorted()).toEqual(
            lives
              .flatMap((life) =>
                placeOn(day, life) ? [`${life.person} ${placeOn(day, life)} ${life.sex}`] : [],
              )
              .toSorted(),
          );
          const spent = await ask(
            'participant_id, standing, days',
            `app.way_times(${rows}, ${measured}, ${target}, '${day}')`,
          );
          expect(spent.toSorted()).toEqual(
            lives
              .flatMap((life) => (timeOf(day, life) ? [`${life.person} ${timeOf(day, life)}`] : []))
              .toSorted(),
          );
        }
      }),
      { numRuns: runs, examples: [[onOneDay]] },
    );
  });

  /** Until half have moved, straight from the definition: at each day of a move, the share that is left of those still counted. */
  const untilHalf = (all: readonly { days: number; standing: string }[]): number | null => {
    let left = 1;
    const moves = all.filter(({ standing }) => standing === 'moved').map(({ days }) => days);
    for (const day of [...new Set(moves)].toSorted((a, b) => a - b)) {
      left *= 1 - moves.filter((days) => days === day).length / all.filter(({ days }) => days >= day).length;
      if (left <= 0.5 + 1e-9) return day;
    }
    return null;
  };
  const middleOf = (days: readonly number[]) => {
    const sorted = days.toSorted((a, b) => a - b);
    return (sorted[Math.floor((days.length - 1) / 2)]! + sorted[Math.ceil((days.length - 1) / 2)]!) / 2;
  };
  const named = ['', 'on_the_way', 'moved', 'elsewhere'];

  it('means, medians, and how long until half have moved', async () => {
    const outcome = fc.record({
      days: fc.integer({ min: 0, max: 500 }),
      moved: fc.boolean(),
      pairs: fc.integer({ min: 2, max: 4 }),
    });
    let reached = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(outcome, { minLength: 5, maxLength: 12 }), async (some) => {
        const begins = '2024-01-10';
        const lives = some.flatMap(({ days, moved, pairs }): Life[] => {
          const until = addDays(begins, days);
          const on: Life = { sex: 'woman', stays: [{ place: 2, from: begins, to: until }] };
          if (moved) on.stays.push({ place: 4, from: until });
          return Array.from({ length: pairs }, () => (moved ? on : { ...on, endedOn: until }));
        });
        await fillLives(database, world, { steps: 5, lives });
        const cells = await timesBy(database, world.members.analyst!);
        const asOf = cells[0]?.asOf;
        if (!asOf) return;
        const all = lives.flatMap((life) => {
          const [standing, days] = (timeOf(asOf, life) ?? '').split(' ').map(Number);
          return standing ? [{ standing: named[standing]!, days: days! }] : [];
        });
        const months = (days: number) => days / 30.4375;
        for (const { standing, sex, n, mean, median } of cells.filter((one) => one.sex === 'all')) {
          const days = all
            .filter((one) => standing === 'all' || one.standing === standing)
            .map((one) => one.days);
          expect(n, `${standing} ${sex}`).toBe(days.length);
          if (n === 0) {
            expect([mean, median]).toEqual([null, null]);
            continue;
          }
          expect(n).toBeGreaterThanOrEqual(5);
          expect(Math.abs(mean! - months(days.reduce((sum, one) => sum + one, 0) / n))).toBeLessThan(0.051);
          const half = standing === 'all' ? untilHalf(all) : middleOf(days);
          if (half === null) expect(median).toBeNull();
          else expect(Math.abs(median! - months(half))).toBeLessThan(0.051);
          reached += standing === 'all' && half !== null ? 1 : 0;
        }
      }),
      { numRuns: runs * 2 },
    );
    expect(reached).toBeGreaterThan(0);
  });
});
