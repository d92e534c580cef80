import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { makeWorld, type World } from '../../../tests/world.ts';
import { asSystem, type Database } from '../../platform/database.ts';
import { preparePaths } from '../../prepare-paths.ts';
import { contentHash } from './content-hash.rules.ts';
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

test('a new version takes the place of the one that it replaces, where ways go on; what is chosen afterwards stays', async () => {
  const [first, second] = [exampleDefinition({ version: '1a' }), exampleDefinition({ version: '1b' })];
  const old = contentHash(first);
  const next = { contentHash: contentHash(second), definition: second, replaces: [old] };
  const activeOf = async (hash: string) =>
    (await kept()).find(({ content_hash }) => content_hash === hash)?.active;
  await asSystem(database, (tx) => shipPaths(tx, [{ contentHash: old, definition: first, replaces: [] }]));
  await asSystem(database, (tx) => shipPaths(tx, [next]));
  expect([await activeOf(old), await activeOf(next.contentHash)]).toEqual([false, true]);
  await database.script(`update collaboration_path set active = true where content_hash = '${old}'`);
  await asSystem(database, (tx) => shipPaths(tx, [next]));
  expect(await activeOf(old)).toBe(true);
});

test('where a group has approved the one that is replaced, that one stays in use and the new one waits for the municipality', async () => {
  const [first, second, third] = ['2a', '2b', '2c'].map((version) => exampleDefinition({ version }));
  const [old, next, last] = [contentHash(first!), contentHash(second!), contentHash(third!)];
  const ship = (contentHash: string, definition: typeof first, replaces: string[]) =>
    asSystem(database, (tx) => shipPaths(tx, [{ contentHash, definition: definition!, replaces }]));
  const active = async () => {
    const rows = new Map((await kept()).map(({ content_hash, active }) => [content_hash, active]));
    return [old, next, last].map((hash) => rows.get(hash));
  };
  await ship(old, first, []);
  const { accountId } = world.members.manager!;
  await database.script(`insert into model_approval (collaboration_id, model_approval_id, content_hash, decided_by, decided_on, participants, recorded_by)
    values ('${world.collaborationId}', gen_random_uuid(), '${old}', 'Styrgruppen', '2026-05-04', '[]', '${accountId}')`);
  await ship(next, second, [old]);
  expect(await active()).toEqual([true, false, undefined]);
  await database.script(
    `update model_approval set withdrawn_at = app.now(), withdrawn_by = recorded_by, withdrawn_why = 'x'`,
  );
  await ship(next, second, [old]);
  expect(await active()).toEqual([true, false, undefined]);
  await ship(last, third, [old, next]);
  expect(await active()).toEqual([false, false, true]);
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
