import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { makeWorld, testDay, type World } from '../../../tests/world.ts';
import type { Database } from '../../platform/database.ts';
import { addDays, type PlainDate } from '../../shared/values/dates.ts';
import { seatsOn, usableSeats } from '../places/places.rules.ts';
import { boundsOf } from './bounds.testing.ts';
import { asOwner } from './inventory-counting.testing.ts';
import {
  fillWorkplaces,
  type GivenEmployer,
  type GivenStay,
  workplacesBy,
} from './workplace-counting.testing.ts';

let database: Database;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
});
afterAll(() => database?.close());

const runs = Number(process.env.FC_RUNS ?? 8);
const counted = () => workplacesBy(database, world.members.analyst!);
const day = fc.integer({ min: 0, max: 1000 }).map((ago) => addDays(testDay, -ago));
const distinct = (values: readonly unknown[]) => new Set(values).size;

describe('the database counts by the same rules as the pages tell', () => {
  const seatRow = fc.record({
    from: day,
    count: fc.constantFrom(0, 1, 3, 6),
    setAt: fc.constantFrom('01', '02'),
  });
  const employer = fc.record({
    number: fc.constantFrom(undefined, '5599990008', '8029900014'),
    beganOn: day,
    lasts: fc.option(fc.integer({ min: 0, max: 900 })),
    branch: fc.constantFrom('kitchen', 'warehouse'),
    talks: fc.array(fc.record({ on: day, struck: fc.boolean() }), { maxLength: 3 }),
    places: fc.array(fc.record({ seats: fc.array(seatRow, { minLength: 1, maxLength: 4 }) }), {
      maxLength: 2,
    }),
  });

  it('employers of a year, and seats on a day', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(employer, { minLength: 1, maxLength: 6 }), async (given) => {
        const employers = given.map(({ lasts, number, ...one }, at): GivenEmployer & { key: string } => ({
          ...one,
          number: number && given.findIndex((other) => other.number === number) === at ? number : undefined,
          key: String(at),
          endedOn: lasts === null ? undefined : addDays(one.beganOn, lasts),
          places: one.places.map((place) => ({
            seats: place.seats.map((row, i) => ({ ...row, setAt: `2026-11-${row.setAt}T10:00:0${i}Z` })),
          })),
        }));
        await fillWorkplaces(database, world, { employers });
        const found = await counted();
        /** As the pages have it: of a day the row that was set last, and none after the employer's last. */
        const spans = (place: NonNullable<GivenEmployer['places']>[number], endedOn?: PlainDate) => {
          const seats = [
            ...new Map(
              place.seats.toSorted((a, b) => a.setAt!.localeCompare(b.setAt!)).map((row) => [row.from, row]),
            ).values(),
          ].map(({ from, count }) => ({ fromOn: from, seats: count }));
          return usableSeats({ seats, lastOn: endedOn ?? null });
        };
        const daysOf = (first: PlainDate, last: PlainDate): PlainDate[] =>
          first > last ? [] : [first, ...daysOf(addDays(first, 1), last)];
        for (const year of found.employers) {
          const [first, last] = [`${year.year}-01-01`, year.through];
          const within = (on: PlainDate) => on >= first && on <= last;
          const began = employers.filter(({ beganOn }) => within(beganOn));
          const touched = employers.filter(
            (one) =>
              within(one.beganOn) ||
              one.talks?.some(({ on, struck }) => !struck && within(on)) ||
              one.places?.some((place) =>
                daysOf(first, last).some((on) => seatsOn(spans(place, one.endedOn), on) > 0),
              ),
          );
          expect([year.involved, year.began], JSON.stringify(year)).toEqual([touched.length, began.length]);
          expect(year.standing).toBe(
            employers.filter(({ beganOn, endedOn }) => beganOn <= last && (!endedOn || endedOn > last))
              .length,
          );
        }
        for (const { day: on, branch, employers: known, places, seats } of found.seats) {
          const open = employers
            .filter((one) => branch === null || one.branch === branch)
            .flatMap(({ key, endedOn, places = [] }) =>
              places.map((place) => ({ key, count: seatsOn(spans(place, endedOn), on) })),
            )
            .filter(({ count }) => count > 0);
          expect([known, places, seats]).toEqual([
            distinct(open.map(({ key }) => key)),
            open.length,
            open.reduce((all, { count }) => all + count, 0),
          ]);
        }
      }),
      { numRuns: runs },
    );
  });

  it('people at a place on a day', async () => {
    const stay = fc.record({
      from: day,
      days: fc.integer({ min: 0, max: 300 }),
      ended: fc.option(fc.integer({ min: -5, max: 300 })),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(stay, { minLength: 1, maxLength: 2 }), { maxLength: 20 }),
        day,
        async (people, on) => {
          const stays = people.flatMap((own): GivenStay[] => {
            const person = randomUUID();
            return own.map(({ from, days, ended }, at) => {
              const endedOn = ended === null || ended > days ? undefined : addDays(from, ended);
              return {
                person,
                sex: 'woman',
                from,
                to: addDays(from, days),
                endedOn,
                because: endedOn && 'other',
                organisation: world.organisations[at === 0 ? 'fsf' : 'asf'],
              };
            });
          });
          await fillWorkplaces(database, world, { stays });
          const there = stays.filter(({ from, to, endedOn }) => from <= on && on <= (endedOn ?? to));
          const said = await asOwner(
            database,
            world.members.manager!,
            `select participant_id from app.way_places(app.stay_rows(), '${on}')`,
          );
          expect(said.toSorted()).toEqual([...new Set(there.map(({ person }) => person))].toSorted());
        },
      ),
      { numRuns: runs },
    );
  });
});

describe('what is hidden of why people left', () => {
  const months = ['2025-07', '2025-08', '2025-09', '2025-10'];
  const reasons = ['completed', 'employed', 'person_wish'] as const;
  interface Course {
    sex: 'woman' | 'man';
    start: number;
    end: number;
    because: (typeof reasons)[number] | null;
  }
  /** From which month to which somebody is there, and why they left; the last month is not over when they are still there. */
  const courses: Course[] = (['woman', 'man'] as const).flatMap((sex) =>
    months.flatMap((_, start) =>
      months.slice(start).flatMap((__, more): Course[] => {
        const end = start + more + 1;
        return end === months.length
          ? [{ sex, start, end, because: null }]
          : reasons.map((because) => ({ sex, start, end, because }));
      }),
    ),
  );
  const group = fc.record({
    course: fc.nat(courses.length - 1),
    count: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 9 })),
  });
  const groupOf = { completed: 'went_on', employed: 'went_on', person_wish: 'broken_off' };

  it('cannot be worked out from days, periods, sexes and reasons together', {
    timeout: 300_000,
  }, async () => {
    const met = { reasons: 0, hidden: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(group, { minLength: 2, maxLength: 7 }), async (groups) => {
        const truth = courses.map((_, at) =>
          groups.filter(({ course }) => course === at).reduce((all, { count }) => all + count, 0),
        );
        await fillWorkplaces(database, world, {
          stays: courses.flatMap(({ sex, start, end, because }, at) =>
            Array.from({ length: truth[at]! }, (): GivenStay => {
              const stay = { person: randomUUID(), sex, from: `${months[start]}-10`, to: '2027-01-31' };
              return because ? { ...stay, endedOn: `${months[end]}-09`, because } : stay;
            }),
          ),
        });
        const { stays, kinds } = await counted();
        const index = (choose: (course: Course) => boolean) =>
          courses.flatMap((course, at) => (choose(course) ? [at] : []));
        const at = (on: PlainDate | null) =>
          months.filter((month) => on !== null && `${month}-10` <= on).length - 1;
        const present = ({ start, end }: Course, moment: number) =>
          start <= moment && moment < (end === months.length ? 99 : end);
        const left = (course: Course, since: PlainDate | null, on: PlainDate) =>
          present(course, at(since)) && !present(course, at(on));
        const periods = stays.filter(({ what, sex }) => what === 'left' && sex === 'all');
        const leftTold = (course: Course) => periods.some(({ since, endsOn }) => left(course, since, endsOn));
        const known = [
          ...stays.map(({ what, since, endsOn, sex, value }) => ({
            is: value,
            of: index((course) => {
              if (sex !== 'all' && sex !== course.sex) return false;
              if (what === 'stock') return present(course, at(endsOn));
              if (what === 'left') return left(course, since, endsOn);
              return present(course, at(endsOn)) && !present(course, at(since));
            }),
          })),
          ...kinds
            .filter(({ what }) => what === 'ended')
            .map(({ grp, code, value }) => ({
              is: value,
              of: index(
                (course) =>
                  leftTold(course) &&
                  (grp === null || groupOf[course.because!] === grp) &&
                  (code === null || course.because === code),
              ),
            })),
        ];
        const where = JSON.stringify(groups);
        const sum = (of: readonly number[]) => of.reduce((all, one) => all + truth[one]!, 0);
        for (const { of, is } of known) {
          expect(sum(of), where).toBe(is);
          expect(is === 0 || is >= 5, `${is} is shown in ${where}`).toBe(true);
        }
        met.reasons += kinds.filter(({ what, grp }) => what === 'ended' && grp !== null).length;
        const sums = [...new Map(known.map((one) => [`${one.of}`, one])).values()].filter(
          ({ of }) => of.length > 0,
        );
        const wanted = [...reasons, ...Object.values(groupOf)].flatMap((why) =>
          (['all', 'woman', 'man'] as const).flatMap((sex) =>
            [null, ...periods].map((period) =>
              index(
                (course) =>
                  (sex === 'all' || sex === course.sex) &&
                  course.because !== null &&
                  (course.because === why || groupOf[course.because] === why) &&
                  (period ? left(course, period.since, period.endsOn) : leftTold(course)),
              ),
            ),
          ),
        );
        for (const of of wanted.filter((one) => sum(one) > 0 && sum(one) < 5)) {
          met.hidden += 1;
          const { low, high } = boundsOf(of, sums, courses.length);
          expect(low <= 1 && high >= 4, `${sum(of)} is between ${low} and ${high} in ${where}`).toBe(true);
        }
      }),
      { numRuns: 2 * runs },
    );
    expect(Math.min(...Object.values(met)), JSON.stringify(met)).toBeGreaterThan(0);
  });
});
