import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { makeWorld, testDay, type World } from '../../../tests/world.ts';
import { asActor, asStatistics, type Database } from '../../platform/database.ts';
import { fillLives, type Life, modelsBy, type Stay, times, waysBy } from './way-counting.testing.ts';
import type { WayCell } from './way-counts.rules.ts';

let database: Database;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
});
afterAll(() => database?.close());

const words = ({ what, endsOn, from, to, sex, value }: WayCell) =>
  `${endsOn} ${what} ${from}-${to}${sex === 'all' ? '' : ` ${sex}`} ${value}`;
const shown = async (lives: Life[], { steps = 4, forget = true, today = testDay } = {}) => {
  await fillLives(database, world, { steps, lives }, { forget });
  return (await waysBy(database, world.members.analyst!, today)).map(words);
};
const bothSexes = (lines: string[]) => lines.filter((line) => !/ (wo)?man /.test(line));
const stocks = (lines: string[]) => bothSexes(lines).filter((line) => line.includes('stock'));
const days = (lines: string[]) => [...new Set(lines.map((line) => line.slice(0, 10)))];

const from = (place: number, day: string, to?: string): Stay => ({ place, from: day, to });
const women = { sex: 'woman' } as const;

describe('people in each step', () => {
  it('stand on the last day of a month once five have come; the running month is never shown', async () => {
    const lines = await shown([...times(5, [from(1, '2026-09-10')]), ...times(9, [from(1, '2026-11-02')])]);
    expect(bothSexes(lines)).toEqual([
      '2026-09-30 came 1-4 5',
      '2026-09-30 left 1-4 0',
      '2026-09-30 stock 1-4 5',
      '2026-10-31 came 1-4 0',
      '2026-10-31 left 1-4 0',
      '2026-10-31 stock 1-4 5',
    ]);
  });

  it.each<[string, Life[], string[]]>([
    ['nobody: nothing', [], []],
    ['four: nothing', times(4, [from(1, '2026-05-10')]), []],
    [
      'four, and one more in August: from August on',
      [...times(4, [from(1, '2026-05-10')]), ...times(1, [from(1, '2026-08-31')])],
      ['2026-08-31', '2026-09-30', '2026-10-31'],
    ],
    [
      'a month in which two come waits for those who come after',
      [
        ...times(6, [from(1, '2026-06-10')]),
        ...times(2, [from(1, '2026-07-10')]),
        ...times(3, [from(1, '2026-09-01')]),
      ],
      ['2026-06-30', '2026-09-30', '2026-10-31'],
    ],
    [
      'a month in which three leave waits for two more',
      [
        ...times(9, [from(1, '2026-06-10')]),
        ...times(3, [from(1, '2026-06-10', '2026-07-10')]),
        ...times(2, [from(1, '2026-06-10', '2026-08-10')]),
      ],
      ['2026-06-30', '2026-08-31', '2026-09-30', '2026-10-31'],
    ],
    [
      'no day that leaves three of those who were there',
      [...times(3, [from(1, '2026-06-10')]), ...times(7, [from(1, '2026-06-10', '2026-09-10')])],
      ['2026-06-30', '2026-07-31', '2026-08-31'],
    ],
  ])('%s', async (_, lives, expected) => {
    expect(days(await shown(lives))).toEqual(expected);
  });

  it.each<[string, Life[], string[]]>([
    [
      'are told apart where five or more stand on both sides',
      [
        ...times(5, [from(1, '2026-10-10')]),
        ...times(6, [from(2, '2026-10-10')]),
        ...times(7, [from(4, '2026-10-10')]),
      ],
      ['stock 1-1 5', 'stock 1-4 18', 'stock 2-2 6', 'stock 3-4 7'],
    ],
    [
      'stand with their neighbours where a few are alone',
      [
        ...times(5, [from(1, '2026-10-10')]),
        ...times(2, [from(2, '2026-10-10')]),
        ...times(7, [from(4, '2026-10-10')]),
      ],
      ['stock 1-1 5', 'stock 1-4 14', 'stock 2-4 9'],
    ],
    [
      'are not told apart where nobody stands behind the cut',
      times(8, [from(1, '2026-10-10')]),
      ['stock 1-4 8'],
    ],
  ])('%s', async (_, lives, expected) => {
    expect(stocks(await shown(lives)).map((line) => line.slice(11))).toEqual(expected);
  });

  it('count a move between shown steps as one who left and one who came, and in the whole as neither', async () => {
    const stay = (n: number, place: number) => times(n, [from(place, '2026-09-10')]);
    const lines = await shown([
      ...stay(6, 1),
      ...stay(6, 3),
      ...times(5, [from(1, '2026-09-10', '2026-10-05'), from(3, '2026-10-05')]),
    ]);
    expect(bothSexes(lines).filter((line) => line.startsWith('2026-10'))).toEqual([
      '2026-10-31 came 1-1 0',
      '2026-10-31 came 1-4 0',
      '2026-10-31 came 2-4 5',
      '2026-10-31 left 1-1 5',
      '2026-10-31 left 1-4 0',
      '2026-10-31 left 2-4 0',
      '2026-10-31 stock 1-1 6',
      '2026-10-31 stock 1-4 17',
      '2026-10-31 stock 2-4 11',
    ]);
  });

  it('a cut comes back only where nobody alone has crossed it meanwhile', async () => {
    const stay = (n: number, place: number, to?: string) => times(n, [from(place, '2025-06-10', to)]);
    const moved = (n: number, day: string) => times(n, [from(1, '2025-06-10', day), from(3, day)]);
    const few = await shown([...stay(9, 1), ...stay(9, 3), ...moved(2, '2025-08-10')]);
    expect(
      stocks(few)
        .filter((line) => line.includes(' 1-1 '))
        .map((line) => line.slice(0, 10)),
    ).toEqual(['2025-06-30', '2025-07-31']);
    expect(stocks(few).at(-1)).toBe('2026-10-31 stock 1-4 20');
    expect(stocks(few).filter((line) => line.startsWith('2026-10'))).toHaveLength(1);
    const more = await shown([
      ...stay(9, 1),
      ...stay(9, 3),
      ...moved(2, '2025-08-10'),
      ...moved(3, '2026-10-10'),
    ]);
    expect(
      stocks(more)
        .filter((line) => line.includes(' 1-1 '))
        .at(-1),
    ).toBe('2026-10-31 stock 1-1 9');
  });

  it('leave out what was struck, and who has left the way', async () => {
    const lines = await shown([
      ...times(6, [from(1, '2026-10-10')]),
      ...times(6, [{ ...from(1, '2026-10-10'), struck: true }]),
      ...times(6, [from(1, '2026-10-02')], { endedOn: '2026-10-20' }),
    ]);
    expect(stocks(lines)).toEqual(['2026-10-31 stock 1-4 6']);
  });

  it('count a person once, in the step of the way that began last', async () => {
    const people = Array.from({ length: 5 }, () => randomUUID());
    const lines = await shown([
      ...people.map((person): Life => ({ ...women, person, stays: [from(1, '2026-09-10')] })),
      ...people.map((person): Life => ({ ...women, person, stays: [from(3, '2026-10-10')], by: 'asf' })),
      ...times(5, [from(1, '2026-09-10')]),
    ]);
    expect(stocks(lines).filter((line) => line.startsWith('2026-10'))).toEqual([
      '2026-10-31 stock 1-1 5',
      '2026-10-31 stock 1-4 10',
      '2026-10-31 stock 2-4 5',
    ]);
  });
});

describe('women and men', () => {
  it('stand apart where every number of the series may', async () => {
    const lines = await shown([
      ...times(6, [from(1, '2026-10-10')], women),
      ...times(5, [from(1, '2026-10-10')], { sex: 'man' }),
    ]);
    expect(lines.filter((line) => line.includes('stock'))).toEqual([
      '2026-10-31 stock 1-4 11',
      '2026-10-31 stock 1-4 man 5',
      '2026-10-31 stock 1-4 woman 6',
    ]);
  });

  it('do not once one number is small, and never again after it', async () => {
    const lives = [
      ...times(6, [from(1, '2026-10-10')], women),
      ...times(4, [from(1, '2026-10-10')], { sex: 'man' }),
    ];
    expect((await shown(lives)).filter((line) => line.includes('woman'))).toEqual([]);
    const more = [...lives, ...times(1, [from(1, '2026-10-10')], { sex: 'man' })];
    expect((await shown(more, { forget: false })).filter((line) => line.includes('woman'))).toEqual([]);
    expect((await shown(more)).filter((line) => line.includes('woman')).length).toBeGreaterThan(0);
  });
});

describe('what has been shown', () => {
  const first = [...times(6, [from(1, '2026-06-10')]), ...times(6, [from(3, '2026-06-10')])];

  it('is kept: no day comes in between, and no cut is added', async () => {
    await shown(
      [
        ...times(6, [from(1, '2026-06-10')]),
        ...times(3, [from(1, '2026-07-10')]),
        ...times(2, [from(1, '2026-08-10')]),
      ],
      { today: '2026-09-02' },
    );
    const late = [...times(6, [from(1, '2026-06-10')]), ...times(5, [from(3, '2026-07-10')])];
    const lines = await shown(late, { forget: false, today: '2026-09-02' });
    expect(stocks(lines)).toEqual(['2026-06-30 stock 1-4 6', '2026-08-31 stock 1-4 11']);
  });

  it('loses what fits no longer, for good', async () => {
    expect(stocks(await shown(first, { today: '2026-07-02' }))).toHaveLength(3);
    const corrected = [...times(6, [from(1, '2026-06-10')]), ...times(3, [from(3, '2026-06-10')])];
    expect(stocks(await shown(corrected, { forget: false, today: '2026-07-02' }))).toEqual([
      '2026-06-30 stock 1-4 9',
    ]);
    expect(stocks(await shown(first, { forget: false, today: '2026-07-02' }))).toEqual([
      '2026-06-30 stock 1-4 12',
    ]);
    expect(await shown(times(3, [from(1, '2026-06-10')]), { forget: false, today: '2026-07-02' })).toEqual(
      [],
    );
    expect(await shown(first, { forget: false, today: '2026-07-02' })).toEqual([]);
  });

  it('follows a correction that it still fits', async () => {
    await shown(first, { today: '2026-07-02' });
    const lines = await shown([...first, ...times(1, [from(1, '2026-06-10')])], {
      forget: false,
      today: '2026-07-02',
    });
    expect(stocks(lines)).toContain('2026-06-30 stock 1-1 7');
  });
});

describe('the door', () => {
  it('names the models with their steps, to those who may see statistics', async () => {
    await fillLives(database, world, { steps: 4, lives: [] });
    const [model] = await modelsBy(database, world.members.analyst!);
    expect(model).toMatchObject({
      name: { sv: 'Provmodellen' },
      versions: ['4'],
      measured: 2,
      target: 4,
      normal: { min: 90, max: 304 },
    });
    expect(model?.steps.map(({ label }) => label)).toEqual(['1', '2', '3', '4']);
    expect(await modelsBy(database, world.members.administrator!)).toEqual([]);
  });

  it.each(['app.way_cells()', 'app.way_time_cells()'])(
    '%s is closed to the administrator and outside',
    async (call) => {
      const ask = sql.raw(`select * from ${call}`);
      await expect(
        asStatistics(database, world.members.administrator!, testDay, (tx) => ask.execute(tx)),
      ).rejects.toThrow(/not allowed/);
      await expect(
        asActor(database, world.members.manager!, testDay, (tx) => ask.execute(tx)),
      ).rejects.toThrow(/permission denied/);
    },
  );

  it.each([
    "app.way_places('[]', '2026-10-31')",
    "app.way_rows('x')",
    "app.way_moves('[]', '[]')",
    "app.settle_ways('x')",
    "app.way_times('[]', 1, 2, '2026-10-31')",
    'way_step',
    'pause',
  ])('%s is behind it', async (source) => {
    await expect(
      asStatistics(database, world.members.manager!, testDay, (tx) =>
        sql.raw(`select * from ${source}`).execute(tx),
      ),
    ).rejects.toThrow(/permission denied/);
  });

  it('is the same for every role, and another collaboration’s ways are not in it', async () => {
    await fillLives(database, world, { steps: 4, lives: times(6, [from(1, '2026-09-10')]) });
    const other = await makeWorld(database);
    await fillLives(database, other, { steps: 4, lives: times(9, [from(1, '2026-09-10')]) });
    const seen = [];
    for (const member of Object.values(world.members))
      if (member.role !== 'administrator') seen.push((await waysBy(database, member)).map(words).join());
    expect(new Set(seen).size).toBe(1);
    expect(seen[0]).toContain('2026-10-31 stock 1-4 6');
  });
});
