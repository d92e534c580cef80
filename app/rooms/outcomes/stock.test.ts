import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPublished } from '../../../seed/published.ts';
import { openTestDatabase } from '../../../tests/database.ts';
import { makeTestApplication, signIn } from '../../../tests/sign-in.ts';
import { makeWorld, type World } from '../../../tests/world.ts';
import { makeApp } from '../../app.ts';
import { asSystem, type Database } from '../../platform/database.ts';
import { addDays } from '../../shared/values/dates.ts';
import { asOwner, fill, type Row, someFile } from './inventory-counting.testing.ts';
import { forms, type StockCell } from './stock.rules.ts';
import { fillStocks, type GivenStock, stockSeenBy } from './stock-counting.testing.ts';

let database: Database;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
});
afterAll(() => database?.close());

const analyst = () => world.members.analyst!;
const seen = (today?: string) => stockSeenBy(database, analyst(), today);
const numberIn = (cells: StockCell[], target: StockCell['target'], sex: StockCell['sex'] = 'all') =>
  cells.find((one) => one.target === target && one.sex === sex)?.value;

const many = {
  'group woman': 20,
  'group man': 25,
  'individual_placement woman': 6,
  'individual_placement man': 7,
};

describe('a stock', () => {
  it('counts whoever has a place on the day, by the rules of the page, whatever their lives', async () => {
    const stay = fc.record({
      form: fc.constantFrom(...forms),
      days: fc.integer({ min: 0, max: 500 }),
      gap: fc.integer({ min: 1, max: 90 }),
      open: fc.boolean(),
    });
    const life = fc.record({
      stays: fc.array(stay, { maxLength: 4 }),
      sex: fc.constantFrom('woman', 'man'),
      from: fc.integer({ min: 0, max: 900 }),
      elsewhere: fc.boolean(),
    });
    const days = { 2021: '2021-12-31', 2022: '2022-12-31', 2023: '2023-10-31' };
    await fc.assert(
      fc.asyncProperty(fc.array(life, { minLength: 15, maxLength: 25 }), async (lives) => {
        const placement: Row[] = [];
        const file: Row[] = [];
        const expected = new Map<string, number>();
        for (const { stays, sex, from, elsewhere } of lives) {
          const participant_id = randomUUID();
          const organisation_id = world.organisations[elsewhere ? 'asf' : 'fsf']!;
          file.push({ ...someFile(), participant_id, organisation_id, sex, protected: false });
          let starts_on = addDays('2020-06-01', from);
          for (const [at, { form, days: length, gap, open }] of stays.entries()) {
            const last = open && at === stays.length - 1;
            const ends_on = last ? null : addDays(starts_on, length);
            placement.push({
              participant_id,
              organisation_id,
              unit_id: randomUUID(),
              form,
              starts_on,
              ends_on,
            });
            for (const [year, day] of Object.entries(days))
              if (!elsewhere && starts_on <= day && (ends_on === null || ends_on >= day))
                expected.set(`${year} ${form} ${sex}`, (expected.get(`${year} ${form} ${sex}`) ?? 0) + 1);
            starts_on = addDays(ends_on ?? starts_on, gap);
          }
        }
        const coverage = Object.entries(days).map(([year, registered_through]) => ({
          year: Number(year),
          registered_through,
          project_year: false,
          everybody_registered: true,
        }));
        await fill(database, world, { placement, file, coverage });
        const counted = await asOwner(
          database,
          analyst(),
          `select concat_ws(' ', year, form, sex, n) from app.stock_atoms() where n > 0`,
        );
        expect(counted.toSorted()).toEqual([...expected].map(([key, n]) => `${key} ${n}`).toSorted());
      }),
      { numRuns: Number(process.env.FC_RUNS ?? 8) },
    );
  });

  it('has the day to which the year is registered', async () => {
    await fillStocks(database, world, [{ year: 2024, atoms: many }]);
    const cells = await seen();
    expect(new Set(cells.map(({ asOf }) => asOf))).toEqual(new Set(['2024-12-31']));
    expect(numberIn(cells, 'all')).toBe(58);
    expect(numberIn(cells, 'individual_placement', 'woman')).toBe(6);
  });

  it('is none where nobody has said that all are registered, nor in the running year', async () => {
    await fillStocks(database, world, [
      { year: 2024, atoms: many, everybody: false },
      { year: 2025, atoms: {} },
    ]);
    expect(new Set((await seen()).map(({ year }) => year))).toEqual(new Set([2025]));
    expect(await seen('2025-12-31')).toEqual([]);
  });

  it('is none where two who register it have said it of two days', async () => {
    const second = (through: string, everybody: boolean) => ({
      year: 2024,
      organisation_id: world.organisations.asf,
      registered_through: through,
      project_year: false,
      everybody_registered: everybody,
    });
    const first = { ...second('2024-12-31', true), organisation_id: world.organisations.fsf };
    for (const [row, days] of [
      [second('2024-12-31', true), 1],
      [second('2024-11-30', true), 0],
      [second('2024-12-31', false), 0],
    ] as const) {
      await fill(database, world, { coverage: [first, row] });
      expect(new Set((await seen()).map(({ asOf }) => asOf)).size).toBe(days);
    }
  });

  it('has somebody whom two organisations have placed once, where the last place began', async () => {
    const participant_id = randomUUID();
    const both = (key: string, form: string, starts_on: string) => {
      const organisation_id = world.organisations[key]!;
      const own = { participant_id, organisation_id };
      return {
        placement: { ...own, unit_id: randomUUID(), form, starts_on },
        file: { ...someFile(), ...own, sex: 'man', protected: false },
        coverage: {
          organisation_id,
          year: 2024,
          registered_through: '2024-12-31',
          project_year: false,
          everybody_registered: true,
        },
      };
    };
    const rows = [both('fsf', 'group', '2020-01-01'), both('asf', 'outplaced_group', '2021-01-01')];
    await fill(database, world, {
      placement: rows.map(({ placement }) => placement),
      file: rows.map(({ file }) => file),
      coverage: rows.map(({ coverage }) => coverage),
    });
    const ask = `select concat_ws(' ', year, form, sex, n) from app.stock_atoms() where n > 0`;
    expect(await asOwner(database, analyst(), ask)).toEqual(['2024 outplaced_group man 1']);
  });

  it.each<[string, GivenStock['atoms'], [number | null, number | null, number | null, number | null]]>([
    ['everything', many, [58, 45, 13, 20]],
    ['nothing but the whole', { 'group woman': 8, 'individual_placement man': 3 }, [11, null, null, null]],
    ['nothing', { 'group woman': 3 }, [null, null, null, null]],
    [
      'forms without sexes',
      { 'group woman': 8, 'individual_placement man': 3, 'individual_placement woman': 4 },
      [15, 8, 7, null],
    ],
    ['nobody, who is no secret', {}, [0, 0, 0, 0]],
  ])('shows %s', async (_, atoms, [all, group, individual, women]) => {
    await fillStocks(database, world, [{ year: 2024, atoms }]);
    const cells = await seen();
    expect([
      numberIn(cells, 'all'),
      numberIn(cells, 'group'),
      numberIn(cells, 'individual_placement'),
      numberIn(cells, 'group', 'woman'),
    ]).toEqual([all, group, individual, women]);
  });

  it('can lose detail, and never gets it back', async () => {
    await fillStocks(database, world, [
      { year: 2024, atoms: { 'group woman': 8, 'individual_placement man': 3 } },
    ]);
    await seen();
    await fillStocks(database, world, [{ year: 2024, atoms: many }], { forget: false });
    const cells = await seen();
    expect(numberIn(cells, 'all')).toBe(58);
    expect(numberIn(cells, 'group')).toBeNull();
  });
});

describe('another collaboration', () => {
  it('sees nothing of ours', async () => {
    await fillStocks(database, world, [{ year: 2024, atoms: many }]);
    const other = await makeWorld(database);
    expect(await stockSeenBy(database, other.members.analyst!)).toEqual([]);
  });
});

describe('the page', () => {
  const get = async (key: string, path: string) => {
    const app = makeApp(makeTestApplication(database));
    const answer = await app.request(path, { headers: { cookie: await signIn(app, world.members[key]!) } });
    return { status: answer.status, text: await answer.text() };
  };
  const address = '/uppfoljning/daglig-verksamhet';
  const lines = async () => (await get('analyst', `${address}.csv`)).text.trim().split('\r\n');

  it('says that nothing is registered when nothing is', async () => {
    await fillStocks(database, world, []);
    expect((await get('consultant', address)).text).toContain('Ingen dag är registrerad än');
    expect(await lines()).toHaveLength(1);
  });

  it('shows the published stocks beside ours, both of 2018, and gives no reason', async () => {
    await fillStocks(database, world, [{ year: 2020, atoms: many }]);
    await asSystem(database, (tx) => loadPublished(tx, world.collaborationId));
    const { text } = await get('manager', address);
    expect(text).toContain(
      'Den 31 december 2020 var 58 personer i daglig verksamhet, 13 av dem på enskild plats.',
    );
    expect(text).toContain(
      '2018 skiljer sig talen för enskild plats: 76 (Make it: work, ansökan, avsnitt 2), 68 (Make it: work, presentation, oktober 2020). Alla visas och inget är rättat.',
    );
    expect(text).toContain('807');
    expect(text).toContain('2019 (publicerat, inte registrerat här): uppgift saknas');
    const file = await lines();
    expect(file.find((line) => line.startsWith('2020;2020-12-31;Enskild plats;Kvinnor och män;'))).toContain(
      ';13;visas;personer med en pågående placering den dagen, efter placeringens form;Registrerade placeringar',
    );
    expect(file.filter((line) => line.startsWith('2018;;Enskild plats;Kvinnor och män;7'))).toHaveLength(1);
    expect(file.find((line) => line.startsWith('2019;;Alla former;Kvinnor och män'))).toContain(
      ';;inte registrerat;',
    );
  });

  it('hides a small number in page and file alike', async () => {
    await fillStocks(database, world, [
      { year: 2024, atoms: { 'group woman': 43, 'individual_placement man': 3 } },
    ]);
    expect((await get('analyst', address)).text).toContain('Enskild plats döljs, för få personer');
    const file = await lines();
    expect(file.find((line) => line.startsWith('2024;2024-12-31;Enskild plats;Kvinnor och män'))).toContain(
      ';;döljs, för få personer;',
    );
    expect(file.join('\n')).not.toMatch(/;(3|43);/);
  });

  it('is open to every role but the administrator', async () => {
    for (const [key, { role }] of Object.entries(world.members))
      for (const path of [address, `${address}.csv`, '/uppfoljning/utfall', '/uppfoljning/utfall.csv'])
        expect((await get(key, path)).status, `${key} ${path}`).toBe(role === 'administrator' ? 403 : 200);
  });
});
