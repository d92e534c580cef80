import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, rowsAsOwner } from '../../../tests/database.ts';
import { makeWorld, type World } from '../../../tests/world.ts';
import type { Database } from '../../platform/database.ts';
import { addDays } from '../../shared/values/dates.ts';
import { asOwner } from './inventory-counting.testing.ts';
import { fillLives, type Life, sharingBy } from './way-counting.testing.ts';

let database: Database;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
});
afterAll(() => database?.close());

const numRuns = Number(process.env.FC_RUNS ?? 8);
const first = '2026-06-01';
const day = fc.integer({ min: 0, max: 150 }).map((days) => addDays(first, days));

/** On the way from a day until another, with some yeses, some taken back, and some days of protection. */
const life = fc.record({
  from: day,
  to: fc.option(day),
  shares: fc.array(
    fc.record({ from: day, until: day, takenBack: fc.option(day, { nil: undefined }), back: fc.boolean() }),
    { maxLength: 3 },
  ),
  guarded: fc.array(day, { maxLength: 3 }),
});

const lifeOf = ({ from, to, shares, guarded }: Drawn): Life => {
  const days = guarded.toSorted();
  return {
    sex: from < '2026-08-01' ? 'woman' : 'man',
    person: randomUUID(),
    stays: [{ place: 1, from, to: to === null || to <= from ? undefined : to }],
    shares,
    guarded: days.flatMap((start, i) => (i % 2 === 0 ? [{ from: start, to: days[i + 1] }] : [])),
  };
};
type Drawn = typeof life extends fc.Arbitrary<infer One> ? One : never;

/** Enough who share all the time, and who never do, for some day to be told. */
const steady = Array.from(
  { length: 24 },
  (_, i): Life => ({
    sex: i % 2 === 0 ? 'woman' : 'man',
    person: randomUUID(),
    stays: [{ place: 1, from: first }],
    shares: i < 12 ? [{ from: first, until: '2027-06-30' }] : [],
  }),
);

/** Whether nobody else sees anything of a life when the day is over, told from its yeses and protections alone. */
const unsharedOn = (on: string, { shares = [], guarded = [] }: Life) =>
  guarded.some(({ from, to }) => from <= on && (to === undefined || to > on)) ||
  !shares.some(
    ({ from, until, takenBack }) => from <= on && until >= on && (takenBack === undefined || takenBack > on),
  );
const isOnWay = (on: string, { stays }: Life) =>
  stays.some(({ from, to }) => from <= on && (to === undefined || to > on));

describe('the database counts as the yeses and protections of each life tell', () => {
  it('who shares nothing, on each day and in what is told', async () => {
    const met = { told: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(life, { minLength: 25, maxLength: 40 }), async (drawn) => {
        const lives = [...steady, ...drawn.map(lifeOf)];
        await fillLives(database, world, { steps: 4, lives });
        const rows = 'app.way_rows((select series from app.way_models()))';
        for (const on of ['2026-06-30', '2026-08-31', '2026-10-31']) {
          const people = await asOwner(
            database,
            world.members.analyst!,
            `select concat_ws(' ', p.participant_id, p.place) from jsonb_to_recordset(
              app.way_sharing(app.way_seen(${rows}, '${on}'), '${on}')) p (participant_id uuid, place int)`,
          );
          expect(people.toSorted()).toEqual(
            lives
              .filter((one) => isOnWay(on, one))
              .map((one) => `${one.person} ${unsharedOn(on, one) ? 1 : 2}`)
              .toSorted(),
          );
        }
        for (const cell of await sharingBy(database, world.members.analyst!)) {
          const there = lives.filter((one) => isOnWay(cell.day, one));
          expect(cell.people).toBe(there.length);
          expect(cell.unshared).toBe(there.filter((one) => unsharedOn(cell.day, one)).length);
          met.told += 1;
        }
      }),
      { numRuns },
    );
    expect(met.told).toBeGreaterThan(0);
  });
});

interface Person {
  a: number;
  b: number;
  sex: string;
  was: number;
  stands: number;
}

/** Every union of those who stood alike: is anybody among two to four of them told, by taking away all who may be elsewhere? */
const betrays = (people: readonly Person[], isToldBefore: boolean): boolean => {
  const groups = [...Map.groupBy(people, ({ a, b, sex }) => `${a} ${b} ${sex}`).values()];
  const unions = Array.from({ length: 2 ** groups.length }, (_, chosen) =>
    groups.filter((_, i) => chosen & (1 << i)).flat(),
  );
  const told = [1, 2].flatMap((stands) =>
    [0, ...(isToldBefore ? [1, 2] : [])].map((was) => ({ was, stands })),
  );
  const parts = (of: 'was' | 'stands') =>
    new Set(people.map((one) => one[of]).filter((part) => part > 0)).size;
  const known = told.filter(({ was }) => parts(was > 0 ? 'was' : 'stands') === 2);
  return known.some(({ was, stands }) => {
    const elsewhere =
      people.filter((one) => was > 0 && one.was === was).length +
      people.filter((one) => one.stands === stands).length;
    return unions.some((union) => {
      const few = union.filter((one) => (was === 0 || one.was !== was) && one.stands !== stands).length;
      return few <= 4 && union.length - elsewhere > 1;
    });
  });
};

it('what is told betrays a few exactly where some groups together do', async () => {
  const stood = (place: number) => fc.constantFrom(...(place === 0 ? [0] : [1, 2]));
  const person = fc
    .record({ a: fc.nat(2), b: fc.nat(2), sex: fc.constantFrom('woman', 'woman', 'man') })
    .filter(({ a, b }) => a + b > 0)
    .chain((at) =>
      fc.record({ was: stood(at.a), stands: stood(at.b) }).map((labels) => ({ ...at, ...labels })),
    );
  const group = fc.tuple(person, fc.integer({ min: 1, max: 7 }));
  const met = new Map<boolean, number>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(group, { minLength: 1, maxLength: 6 }),
      fc.boolean(),
      async (groups, isToldBefore) => {
        const people = groups.flatMap(([one, n]) =>
          Array.from({ length: n }, () => ({ ...one, id: randomUUID() })),
        );
        const json = (rows: unknown[]) => `'${JSON.stringify(rows)}'`;
        const at = (where: 'a' | 'b', what: 'a' | 'b' | 'was' | 'stands') =>
          json(
            people
              .filter((one) => one[where] > 0)
              .map((one) => ({ participant_id: one.id, place: one[what], sex: one.sex })),
          );
        const [answer] = await rowsAsOwner<{ told: boolean }>(
          database,
          `select app.way_betrays(${at('a', 'a')}, 1, ${isToldBefore ? at('a', 'was') : 'null'}, ${at('b', 'b')}, 1, ${at('b', 'stands')}) as told`,
        );
        const expected = betrays(people, isToldBefore);
        expect(answer?.told, JSON.stringify(groups)).toBe(expected);
        met.set(expected, (met.get(expected) ?? 0) + 1);
      },
    ),
    { numRuns: numRuns * 25 },
  );
  expect(Math.min(met.get(true) ?? 0, met.get(false) ?? 0)).toBeGreaterThan(10);
});
