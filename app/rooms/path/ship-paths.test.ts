import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { makeWorld, type World } from '../../../tests/world.ts';
import { asSystem, type Database } from '../../platform/database.ts';
import { preparePaths } from '../../prepare-paths.ts';
import { exampleDefinition, exampleTransition } from './examples.testing.ts';
import { keepPathVersion, usePath } from './path-versions.store.ts';
import { checkUsedPaths, shipPaths } from './ship-paths.ts';

let database: Database;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
});
afterAll(() => database?.close());

const kept = () =>
  asSystem(database, (tx) =>
    tx.selectFrom('collaboration_path').select(['content_hash', 'active']).execute(),
  );

test('the shipped models are there after the start, and once only', async () => {
  await preparePaths(database);
  await asSystem(database, shipPaths);
  expect(await kept()).toHaveLength(5);
  expect(await asSystem(database, checkUsedPaths)).toEqual([]);
});

test('a version in use that names a function which is gone stops the start, by name', async () => {
  const gone = exampleDefinition({
    transitions: [
      exampleTransition('forward', 'talk', 'practice', {
        needs: [{ name: 'has_a_hat', source: { mark: 'T', ref: 'x' } } as never],
      }),
      ...exampleDefinition().transitions.slice(1),
    ],
  });
  const hash = await asSystem(database, (tx) => keepPathVersion(tx, gone));
  expect(await asSystem(database, checkUsedPaths)).toEqual([]);
  await asSystem(database, (tx) => usePath(tx, world.collaborationId, hash));
  await expect(preparePaths(database)).rejects.toThrow(
    'Modellen example version 1 används, men den här versionen av Brygga förstår inte has_a_hat (transitions[0].needs[0].name).',
  );
});
