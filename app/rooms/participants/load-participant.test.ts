import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { makeWorld, openPerson, testDay, type World } from '../../../tests/world.ts';
import { asActor, type Database } from '../../platform/database.ts';
import { loadParticipant } from './load-participant.ts';

let database: Database;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
});
afterAll(() => database.close());

const load = (who: string, participantId: string) =>
  asActor(database, world.members[who]!, testDay, (tx) =>
    loadParticipant({ tx, today: testDay }, participantId),
  );

test('an own file is loaded with its contact', async () => {
  const id = await openPerson(database, world.members.consultant!, { birthDate: '1997-04-30' });
  const view = await load('consultant', id);
  expect(view).toMatchObject({
    name: 'Bea Lind',
    age: 29,
    protected: false,
    contacts: [{ name: 'Prov consultant', own: true, since: expect.any(String), until: null }],
    signals: [{ name: 'turns_30', months: 5 }, { name: 'no_way' }],
    entitlement: null,
  });
});

test("a colleague's and nobody's person are not there", async () => {
  const id = await openPerson(database, world.members.consultant!, { birthDate: '1990-03-02' });
  expect(await load('otherConsultant', id)).toBeUndefined();
  expect(await load('fkOfficer', id)).toBeUndefined();
});
