import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asActor, asStatistics, asSystem, type Database } from '../app/platform/database.ts';
import { openTestDatabase } from '../tests/database.ts';
import { openPerson } from '../tests/open-person.ts';
import { makeWorld, testDay, type World } from '../tests/world.ts';

let database: Database;
let world: World;
let bea: string;

beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
  bea = await openPerson(database, world.members.consultant!);
});
afterAll(() => database?.close());

const filesSeenBy = (key: string) =>
  asActor(database, world.members[key]!, testDay, (tx) =>
    tx
      .selectFrom('file')
      .select('participant_id')
      .execute()
      .then((rows) => rows.map((row) => row.participant_id)),
  );

describe('the doors', () => {
  it('show a person to the contact and to the manager, and to nobody else', async () => {
    expect(await filesSeenBy('consultant')).toEqual([bea]);
    expect(await filesSeenBy('manager')).toEqual([bea]);
    for (const other of [
      'otherConsultant',
      'lssOfficer',
      'unitManager',
      'asfCaseworker',
      'fkOfficer',
      'analyst',
    ])
      expect(await filesSeenBy(other), other).toEqual([]);
  });

  it.each(['file', 'way', 'share', 'account', 'session', 'read_log', 'participant_key'])(
    'at rest, %s may not be read',
    async (table) => {
      await expect(sql.raw(`select * from public.${table}`).execute(database.handle)).rejects.toThrow(
        /permission denied/,
      );
    },
  );

  it.each(['file', 'participant', 'read_log'])('the system door may not read %s', async (table) => {
    await expect(asSystem(database, (tx) => sql.raw(`select * from ${table}`).execute(tx))).rejects.toThrow(
      /permission denied/,
    );
  });

  it('the statistics door may read no table', async () => {
    await expect(
      asStatistics(database, world.members.analyst!, testDay, (tx) =>
        tx.selectFrom('transition').selectAll().execute(),
      ),
    ).rejects.toThrow(/permission denied/);
  });

  it('the administrator may read no table about a person', async () => {
    await expect(filesSeenBy('administrator')).rejects.toThrow(/permission denied/);
  });

  it('a membership that has ended opens nothing', async () => {
    await asActor(database, world.members.administrator!, testDay, (tx) =>
      tx
        .updateTable('membership')
        .set({ ends_at: new Date('2026-01-01T00:00:00Z') })
        .where('membership_id', '=', world.members.otherConsultant!.membershipId)
        .execute(),
    );
    await expect(filesSeenBy('otherConsultant')).rejects.toThrow(/no live membership/);
  });

  it('a second file of the same number in the same organisation is refused, elsewhere not', async () => {
    await expect(openPerson(database, world.members.consultant!)).resolves.toBe(bea);
    await expect(openPerson(database, world.members.asfCaseworker!)).resolves.toBe(bea);
    expect(await filesSeenBy('asfCaseworker')).toEqual([bea]);
  });
});
