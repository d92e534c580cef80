import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../app/platform/database.ts';
import { openTestDatabase, rowsAsOwner } from '../tests/database.ts';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database?.close());

describe('the moment of a request, by its day and the clock of the database', () => {
  it.each([
    ['is the clock’s, on the clock’s day', '2026-11-26', '2026-11-26 14:20+01', '2026-11-26 14:20+01'],
    ['also where midnight overtakes it', '2026-11-26', '2026-11-27 00:00:40+01', '2026-11-27 00:00:40+01'],
    ['or the two clocks differ', '2026-11-27', '2026-11-26 23:59:40+01', '2026-11-26 23:59:40+01'],
    ['in summer time too', '2026-07-01', '2026-06-30 22:00:40Z', '2026-06-30 22:00:40Z'],
    ['is at the same time, on another day', '2026-07-01', '2026-11-27 08:15+01', '2026-07-01 08:15+02'],
    ['also a day back, when midnight is past', '2026-11-26', '2026-11-27 00:02+01', '2026-11-26 00:02+01'],
  ])('%s', async (_, day, clock, moment) => {
    const [is] = await rowsAsOwner<{ same: boolean; told: string }>(
      database,
      `select app.moment_on('${day}', '${clock}') = '${moment}' as same, app.moment_on('${day}', '${clock}')::text as told`,
    );
    expect(is!.same, is!.told).toBe(true);
  });

  it('goes on from eight in the tests, whatever the hour', async () => {
    const [at] = await rowsAsOwner<{ today: string; hours: number }>(
      database,
      `select (app.now() at time zone 'Europe/Stockholm')::date::text as today,
        extract(epoch from app.now() at time zone 'Europe/Stockholm' - timestamp '2026-11-24 08:00') / 3600 as hours
       from set_config('app.today', '2026-11-24', false)`,
    );
    expect(at!.today).toBe('2026-11-24');
    expect(Number(at!.hours)).toBeGreaterThan(0);
  });
});
