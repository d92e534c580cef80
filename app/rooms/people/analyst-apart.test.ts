import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roles } from '../../../database/access-acts.ts';
import { openTestDatabase } from '../../../tests/database.ts';
import { makeWorld, testDay, type World } from '../../../tests/world.ts';
import { asActor, asSystem, type Database } from '../../platform/database.ts';
import { seesPeople } from './landing.rules.ts';

let database: Database;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
});
afterAll(() => database?.close());

const newAccount = async () => {
  const accountId = randomUUID();
  await asSystem(database, (tx) =>
    tx
      .insertInto('account')
      .values({ account_id: accountId, issuer: 'test', subject: accountId, name: 'Prov' })
      .execute(),
  );
  return accountId;
};

/** Past the rules of the form, as the administrator's own role in the database. */
const propose = (accountId: string, role: string, home = 'fsf') => {
  const { administrator } = world.members;
  const membershipId = randomUUID();
  return asActor(database, administrator!, testDay, async (tx) => {
    await tx
      .insertInto('membership')
      .values({
        collaboration_id: world.collaborationId,
        membership_id: membershipId,
        account_id: accountId,
        organisation_id: world.organisations[home]!,
        role,
        proposed_by: administrator!.accountId,
      })
      .execute();
    return membershipId;
  });
};

const apart = 'membership_analyst_apart';

describe('analyst and a role that meets people, by the database itself', () => {
  it.each(roles.filter((role) => role !== 'analyst'))('%s beside analyst', async (role) => {
    const [first, second] = [await newAccount(), await newAccount()];
    await propose(first, 'analyst');
    await propose(second, role, 'asf');
    const both = [() => propose(first, role, 'asf'), () => propose(second, 'analyst')];
    for (const one of both)
      await (seesPeople(role) ? expect(one()).rejects.toThrow(apart) : expect(one()).resolves.toBeTruthy());
  });

  it('of two proposals at once one stands', async () => {
    const account = await newAccount();
    const answers = await Promise.allSettled([
      propose(account, 'analyst'),
      propose(account, 'fk_officer', 'fk'),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const refused = answers.find((one) => one.status === 'rejected');
    expect(String(refused?.reason)).toContain(apart);
  });

  it('where both stood before, the upgrade lets the analyst’s role end when the other began', async () => {
    const account = await newAccount();
    await database.script(`alter table membership drop constraint ${apart}`);
    const [analyst, officer] = [
      await propose(account, 'analyst'),
      await propose(account, 'fk_officer', 'fk'),
    ];
    await database.script(readFileSync('database/migrations/0024-analysts-apart.sql', 'utf8'));
    const stand = await asSystem(database, (tx) =>
      tx
        .selectFrom('membership')
        .select('membership_id')
        .where('membership_id', 'in', [analyst, officer])
        .where('ends_at', '=', sql<Date>`'infinity'`)
        .execute(),
    );
    expect(stand).toEqual([{ membership_id: officer }]);
  });

  it('after one another they may follow, and two roles that meet people may stand together', async () => {
    const account = await newAccount();
    const first = await propose(account, 'job_consultant');
    await propose(account, 'supervisor');
    await asActor(database, world.members.administrator!, testDay, (tx) =>
      tx.updateTable('membership').set({ ends_at: sql`now()` }).where('account_id', '=', account).execute(),
    );
    await propose(account, 'analyst');
    const back = asActor(database, world.members.administrator!, testDay, (tx) =>
      tx
        .updateTable('membership')
        .set({ ends_at: sql`'infinity'` })
        .where('membership_id', '=', first)
        .execute(),
    );
    await expect(back).rejects.toThrow(apart);
  });
});
