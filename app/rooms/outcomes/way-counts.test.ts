import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { makeWorld, type World } from '../../../tests/world.ts';
import type { Database } from '../../platform/database.ts';
import { fillLives, type Life, modelsBy, times, timesBy, waysBy } from './way-counting.testing.ts';
import type { WayCell } from './way-counts.rules.ts';

let database: Database;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
});
afterAll(() => database?.close());

const words = ({ what, since, endsOn, from, to, sex, value }: WayCell) =>
  `${what === 'stock' ? '' : `${since}–`}${endsOn} ${what} ${from}-${to} ${sex} ${value}`;
const shown = async (lives: Life[], { steps = 4, forget = true, today = '2026-11-22' } = {}) => {
  await fillLives(database, world, { steps, lives }, { forget });
  return (await waysBy(database, world.members.analyst!, today)).map(words);
};
const all = (lines: string[]) => lines.filter((line) => line.includes(' all '));

describe('people in each step', () => {
  it('stand on the last day of a month, when five have come', async () => {
    const lines = await shown(times(5, [{ place: 1, from: '2026-09-10' }]));
    expect(all(lines)).toEqual([
      '2026-08-31–2026-09-30 came 1-4 all 5',
      '2026-08-31–2026-09-30 left 1-4 all 0',
      '2026-09-30 stock 1-4 all 5',
      '2026-09-30–2026-10-31 came 1-4 all 0',
      '2026-09-30–2026-10-31 left 1-4 all 0',
      '2026-10-31 stock 1-4 all 5',
    ]);
  });
});
