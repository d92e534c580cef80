import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { makeWorld, testDay, type World } from '../../../tests/world.ts';
import { asActor, asStatistics, type Database } from '../../platform/database.ts';
import { fillWithPublished, fillYears, type GivenYear, history, tableSeenBy } from './counting.testing.ts';

let database: Database;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
});
afterAll(() => database?.close());

const withPublished = (years?: GivenYear[]) => fillWithPublished(database, world, years);

const table = () => tableSeenBy(database, world.members.analyst!);
const yearOf = async (year: number) => (await table()).years.find((one) => one.year === year)!;
const totalsOf = async () =>
  Object.fromEntries((await table()).years.map(({ year, cells }) => [year, cells.all.all]));
const number = (value: number) => ({ kind: 'number', value });

describe('somebody whom two organisations have registered as having left', () => {
  const twice = (destination: string) =>
    database.script(`set session_replication_role = replica;
      insert into coverage (collaboration_id, organisation_id, year, registered_through)
        select collaboration_id, '${world.organisations.asf}', year, registered_through from coverage where organisation_id = '${world.organisations.fsf}';
      insert into transition (collaboration_id, transition_id, organisation_id, participant_id, decided_on, left_on, destination, sex, basis, recorded_by, import_id)
        select collaboration_id, gen_random_uuid(), '${world.organisations.asf}', participant_id, decided_on, left_on, ${destination}, sex, basis, recorded_by, gen_random_uuid()
          from transition where not struck;
      set session_replication_role = origin;`);
  const given = [{ year: 2022, atoms: { 'paid_work woman': 8, 'studies man': 8 } }];
  beforeEach(() => fillYears(database, world, given));

  it('has left once', async () => {
    await twice('destination');
    expect((await yearOf(2022)).cells.all.all).toEqual(number(16));
  });

  it('has left to where an officer decided, not to what a file says', async () => {
    await twice("'studies'");
    const { cells } = await yearOf(2022);
    expect([cells.work.all, cells.studies.all]).toEqual([number(8), number(8)]);
  });

  it('has left twice with two last days', async () => {
    await twice('destination');
    await database.script(
      `update transition set left_on = left_on + 100 where organisation_id = '${world.organisations.asf}'`,
    );
    expect((await yearOf(2022)).cells.all.all).toEqual(number(32));
  });
});

describe('the count per year', () => {
  beforeEach(() => withPublished());

  it('shows a published cell whatever it holds, with the registered number', async () => {
    const { cells } = await yearOf(2013);
    expect([cells.all.all, cells.work.all, cells.studies.all]).toEqual([number(9), number(6), number(3)]);
  });

  it('hides the split by sex of a small published cell', async () => {
    const { cells } = await yearOf(2013);
    expect([cells.studies.woman, cells.studies.man, cells.all.man].map(({ kind }) => kind)).toEqual([
      'hidden',
      'hidden',
      'hidden',
    ]);
  });

  it('keeps 2010–2012 as the ranges that were published', async () => {
    const { origin, cells } = await yearOf(2011);
    expect(origin).toBe('published');
    expect(cells.all.all).toEqual({ kind: 'range', from: 1, to: 2 });
    expect(cells.studies.all).toEqual({ kind: 'missing' });
  });

  it('leaves a year that nobody has registered as a gap, never as zero', async () => {
    expect(await yearOf(2021)).toMatchObject({
      origin: 'missing',
      cells: { all: { all: { kind: 'missing' } } },
    });
    expect(await yearOf(2025)).toMatchObject({ origin: 'missing' });
  });

  it('counts nobody after the day to which the year is registered, and says it is a part of a year', async () => {
    await withPublished([{ ...history[3]!, registeredThrough: '2020-03-30' }]);
    expect(await yearOf(2020)).toMatchObject({ partial: true, cells: { all: { all: number(0) } } });
    await withPublished([history[3]!]);
    expect(await yearOf(2020)).toMatchObject({
      partial: true,
      registeredThrough: '2020-10-31',
      cells: { all: { all: number(13) } },
    });
  });

  it('leaves out what was revoked and who moved away', async () => {
    await withPublished([{ year: 2022, atoms: { 'paid_work woman': 8, 'moved man': 7, 'other man': 6 } }]);
    expect((await yearOf(2022)).cells.all.all).toEqual(number(8));
    await database.script(
      `update transition set struck = true where collaboration_id = '${world.collaborationId}' and transition_id = (
         select transition_id from transition where destination = 'paid_work' limit 1)`,
    );
    expect((await yearOf(2022)).cells.all.all).toEqual(number(7));
  });

  it('takes no published range for a number that is open to all', async () => {
    await withPublished([{ year: 2011, atoms: { 'paid_work woman': 2 } }]);
    expect((await yearOf(2011)).cells.all.all).toEqual({ kind: 'hidden' });
  });

  it('has both published totals of 2018 beside the registered one', async () => {
    const { published, cells } = await yearOf(2018);
    const totals = published.filter(({ target, sex }) => target === 'all' && sex === 'all');
    expect(cells.all.all).toEqual(number(18));
    expect(totals.map(({ cell }) => cell)).toEqual(expect.arrayContaining([number(18), number(15)]));
  });

  it('keeps numbers about several years apart', async () => {
    expect((await table()).aboutPeriods.map(({ from, to }) => `${from}–${to}`).sort()).toEqual([
      '15.6–15.6',
      '6–25',
    ]);
  });
});

describe('another collaboration', () => {
  it('changes no number here and sees none of ours', async () => {
    await withPublished();
    const before = await totalsOf();
    const other = await makeWorld(database);
    await fillYears(database, other, [{ year: 2022, atoms: { 'paid_work woman': 40 } }]);
    expect(await totalsOf()).toEqual(before);
    const theirs = await tableSeenBy(database, other.members.analyst!);
    expect(theirs.years.find(({ year }) => year === 2022)?.cells.all.all).toEqual(number(40));
    expect(theirs.years.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025]);
    expect(theirs.aboutPeriods).toEqual([]);
  });
});

describe('the door', () => {
  const asked = (key: string, statement: string) =>
    asStatistics(database, world.members[key]!, testDay, (tx) => sql.raw(statement).execute(tx));

  it.each([
    ["select * from app.statistic_cells('transitions', 'year_unit')", /not a declared set/],
    ["select * from app.statistic_cells('placements', 'year')", /not a declared set/],
    ["select * from app.statistic_cells('transitions', null)", /not a declared set/],
    ['select * from app.transition_atoms()', /permission denied/],
    ['select * from app.transition_blocks()', /permission denied/],
    ['select * from app.settle_transition_levels()', /permission denied/],
    ['select * from transition', /permission denied/],
    ['select * from statistic_level', /permission denied/],
  ])('refuses %s', async (statement, reason) => {
    await expect(asked('analyst', statement)).rejects.toThrow(reason);
  });

  it('refuses the administrator, and a request outside the door', async () => {
    await expect(
      asked('administrator', "select * from app.statistic_cells('transitions', 'year')"),
    ).rejects.toThrow(/not allowed/);
    expect((await asked('administrator', 'select * from app.covered_years()')).rows).toEqual([]);
    expect((await asked('administrator', 'select * from app.published_figures()')).rows).toEqual([]);
    await expect(
      asActor(database, world.members.manager!, testDay, (tx) =>
        sql`select * from app.statistic_cells('transitions', 'year')`.execute(tx),
      ),
    ).rejects.toThrow(/permission denied/);
  });
});
