import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { makeWorld, type World } from '../../../tests/world.ts';
import type { Database } from '../../platform/database.ts';
import { fillLives, type Life, type Stay, times, timesBy } from './way-counting.testing.ts';
import type { TimeCell } from './way-counts.rules.ts';

let database: Database;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
});
afterAll(() => database?.close());

const from = (place: number, day: string, to?: string): Stay => ({ place, from: day, to });
const women = { sex: 'woman' } as const;

describe('the time in the measured step', () => {
  const spent = (place2: number, on: Partial<Life> = {}): Life[] => {
    const until = new Date(Date.UTC(2025, 0, 1 + place2)).toISOString().slice(0, 10);
    return times(1, [from(1, '2024-12-01', '2025-01-01'), from(2, '2025-01-01', until), from(4, until)], on);
  };
  const cells = async (lives: Life[], { forget = true } = {}) => {
    await fillLives(database, world, { steps: 4, lives }, { forget });
    return timesBy(database, world.members.analyst!);
  };
  const line = ({ standing, n, mean, median }: TimeCell) => `${standing} ${n} ${mean} ${median}`;
  const lines = async (lives: Life[]) =>
    (await cells(lives))
      .filter(({ sex }) => sex === 'all')
      .map(line)
      .toSorted();
  const toMonths = (days: number) => Math.round((days / 30.4375) * 10) / 10;

  it('is told of those who moved, those on the way, and those who went elsewhere, and of all by those who are still there', async () => {
    const moved = [60, 90, 120, 150, 330].flatMap((days) => spent(days));
    expect(await lines([...moved, ...times(6, [from(2, '2025-01-01')])])).toEqual([
      `all 11 ${toMonths((750 + 6 * 668) / 11)} null`,
      'elsewhere 0 null null',
      `moved 5 ${toMonths(150)} ${toMonths(120)}`,
      `on_the_way 6 ${toMonths(668)} ${toMonths(668)}`,
    ]);
  });

  it('says when half have moved, those who are still there counted', async () => {
    const moved = [60, 90, 120, 150, 330].flatMap((days) => spent(days));
    const gone = times(5, [from(2, '2025-01-01', '2025-03-02')], { endedOn: '2025-03-02' });
    const found = await lines([...moved, ...gone]);
    expect(found).toContain(`all 10 ${toMonths((750 + 300) / 10)} ${toMonths(120)}`);
    expect(found).toContain('elsewhere 5 2 2');
  });

  it('leaves out pauses, and adds a second stay', async () => {
    const again: Stay[] = [
      from(2, '2025-01-01', '2025-02-01'),
      from(1, '2025-02-01', '2025-03-01'),
      from(2, '2025-03-01', '2025-04-01'),
      from(4, '2025-04-01'),
    ];
    const found = await lines(times(5, again, { pauses: [{ from: '2025-01-20', to: '2025-03-11' }] }));
    expect(found).toContain(`moved 5 ${toMonths(62 - 12 - 10)} ${toMonths(40)}`);
  });

  it.each<[string, Life[]]>([
    ['fewer than five have been there', spent(60).concat(spent(90), spent(120), spent(150))],
    [
      'three are still there',
      [...[60, 90, 120, 150, 330].flatMap((days) => spent(days)), ...times(3, [from(2, '2025-01-01')])],
    ],
  ])('is hidden where %s', async (_, lives) => {
    expect(await cells(lives)).toEqual([]);
  });

  it('moves to a new day only where five or more have changed', async () => {
    const on = async (lives: Life[]) => (await cells(lives))[0]?.asOf;
    const five = times(5, [from(2, '2026-06-10', '2026-08-10'), from(4, '2026-08-10')]);
    expect(await on(five)).toBe('2026-10-31');
    const late = times(2, [from(2, '2026-06-10', '2026-10-10'), from(4, '2026-10-10')]);
    expect(await on([...times(7, [from(2, '2026-06-10')]), ...late, ...five])).toBe('2026-09-30');
  });

  it('is told by sex where all of it may be', async () => {
    const both = [
      ...times(5, [from(2, '2026-06-10', '2026-08-10'), from(4, '2026-08-10')], women),
      ...times(6, [from(2, '2026-06-10', '2026-08-10'), from(4, '2026-08-10')], { sex: 'man' }),
    ];
    expect(
      (await cells(both)).filter(({ sex, standing }) => sex === 'woman' && standing === 'moved').map(line),
    ).toEqual(['moved 5 2 2']);
    expect((await cells(both.slice(1))).filter(({ sex }) => sex !== 'all')).toEqual([]);
  });
});
