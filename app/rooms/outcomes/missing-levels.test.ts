import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, rowsAsOwner } from '../../../tests/database.ts';
import { makeTestApplication, signIn } from '../../../tests/sign-in.ts';
import { makeWorld, testDay, type World } from '../../../tests/world.ts';
import { makeApp } from '../../app.ts';
import { asActor, asStatistics, type Database } from '../../platform/database.ts';
import { measureLevels } from '../measures/measures.rules.ts';
import { missingReasons } from '../participants/missing-levels.rules.ts';
import { fill, type Given, missed, missingBy, missingIn } from './inventory-counting.testing.ts';
import { missingYears } from './missing-levels.rules.ts';

let database: Database;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
});
afterAll(() => database?.close());

const lines = async (today = testDay) =>
  (await missingBy(database, world.members.analyst!, today)).flatMap(
    ({ year, part, level, why, reason, value }) =>
      value === null
        ? []
        : [[year, part, level, why, reason, value].filter((said) => said !== null).join(' ')],
  );
const given = (years: Parameters<typeof missingIn>[0]) => fill(database, world, missingIn(years));
const rows = (...missing_level: Given['missing_level'] & object) => fill(database, world, { missing_level });

describe('people for whom a level was missing', () => {
  it('are counted once a year, by what was registered last and stands', async () => {
    const people = Array.from({ length: 5 }, () => randomUUID());
    await rows(
      ...people.flatMap((one) => [
        missed(one, 'trial full', '2025-02-01'),
        missed(one, 'studies too_far', '2025-06-01'),
        missed(one, 'rehabilitation full', '2025-09-01', { struck_at: '2025-09-02T10:00:00Z' }),
        missed(one, 'trial full', '2024-02-01'),
      ]),
    );
    expect(await lines()).toContain('2025 5');
    expect(await lines()).toContain('2025 work_and_studies studies not_possible too_far 5');
    expect(await lines()).toContain('2024 on_the_way trial not_possible full 5');
    expect(await lines()).toContain('2025 on_the_way 0');
  });

  it('are everybody’s in the collaboration, whichever organisation registered them', async () => {
    const people = Array.from({ length: 5 }, () => randomUUID());
    const asf = { organisation_id: world.organisations.asf };
    await rows(
      ...people.map((one) => missed(one, 'trial full', '2025-02-01')),
      ...people.map((one) => missed(one, 'trial full', '2025-02-02', asf)),
    );
    expect(await lines()).toContain('2025 5');
  });

  it.each<[string, Record<string, number>, string[], string[]]>([
    ['nothing of a few', { 'trial full': 4 }, [], ['2025 4', '2025 on_the_way 4']],
    ['the whole', { 'trial full': 3, 'studies full': 3 }, ['2025 6'], ['2025 on_the_way 3']],
    [
      'parts of the way',
      { 'trial full': 3, 'rehabilitation no_such': 3 },
      ['2025 6', '2025 on_the_way 6', '2025 work_and_studies 0'],
      ['2025 on_the_way trial 3', '2025 no_such 3'],
    ],
    [
      'parts, and whether there is such a measure',
      { 'trial full': 3, 'rehabilitation other': 3, 'preparatory no_such': 5 },
      ['2025 on_the_way 11', '2025 no_such 5', '2025 on_the_way not_possible 6'],
      ['2025 on_the_way trial 3'],
    ],
    [
      'levels',
      { 'trial full': 3, 'trial no_such': 3, 'studies too_far': 5 },
      ['2025 on_the_way trial 6', '2025 work_and_studies studies 5'],
      ['2025 no_such 3', '2025 not_possible 8'],
    ],
    [
      'levels, and whether there is such a measure',
      { 'trial full': 3, 'trial too_far': 3, 'trial no_such': 5 },
      ['2025 on_the_way trial no_such 5', '2025 on_the_way trial not_possible 6'],
      ['2025 not_possible full 3'],
    ],
    [
      'levels and reasons',
      { 'trial full': 5, 'studies full': 6, 'studies no_such': 7 },
      ['2025 not_possible full 11', '2025 work_and_studies studies no_such no_such 7'],
      [],
    ],
  ])('show %s', async (_, atoms, shown, hidden) => {
    await given({ 2025: atoms });
    const told = await lines();
    for (const line of shown) expect(told).toContain(line);
    for (const line of hidden) expect(told).not.toContain(line);
  });

  it('of the running year are a total at most, to the last day of the month before', async () => {
    const person = () => missed(randomUUID(), 'trial full', '2026-10-31');
    await rows(...Array.from({ length: 6 }, person), missed(randomUUID(), 'trial full', '2026-11-01'));
    expect(await lines()).toEqual(['2026 6']);
    expect((await missingBy(database, world.members.analyst!))[0]?.countedThrough).toBe('2026-10-31');
    expect(await lines('2027-01-10')).toContain('2026 on_the_way trial not_possible full 7');
  });

  it('have no year before the first, and a nought in one between', async () => {
    await given({ 2021: { 'trial full': 5 }, 2023: { 'trial full': 5 } });
    const years = missingYears(await missingBy(database, world.members.analyst!));
    expect(years.map(({ year, people }) => [year, people])).toEqual([
      [2026, { kind: 'number', value: 0 }],
      [2025, { kind: 'number', value: 0 }],
      [2024, { kind: 'number', value: 0 }],
      [2023, { kind: 'number', value: 5 }],
      [2022, { kind: 'number', value: 0 }],
      [2021, { kind: 'number', value: 5 }],
    ]);
  });

  it('lose detail for good, and never go from one division to the other', async () => {
    const levels = { 'trial full': 3, 'trial no_such': 3, 'studies too_far': 5 };
    await given({ 2025: levels });
    expect(await lines()).toContain('2025 on_the_way trial 6');
    const finer = { 'trial full': 5, 'trial no_such': 5, 'studies too_far': 5 };
    await fill(database, world, missingIn({ 2025: finer }), { forget: false });
    expect(await lines()).toContain('2025 on_the_way trial 10');
    expect(await lines()).not.toContain('2025 no_such 5');
    const other = { 'trial full': 3, 'rehabilitation other': 3, 'preparatory no_such': 5 };
    await fill(database, world, missingIn({ 2025: other }), { forget: false });
    expect(await lines()).toContain('2025 on_the_way 11');
    expect(await lines()).not.toContain('2025 no_such 5');
  });

  it('stand in the same levels and reasons as the catalogue and the form', async () => {
    const codes = await rowsAsOwner<{ level: string; reason: string }>(
      database,
      'select level, reason from app.missing_codes()',
    );
    expect(new Set(codes.map(({ level }) => level))).toEqual(new Set(measureLevels));
    expect(new Set(codes.map(({ reason }) => reason))).toEqual(new Set(missingReasons));
    expect(codes).toHaveLength(measureLevels.length * missingReasons.length);
  });
});

describe('the door', () => {
  it('is closed to the administrator and to who stands outside it', async () => {
    const ask = sql`select * from app.missing_level_cells()`;
    const { administrator, manager } = world.members;
    await expect(asStatistics(database, administrator!, testDay, (tx) => ask.execute(tx))).rejects.toThrow(
      /not allowed/,
    );
    await expect(asActor(database, manager!, testDay, (tx) => ask.execute(tx))).rejects.toThrow(
      /permission denied/,
    );
  });

  it.each([
    'app.missing_level_atoms()',
    'app.settle_missing_levels()',
    'app.missing_codes()',
    'missing_level',
    'measure',
  ])('%s is behind it', async (source) => {
    const ask = sql.raw(`select * from ${source}`);
    await expect(
      asStatistics(database, world.members.manager!, testDay, (tx) => ask.execute(tx)),
    ).rejects.toThrow(/permission denied/);
  });
});

describe('the page', () => {
  const get = async (path: string, key = 'analyst') => {
    const app = makeApp(makeTestApplication(database));
    const answer = await app.request(path, { headers: { cookie: await signIn(app, world.members[key]!) } });
    return { status: answer.status, text: await answer.text() };
  };
  const page = '/uppfoljning/saknade-nivaer';

  it('says when nobody has registered anything', async () => {
    await given({});
    expect((await get(page)).text).toContain('Ingen har registrerat att en nivå saknas.');
    expect((await get('/uppfoljning')).text).toContain(`href="${page}"`);
  });

  it('tells with definition, source and day, hides a few, and the file says the same', async () => {
    await given({
      2024: { 'trial full': 3, 'rehabilitation other': 3, 'preparatory no_such': 5 },
      2025: { 'trial full': 4 },
    });
    const { text } = await get(page);
    expect(text).toContain('En nivå saknades för 11 personer.');
    expect(text).toContain('För få personer för att visas.');
    expect(text).toMatch(/På väg till arbete<\/th>.*?>11<.*?>5<.*?>6</s);
    for (const said of ['Definition: personer', 'Källa: Registrerat i Brygga, Prov', '31 oktober 2026'])
      expect(text).toContain(said);
    const { text: file } = await get(`${page}.csv`);
    expect(file).toContain('2024;På väg till arbete;alla;Rätt nivå finns inte;alla;5;visas;2024-12-31;');
    expect(file).toContain('2025;alla;alla;alla;alla;;döljs, för få personer;2025-12-31;');
    expect(file).not.toMatch(/;[1-4];/);
  });

  it.each([
    ['administrator', 403],
    ['modelManager', 200],
    ['unitStaff', 200],
  ])('%s: %i', async (who, status) => {
    expect((await get(page, who)).status).toBe(status);
  });
});
