import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { makeWorld, type World } from '../../../tests/world.ts';
import type { Database } from '../../platform/database.ts';
import { allCellsSeenBy, cellsSeenBy, countOf, fillYears, type GivenYear } from './counting.testing.ts';

let database: Database;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
});
afterAll(() => database?.close());

const allCells = (member = world.members.analyst!) => allCellsSeenBy(database, member);

describe('the finest level of a year', () => {
  const year = (counts: Record<string, number>, more: Partial<GivenYear> = {}): GivenYear => ({
    year: 2018,
    atoms: counts,
    ...more,
  });
  it.each([
    [
      'shows everything when every cell is empty or five',
      { 'paid_work woman': 6, 'studies man': 5 },
      11,
      6,
      6,
      6,
    ],
    [
      'drops the destinations when only they are small',
      { 'paid_work woman': 3, 'work_rehabilitation woman': 3 },
      6,
      6,
      null,
      6,
    ],
    ['drops the sexes when only they are small', { 'paid_work woman': 3, 'paid_work man': 3 }, 6, 6, 6, null],
    [
      'shows the total alone when a group is small',
      { 'paid_work woman': 6, 'studies man': 4 },
      10,
      null,
      null,
      null,
    ],
    ['shows nothing when the total is small', { 'paid_work woman': 4 }, null, null, null, null],
    ['shows a year without anybody as zero', {}, 0, 0, 0, 0],
  ])('%s', async (_, counts, total, group, destination, women) => {
    await fillYears(database, world, [year(counts as Record<string, number>)]);
    const cells = await allCells();
    expect([
      countOf(cells, 2018, 'all'),
      countOf(cells, 2018, 'work'),
      countOf(cells, 2018, 'paid_work'),
      countOf(cells, 2018, 'work', 'woman'),
    ]).toEqual([total, group, destination, women]);
  });

  it('hides the rest that subtraction from a published cell would give', async () => {
    const published = [{ dimension: 'group', category: 'studies', value: 3 }];
    await fillYears(database, world, [year({ 'studies man': 3, 'paid_work woman': 4 }, { published })]);
    const cells = await allCells();
    expect(countOf(cells, 2018, 'studies')).toBe(3);
    expect(countOf(cells, 2018, 'all')).toBeNull();
    expect(countOf(cells, 2018, 'work')).toBeNull();
    expect(countOf(cells, 2018, 'studies', 'man')).toBeNull();
  });

  it('does not tell that nobody stands beside a small published cell', async () => {
    const published = [{ dimension: 'group', category: 'studies', value: 3 }];
    await fillYears(database, world, [year({ 'studies man': 3 }, { published })]);
    const cells = await allCells();
    expect(countOf(cells, 2018, 'studies')).toBe(3);
    expect(countOf(cells, 2018, 'all')).toBeNull();
    expect(countOf(cells, 2018, 'work')).toBeNull();
  });

  it('opens what is published under either name: studies are a group of one destination', async () => {
    const published = [{ dimension: 'group', category: 'studies', value: 3 }];
    const counts = {
      'studies man': 3,
      'paid_work woman': 3,
      'paid_work man': 3,
      'work_rehabilitation man': 5,
    };
    await fillYears(database, world, [year(counts, { published })]);
    const cells = await allCells();
    expect(countOf(cells, 2018, 'paid_work')).toBe(6);
    expect(countOf(cells, 2018, 'work', 'woman')).toBeNull();
  });

  it('shows a small total that has been published', async () => {
    const published = [{ dimension: 'total', category: 'all', value: 4 }];
    await fillYears(database, world, [year({ 'studies man': 1, 'paid_work woman': 3 }, { published })]);
    const cells = await allCells();
    expect(countOf(cells, 2018, 'all')).toBe(4);
    expect(countOf(cells, 2018, 'work')).toBeNull();
  });

  it('is kept: what was hidden once stays hidden when the year grows', async () => {
    await fillYears(database, world, [year({ 'paid_work woman': 6, 'studies man': 4 })]);
    expect(countOf(await allCells(), 2018, 'work')).toBeNull();
    await fillYears(database, world, [year({ 'paid_work woman': 6, 'studies man': 5 })], { forget: false });
    const cells = await allCells();
    expect(countOf(cells, 2018, 'all')).toBe(11);
    expect(countOf(cells, 2018, 'work')).toBeNull();
  });

  it('never shows two splits one after the other that were never shown together', async () => {
    await fillYears(database, world, [year({ 'paid_work woman': 3, 'work_rehabilitation woman': 3 })]);
    expect(countOf(await allCells(), 2018, 'work', 'woman')).toBe(6);
    await fillYears(database, world, [year({ 'paid_work woman': 4, 'paid_work man': 2 })], { forget: false });
    const cells = await allCells();
    expect(countOf(cells, 2018, 'work')).toBe(6);
    expect(countOf(cells, 2018, 'paid_work')).toBeNull();
  });

  it('is the total for the running year, which changes from day to day, and is not kept', async () => {
    const running = { year: 2026, registeredThrough: '2026-10-31' };
    await fillYears(database, world, [year({ 'paid_work woman': 8, 'studies man': 8 }, running)]);
    const cells = await allCells();
    expect(countOf(cells, 2026, 'all')).toBe(16);
    expect(countOf(cells, 2026, 'work')).toBeNull();
  });
});

describe('women and men over five years', () => {
  const five = (women: number[], men: number[]): GivenYear[] =>
    women.map((n, index) => ({
      year: 2021 + index,
      atoms: { 'paid_work woman': n, 'studies man': 1, 'paid_work man': men[index]! - 1 },
    }));
  const seen = () => cellsSeenBy(database, world.members.analyst!, 'period_sex');
  const values = async () => (await seen()).map(({ year, sex, value }) => [year, sex, value]);

  it('are shown when no single year is narrowed by them', async () => {
    await fillYears(database, world, five([3, 3, 3, 3, 3], [4, 4, 4, 4, 4]));
    expect(await values()).toEqual([
      [2021, 'woman', 15],
      [2021, 'man', 20],
    ]);
  });

  it.each([
    ['one sex is nearly everybody of a year', five([2, 2, 1, 0, 0], [9, 9, 9, 9, 9])],
    ['one sex is fewer than five', five([2, 1, 0, 0, 1], [4, 4, 4, 4, 4])],
    ['the total of a year is hidden', five([1, 6, 6, 6, 6], [2, 7, 7, 7, 7])],
  ])('are hidden when %s', async (_, years) => {
    await fillYears(database, world, years);
    expect((await seen()).map(({ value }) => value)).toEqual([null, null]);
  });

  it('stay hidden once they have been', async () => {
    await fillYears(database, world, five([2, 1, 0, 0, 1], [4, 4, 4, 4, 4]));
    await seen();
    await fillYears(database, world, five([3, 3, 3, 3, 3], [4, 4, 4, 4, 4]), { forget: false });
    expect((await seen()).map(({ value }) => value)).toEqual([null, null]);
  });

  it('wait until all five years are registered', async () => {
    await fillYears(database, world, five([3, 3, 3, 3, 3], [4, 4, 4, 4, 4]).slice(1));
    expect(await seen()).toEqual([]);
  });
});

it('every role that may see statistics sees the same cells', async () => {
  await fillYears(database, world, [
    { year: 2018, atoms: { 'paid_work woman': 6, 'studies man': 4 } },
    { year: 2019, atoms: { 'paid_work woman': 6, 'studies man': 5 } },
  ]);
  const seen = [];
  for (const member of Object.values(world.members))
    if (member.role !== 'administrator') seen.push(JSON.stringify(await allCells(member)));
  expect(new Set(seen).size).toBe(1);
});
