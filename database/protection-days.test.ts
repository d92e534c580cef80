import { afterAll, beforeAll, expect, test } from 'vitest';
import { asActor, type Database } from '../app/platform/database.ts';
import { setProtection } from '../app/rooms/participants/protection.store.ts';
import { openTestDatabase, rowsAsOwner } from '../tests/database.ts';
import { openPerson } from '../tests/open-person.ts';
import { makeWorld, testDay, type World } from '../tests/world.ts';

let database: Database;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
});
afterAll(() => database?.close());

const daysOf = async (id: string) => {
  const [row] = await rowsAsOwner<{ days: string }>(
    database,
    `select concat_ws(' to ', array_to_string(protected_from, ' '), nullif(array_to_string(protected_to, ' '), '')) as days
       from file where participant_id = '${id}'`,
  );
  return row?.days;
};
/** Neither is a column of any form, and an import that is taken back leaves them: only the mark itself moves them. */
const change = (id: string, set: string, day: string) =>
  database.script(`begin; select set_config('app.today', '${day}', true); set local session_replication_role = origin;
    update file set ${set} where participant_id = '${id}'; commit;`);

test('from and to which days a file is protected follows the mark', async () => {
  const id = await openPerson(database, world.members.consultant!, {});
  expect(await daysOf(id)).toBe('');
  const raised = await asActor(database, world.members.consultant!, '2026-11-23', (tx) =>
    setProtection({ tx } as never, id, true, 'Prov'),
  );
  expect(raised).toBe(true);
  expect(await daysOf(id)).toBe('2026-11-23');
  await change(id, 'protected = true', '2026-11-24');
  await change(id, 'protected = false', '2026-11-25');
  await change(id, "way_in = 'other'", '2026-11-26');
  await change(id, 'protected = true', '2026-12-01');
  expect(await daysOf(id)).toBe('2026-11-23 2026-12-01 to 2026-11-25');
});

test('a file that is opened as protected is so from that day', async () => {
  const id = await openPerson(database, world.members.consultant!, {
    birthDate: '1993-01-05',
    protected: true,
  });
  expect(await daysOf(id)).toBe(testDay);
});
