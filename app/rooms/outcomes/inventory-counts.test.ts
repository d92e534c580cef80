import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { makeTestApplication, signIn } from '../../../tests/sign-in.ts';
import { makeWorld, testDay, type World } from '../../../tests/world.ts';
import { makeApp } from '../../app.ts';
import { asActor, asStatistics, type Database } from '../../platform/database.ts';
import { addDays, addMonths } from '../../shared/values/dates.ts';
import { nextAsk } from '../inventory/asking.rules.ts';
import { ownAnswers, placementForms } from '../participants/codes.rules.ts';
import { placementSteps } from '../participants/placement-steps.rules.ts';
import {
  askedBy,
  asOwner,
  fill,
  type Given,
  stepsBy,
  stepsIn,
  unitsWith,
} from './inventory-counting.testing.ts';
import { askedTable } from './inventory-counts.rules.ts';

let database: Database;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
});
afterAll(() => database?.close());

const manager = () => world.members.manager!;
const asOf = '2026-10-31';
const months = { no_answer: 3, yes: 3, not_now: 12, not_suitable: 18, no: 24 };
const runs = Number(process.env.FC_RUNS ?? 8);

describe('the database counts by the same rules as the pages tell', () => {
  const talk = fc.record({
    daysAgo: fc.integer({ min: 0, max: 1200 }),
    answer: fc.option(fc.constantFrom(...ownAnswers)),
    again: fc.option(fc.integer({ min: 1, max: 1500 })),
    kind: fc.constantFrom('talk', 'answer'),
    struck: fc.constantFrom(false, false, false, true),
  });
  const someone = fc.record({ talks: fc.array(talk, { maxLength: 4 }), onWay: fc.boolean() });

  it('when to ask again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someone, { minLength: 30, maxLength: 40 }), async (everybody) => {
        const given = { placement: [], talk: [], own_answer: [], way: [] } as Required<
          Pick<Given, 'placement' | 'talk' | 'own_answer' | 'way'>
        >;
        const expected = everybody.map(({ talks, onWay }) => {
          const participant_id = randomUUID();
          const seen = new Set<number>();
          const once = talks.filter(({ daysAgo }) => !seen.has(daysAgo) && seen.add(daysAgo));
          const said = once.map(({ daysAgo, answer, again, kind, struck }) => {
            const id = randomUUID();
            const talkedOn = addDays(asOf, -daysAgo);
            const bare = kind === 'answer' && answer !== null;
            const askAgainOn = !bare && again ? addDays(talkedOn, again) : null;
            const row = { participant_id, struck_at: struck ? '2026-10-01T10:00:00Z' : null };
            if (answer)
              given.own_answer.push({ ...row, own_answer_id: id, answer, because: 'x', asked_on: talkedOn });
            if (!bare)
              given.talk.push({
                ...row,
                talk_id: id,
                kind: 'work',
                talked_on: talkedOn,
                took_part: [],
                ask_again_on: askAgainOn,
                recorded_at: `${talkedOn}T10:00:00Z`,
              });
            return { talkedOn, answer, askAgainOn, struck };
          });
          given.placement.push({
            participant_id,
            unit_id: world.units.north,
            form: 'group',
            starts_on: '2020-01-01',
          });
          const way = { content_hash: 'x', inflow: 'own_wish', started_on: '2020-01-01' };
          if (onWay)
            given.way.push({ participant_id, holder_organisation_id: world.organisations.fsf, ...way });
          const standing = said
            .filter(({ struck }) => !struck)
            .toSorted((a, b) => b.talkedOn.localeCompare(a.talkedOn));
          const next = nextAsk(standing, { onWay, months, today: asOf });
          const longer = next.kind === 'now' ? '' : '_longer';
          const last = standing[0]?.talkedOn ?? '';
          if (last > addMonths(asOf, -12)) return `${participant_id} year`;
          return `${participant_id} ${last > addMonths(asOf, -24) ? 'two_years' : 'earlier'}${longer}`;
        });
        await fill(database, world, given);
        const counted = await asOwner(
          database,
          manager(),
          `select participant_id || ' ' || part from app.asked_people('${asOf}')`,
        );
        expect(counted.toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: runs },
    );
  });

  it('steps inside day activity', async () => {
    const stay = fc.record({
      form: fc.constantFrom(...placementForms),
      days: fc.integer({ min: 1, max: 400 }),
      gap: fc.constantFrom(1, 1, 1, 31, 32, 90),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(stay, { maxLength: 5 }), { minLength: 20, maxLength: 30 }),
        async (all) => {
          const given = stepsIn({ 2020: {}, 2021: {}, 2022: {}, 2023: {}, 2024: {}, 2025: {} });
          const expected = all.flatMap((stays) => {
            const participant_id = randomUUID();
            let from = '2020-02-01';
            const rows = stays.map(({ form, days, gap }) => {
              const row = { id: randomUUID(), form, startsOn: from, endsOn: addDays(from, days) };
              from = addDays(row.endsOn, gap);
              return row;
            });
            given.placement!.push(
              ...rows.map(({ form, startsOn, endsOn }) => ({
                participant_id,
                unit_id: world.units.north,
                form,
                starts_on: startsOn,
                ends_on: endsOn,
              })),
            );
            given.file!.push(
              ...stepsIn({ 2020: { 'nearer man': 1 } }).file!.map((file) => ({ ...file, participant_id })),
            );
            return placementSteps(rows).map(
              ({ on, from: was, to, direction }) => `${on} ${was} ${to} ${direction}`,
            );
          });
          await fill(database, world, given);
          const counted = await asOwner(
            database,
            manager(),
            `select concat_ws(' ', stepped_on, from_form, to_form, direction) from app.placement_steps()`,
          );
          expect(counted.toSorted()).toEqual(expected.toSorted());
        },
      ),
      { numRuns: runs },
    );
  });
});

describe('who has been asked', () => {
  const table = async () => askedTable(await askedBy(database, manager()));
  const number = (value: number) => ({ kind: 'number', value });

  it('stands on the last day of the month before, unit by unit in the order of their names', async () => {
    await fill(
      database,
      world,
      unitsWith([
        [6, 5, 5, 5, 5],
        [12, 0, 0, 5, 0],
      ]),
    );
    const { asOf: day, whole, units } = await table();
    expect(day).toBe(asOf);
    expect(units.map(({ unit }) => unit)).toEqual(['Enhet A', 'Enhet B']);
    expect(units[0]).toMatchObject({
      everybody: number(26),
      withinYear: number(6),
      withinTwoYears: number(16),
      longerAgreed: number(10),
    });
    expect(whole).toMatchObject({ units: 2, everybody: number(43), withinYear: number(18) });
  });

  it('puts units together where one alone would tell of a few, and never one by itself', async () => {
    await fill(
      database,
      world,
      unitsWith([
        [9, 0, 0, 6, 0],
        [8, 0, 0, 7, 0],
        [3, 0, 0, 9, 0],
        [6, 0, 0, 6, 0],
      ]),
    );
    const { units } = await table();
    expect(units.map(({ unit, scope, units: of }) => unit ?? `${scope} ${of}`)).toEqual([
      'Enhet A',
      'Enhet B',
      'together 2',
    ]);
  });

  it('says nothing of an organisation with too few, nor of one without any', async () => {
    await fill(database, world, unitsWith([[2, 0, 0, 1, 0]]));
    expect((await table()).whole).toMatchObject({
      everybody: { kind: 'hidden' },
      withinYear: { kind: 'hidden' },
    });
    await fill(database, world, {});
    expect(await table()).toEqual({ asOf: null, whole: undefined, units: [] });
  });

  it('never shows more of a month than it first showed', async () => {
    await fill(database, world, unitsWith([[8, 0, 0, 2, 0]]));
    expect((await table()).whole).toMatchObject({ everybody: number(10), withinYear: { kind: 'hidden' } });
    await fill(database, world, unitsWith([[8, 0, 0, 8, 0]]), { forget: false });
    expect((await table()).whole).toMatchObject({ everybody: number(16), withinYear: { kind: 'hidden' } });
  });

  it('is one’s own organisation’s', async () => {
    await fill(database, world, unitsWith([[8, 0, 0, 8, 0]]));
    expect(askedTable(await askedBy(database, world.members.asfManager!)).whole).toBeUndefined();
  });
});

describe('steps per year', () => {
  it('show direction and sex only where every block is empty or five or more', async () => {
    await fill(
      database,
      world,
      stepsIn({
        2022: { 'nearer woman': 6, 'nearer man': 7, 'back woman': 5 },
        2023: { 'nearer woman': 3, 'nearer man': 7, 'back man': 5 },
        2024: { 'nearer woman': 6, 'back man': 2 },
        2025: { 'nearer woman': 2 },
      }),
    );
    const cells = await stepsBy(database, manager());
    const of = (year: number) =>
      cells
        .filter((one) => one.year === year)
        .map(({ direction, sex, value }) => `${direction} ${sex} ${value ?? '-'}`)
        .toSorted();
    expect(of(2022)).toEqual([
      'all all 18',
      'back all 5',
      'back man 0',
      'back woman 5',
      'nearer all 13',
      'nearer man 7',
      'nearer woman 6',
    ]);
    expect(of(2023)).toContain('nearer all 10');
    expect(of(2023)).toContain('nearer woman -');
    expect(of(2024)).toContain('all all 8');
    expect(of(2024)).toContain('back all -');
    expect(of(2025)).toContain('all all -');
  });

  it('leave out years before the first, and show of the running year its total at most', async () => {
    await fill(database, world, stepsIn({ 2020: {}, 2024: { 'nearer man': 9 }, 2026: { 'nearer man': 9 } }));
    const cells = await stepsBy(database, manager());
    expect([...new Set(cells.map(({ year }) => year))]).toEqual([2024, 2026]);
    expect(cells.find(({ year, direction }) => year === 2026 && direction === 'all')?.value).toBe(9);
    expect(cells.find(({ year, direction }) => year === 2026 && direction === 'nearer')?.value).toBeNull();
  });

  it('lose detail for good', async () => {
    await fill(database, world, stepsIn({ 2024: { 'nearer man': 9, 'back man': 2 } }));
    await stepsBy(database, manager());
    await fill(database, world, stepsIn({ 2024: { 'nearer man': 9, 'back man': 6 } }), { forget: false });
    const cells = await stepsBy(database, manager());
    expect(cells.find(({ direction }) => direction === 'all')?.value).toBe(15);
    expect(cells.find(({ direction }) => direction === 'back')?.value).toBeNull();
  });
});

describe('the door', () => {
  it.each(['app.asked_cells()', 'app.placement_step_cells()'])(
    '%s is closed to the administrator and outside',
    async (call) => {
      const ask = sql.raw(`select * from ${call}`);
      await expect(
        asStatistics(database, world.members.administrator!, testDay, (tx) => ask.execute(tx)),
      ).rejects.toThrow(/not allowed/);
      await expect(asActor(database, manager(), testDay, (tx) => ask.execute(tx))).rejects.toThrow(
        /permission denied/,
      );
    },
  );

  it.each([
    `app.asked_people('${asOf}')`,
    `app.settle_asked('${asOf}')`,
    'app.placement_steps()',
    'app.said',
    'talk',
    'asking_interval',
  ])('%s is behind it', async (source) => {
    const ask = sql.raw(`select * from ${source}`);
    await expect(asStatistics(database, manager(), testDay, (tx) => ask.execute(tx))).rejects.toThrow(
      /permission denied/,
    );
  });
});

describe('the page', () => {
  const get = async (path: string, key = 'manager') => {
    const app = makeApp(makeTestApplication(database));
    const cookie = await signIn(app, world.members[key]!);
    const answer = await app.request(path, { headers: { cookie } });
    return { status: answer.status, text: await answer.text() };
  };

  it('tells with definition, source and day; the files say the same', async () => {
    const units = unitsWith([
      [20, 5, 0, 0, 0],
      [10, 0, 0, 9, 0],
      [2, 0, 0, 1, 0],
      [6, 0, 0, 4, 0],
    ]);
    await fill(database, world, { ...units, coverage: stepsIn({ 2024: {} }).coverage! });
    const { text } = await get('/uppfoljning/inventering');
    expect(text).toContain('31 oktober 2026');
    expect(text).toContain('10 av 19<');
    expect(text).toContain('20 av 25 (80 %)');
    expect(text).not.toContain('av 3 ');
    expect(text).toContain('Inget steg är registrerat');
    const { text: file } = await get('/uppfoljning/inventering/tillfragade.csv');
    expect(file).toContain('2026-10-31;Enhet A;1;inom 12 månader;20;visas;');
    await fill(database, world, stepsIn({ 2024: { 'nearer man': 9, 'back man': 6 } }));
    expect((await get('/uppfoljning/inventering')).text).toContain(
      '2024 var 9 steg närmare arbete och 6 steg tillbaka',
    );
    expect((await get('/uppfoljning/inventering/steg.csv')).text).toContain(
      '2024;Tillbaka;Män;6;visas;2024-12-31;',
    );
    expect((await get('/uppfoljning/inventering', 'administrator')).status).toBe(403);
  });
});
