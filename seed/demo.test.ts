import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../app/platform/database.ts';
import { stockholmDay } from '../app/shared/values/dates.ts';
import { openTestDatabase } from '../tests/database.ts';
import { loadDemo } from './demo.ts';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database?.close());
it('loads', async () => {
  const t = performance.now();
  await loadDemo({
    database,
    secrets: { numberKey: 'test key of thirty-two characters' },
    today: stockholmDay(new Date()),
    say: console.log,
  });
  console.log(performance.now() - t);
});
