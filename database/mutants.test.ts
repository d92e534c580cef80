import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../app/platform/database.ts';
import { allProbes } from '../tests/access/all-probes.ts';
import { everyMutant } from '../tests/access/mutants.ts';
import { type Mutant, runProbes, survivors } from '../tests/access/runner.ts';
import { makeAccessWorld } from '../tests/access/world.ts';
import { openTestDatabase } from '../tests/database.ts';

let database: Database;
let alive: Mutant[];
const mutants = everyMutant();

beforeAll(async () => {
  database = await openTestDatabase();
  await runProbes(database, allProbes(await makeAccessWorld(database)));
  const t= Date.now();
  alive = await survivors(database, mutants);
  console.log(mutants.length, alive.length, Date.now()-t);
});
afterAll(() => database?.close());

it('x', () => { console.log(alive.map(m => m.what).join('\n')); expect(1).toBe(1); });
