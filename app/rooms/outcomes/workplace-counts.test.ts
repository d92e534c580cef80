import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { makeWorld, testDay, type World } from '../../../tests/world.ts';
import { asActor, asStatistics, type Database } from '../../platform/database.ts';
import type { Given } from './inventory-counting.testing.ts';
import { finestKinds, type StayKind } from './stay-counts.rules.ts';
import {
  fillWorkplaces,
  type GivenStay,
  saidNo,
  several,
  visit,
  workplacesBy,
} from './workplace-counting.testing.ts';

let database: Database;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
});
afterAll(() => database?.close());

const counted = (today = testDay) => workplacesBy(database, world.members.analyst!, today);
const given = (what: Parameters<typeof fillWorkplaces>[2], options?: { forget: boolean }) =>
  fillWorkplaces(database, world, what, options);
const seats = (count: number, from = '2026-01-01') => ({ seats: [{ from, count }] });

describe('employers', () => {
  it('are involved by a talk that stands, by a seat, or by having begun; two rows of one number are one', async () => {
    await given({
      employers: [
        { number: '5599990008', beganOn: '2024-03-01', talks: [{ on: '2025-05-01' }] },
        {
          number: '5599990008',
          beganOn: '2025-02-01',
          organisation: world.organisations.asf!,
          talks: [{ on: '2025-06-01' }],
        },
        { beganOn: '2024-04-01', talks: [{ on: '2025-05-01', struck: true }], endedOn: '2025-12-01' },
        { beganOn: '2026-11-01', places: [seats(3)] },
        {
          beganOn: '2024-05-01',
          places: [
            {
              seats: [
                { from: '2024-06-01', count: 2 },
                { from: '2025-01-01', count: 0 },
              ],
            },
          ],
        },
      ],
    });
    const years = (await counted()).employers;
    expect(years.map(({ year, involved, began, standing }) => [year, involved, began, standing])).toEqual([
      [2024, 3, 3, 3],
      [2025, 1, 0, 2],
      [2026, 1, 1, 3],
    ]);
    expect(years.at(-1)?.through).toBe(testDay);
  });
});

const employer = (...places: { seats: { from: string; count: number; setAt?: string }[] }[]) => ({
  beganOn: '2025-01-01',
  branch: 'kitchen',
  places,
});
/** Seven at places of ten seats since the spring. */
const someStays: GivenStay[] = several(7, { from: '2026-03-10', to: '2027-03-31' });

describe('seats', () => {
  it('are those that hold on the last day of each month and today, by branch', async () => {
    await given({
      employers: [
        employer({
          seats: [
            { from: '2026-09-15', count: 2 },
            { from: '2026-09-15', count: 4, setAt: '2026-09-16T10:00:00Z' },
            { from: '2026-11-10', count: 6 },
          ],
        }),
        { beganOn: '2025-01-01', places: [seats(1), { seats: [{ from: '2026-10-01', count: 0 }] }] },
      ],
    });
    const { seats: found, seatDays } = await counted();
    expect(seatDays.slice(-2).map(({ day, seats, places }) => [day, seats, places])).toEqual([
      ['2026-09-30', 5, 2],
      ['2026-10-31', 5, 2],
    ]);
    expect(found.filter(({ day }) => day === testDay)).toEqual([
      { day: testDay, branch: null, employers: 2, places: 2, seats: 7 },
      { day: testDay, branch: 'kitchen', employers: 1, places: 1, seats: 6 },
      { day: testDay, branch: 'warehouse', employers: 1, places: 1, seats: 1 },
    ]);
  });

  it('are said to be taken on the months that are over, from five people up', async () => {
    await given({ employers: [employer(seats(10))], stays: someStays });
    const { seatDays } = await counted();
    expect(seatDays.map(({ day, taken }) => [day, taken])).toEqual([
      ['2026-01-31', 0],
      ['2026-02-28', 0],
      ...['03-31', '04-30', '05-31', '06-30', '07-31', '08-31', '09-30', '10-31'].map((day) => [
        `2026-${day}`,
        7,
      ]),
    ]);
    await given({ employers: [employer(seats(10))], stays: someStays.slice(0, 4) });
    expect((await counted()).seatDays.every(({ taken }) => taken === null)).toBe(true);
  });

  it('of one who leaves alone wait, and so does a stay that was ended before it began', async () => {
    const [first, ...others] = someStays;
    await given({
      employers: [employer(seats(10))],
      stays: [
        { ...first!, endedOn: '2026-09-10', because: 'employed' },
        ...others,
        ...several(3, { from: '2026-06-01', to: '2026-12-31', endedOn: '2026-05-30', because: 'said_no' }),
      ],
    });
    const { seatDays } = await counted();
    expect(seatDays.find(({ day }) => day === '2026-08-31')?.taken).toBe(7);
    expect(seatDays.find(({ day }) => day === '2026-09-30')?.taken).toBe(6);
    await given({
      stays: someStays.map((stay, i) =>
        i < 2 ? { ...stay, endedOn: '2026-09-10', because: 'employed' } : stay,
      ),
    });
    const { stays } = await counted();
    expect(stays.find(({ endsOn, what }) => endsOn === '2026-09-30' && what === 'stock')).toBeUndefined();
  });
});

describe('what became of stays', () => {
  const people = someStays.map(({ person }) => person);
  const told = async (what: StayKind, today?: string) =>
    finestKinds((await counted(today)).kinds, what).map(({ year, grp, code, value }) =>
      [year, grp, code, value].filter((one) => one !== null).join(' '),
    );
  const with_ = (more: Given, stays: GivenStay[] = []) => given({ stays, more });

  it('tells who began and left, and why, when the year is over', async () => {
    const leaving = (count: number, because?: string) =>
      several(count, {
        from: '2025-02-10',
        to: '2025-09-20',
        ...(because ? { endedOn: '2025-09-15', because } : {}),
      });
    await given({
      stays: [
        ...leaving(5, 'completed'),
        ...leaving(6, 'employed'),
        ...leaving(5, 'person_wish'),
        ...leaving(5),
        ...several(5, { from: '2025-02-10', to: '2027-01-01' }),
      ],
    });
    const { stays } = await counted();
    expect(
      stays
        .filter(({ what, sex }) => what === 'left' && sex === 'all')
        .map(({ endsOn, value }) => [endsOn, value]),
    ).toContainEqual(['2025-09-30', 21]);
    expect(await told('ended')).toEqual([
      '2025 21',
      '2025 went_on employed 6',
      '2025 went_on completed 5',
      '2025 broken_off person_wish 5',
      '2025 otherwise unsaid 5',
    ]);
  });

  it('puts reasons together where they are of few people, and never takes them apart again', async () => {
    const noes = (...reasons: [string, number][]) =>
      reasons.flatMap(([because, count], at) =>
        people.slice(at, at + count).map((one) => saidNo(one, '2025-04-01', because)),
      );
    await with_({ place_no: noes(['tasks', 3], ['hours', 4], ['not_now', 5]) });
    expect(await told('no')).toEqual(['2026 0', '2025 12', '2025 place 7', '2025 wish 5']);
    await with_({ place_no: noes(['tasks', 5], ['hours', 6], ['not_now', 5]) });
    expect(await told('no')).toContain('2025 place tasks 5');
    await given({ more: { place_no: noes(['tasks', 3], ['hours', 4], ['not_now', 5]) } });
    await counted();
    await given({ more: { place_no: noes(['tasks', 5], ['hours', 6], ['not_now', 5]) } }, { forget: false });
    expect(await told('no')).not.toContain('2025 place tasks 5');
    await with_({ place_no: noes(['tasks', 4]) });
    expect(await told('no')).toEqual(['2026 0']);
  });

  it('counts the visits whose day has come, the running year as a total', async () => {
    const by = world.members.supervisor!.accountId;
    const of = (day: string) => [
      ...people.slice(0, 6).flatMap((one) => [visit(one, day, 'held', by), visit(one, day, 'held', by)]),
      ...people.slice(0, 5).map((one, i) => visit(one, day, i < 3 ? 'missed' : null, by)),
    ];
    await with_({
      support_visit: [
        ...of('2025-05-05'),
        ...of('2026-05-05'),
        visit(people[0]!, '2025-05-12', 'struck', by),
        visit(people[0]!, '2026-11-05', 'held', by),
      ],
    });
    expect(await told('visit')).toEqual(['2026 17', '2025 17', '2025 held 12', '2025 not_held 5']);
  });
});

describe('people to each of the staff', () => {
  it('stands beside the level of the collaboration, or says that none is set', async () => {
    await given({ stays: someStays });
    expect((await counted()).loads).toEqual([
      { who: 'supervisor', day: '2026-10-31', people: 7, staff: 1, each: 7, level: null },
      expect.objectContaining({ who: 'consultant', day: null, people: null, each: null, level: null }),
    ]);
    const level = (name: string, value: number) => ({
      name,
      value,
      set_by: world.members.manager!.accountId,
      set_at: '2026-10-01T10:00:00Z',
    });
    await given({ stays: someStays, more: { working_level: [level('people_per_supervisor', 6)] } });
    expect((await counted()).loads[0]?.level).toBe(6);
    await given({ stays: someStays.slice(0, 3) });
    expect((await counted()).loads[0]).toMatchObject({ day: null, people: null, staff: null, each: null });
  });
});

describe('the door', () => {
  it.each([
    'employer_counts',
    'seat_counts',
    'forum_counts',
    'stay_cells',
    'stay_kind_cells',
    'staff_counts',
  ])('of %s is closed to the administrator and to who stands outside it', async (name) => {
    await given({ employers: [employer(seats(10))], stays: someStays });
    const ask = sql.raw(`select * from app.${name}()`);
    const { administrator, manager } = world.members;
    const refused = await asStatistics(database, administrator!, testDay, (tx) => ask.execute(tx)).then(
      ({ rows }) => rows.length,
      (error: Error) => (/not allowed/.test(error.message) ? 0 : Promise.reject(error)),
    );
    expect(refused).toBe(0);
    await expect(asActor(database, manager!, testDay, (tx) => ask.execute(tx))).rejects.toThrow(
      /permission denied/,
    );
  });

  it.each([
    'app.seat_spans()',
    'app.stay_rows()',
    'app.stay_ends()',
    'app.place_noes()',
    'app.visit_outcomes()',
    "app.settle_kinds('x', '[]')",
    "app.settle_days('x', '[]', 1)",
    "app.settled_cells('x', '[]', 1)",
    'stay',
    'employer',
    'learning_place_seats',
    'support_visit',
  ])('%s is behind it', async (source) => {
    const ask = sql.raw(`select * from ${source}`);
    await expect(
      asStatistics(database, world.members.manager!, testDay, (tx) => ask.execute(tx)),
    ).rejects.toThrow(/permission denied/);
  });
});
