import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ActingForPerson,
  asPerson,
  asSystem,
  type Database,
  type Tx,
} from '../app/platform/database.ts';
import { inventedNumber } from '../app/shared/values/identity-numbers.ts';
import { openTestDatabase, rowsAsOwner } from '../tests/database.ts';
import { openPerson } from '../tests/open-person.ts';
import { giveRepresentation, signInByNumber } from '../tests/own-door.ts';
import { makeWorld, testDay, type World } from '../tests/world.ts';

const beaNumber = inventedNumber('1998-03-02', 'woman');
const aliNumber = inventedNumber('1997-05-04', 'man');
const guardianNumber = inventedNumber('1996-01-02', 'woman');

let database: Database;
let world: World;
let bea: string;
let ali: string;
let asBea: ActingForPerson;
let beside: ActingForPerson;
let asGuardian: ActingForPerson;

beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
  const { consultant, asfCaseworker } = world.members;
  bea = await openPerson(database, consultant!);
  await openPerson(database, asfCaseworker!, { given: 'Bea', family: 'Lindh' });
  ali = await openPerson(database, consultant!, { given: 'Ali', birthDate: '1997-05-04', sex: 'man' });
  const { collaborationId } = world;
  const accountId = (await signInByNumber(database, world, beaNumber, 'bea'))!;
  asBea = { accountId, collaborationId, participantId: bea };
  beside = {
    accountId: consultant!.accountId,
    collaborationId,
    participantId: bea,
    beside: consultant!.membershipId,
  };
  const representationId = await giveRepresentation(database, world, {
    by: consultant!,
    participantId: bea,
    number: guardianNumber,
  });
  const guardian = (await signInByNumber(database, world, guardianNumber, 'guardian'))!;
  asGuardian = { accountId: guardian, collaborationId, participantId: bea, representationId };
});
afterAll(() => database?.close());

const familyNames = (who: ActingForPerson, today = testDay) =>
  asPerson(database, who, today, async (tx) => {
    const rows = await tx.selectFrom('file').select(['participant_id', 'family_name']).execute();
    return rows.map((row) => `${row.participant_id === bea ? 'bea' : 'other'} ${row.family_name}`).toSorted();
  });
const shut = (who: ActingForPerson, today = testDay) =>
  expect(familyNames(who, today)).rejects.toMatchObject({ code: '28000' });

/** In which areas the door shows anybody's rows. */
const sourcesIn = async (tx: Tx): Promise<Record<string, boolean>> => {
  const { rows } = await sql<Record<string, boolean>>`select ${sql.join(
    ['step', 'plan', 'benefits', 'work'].map(
      (area) => sql`cardinality(app.person_sources(${area})) > 0 as ${sql.ref(area)}`,
    ),
  )}`.execute(tx);
  return rows[0]!;
};

/** Does something as the owner, looks, and takes it back. */
const meanwhile = async (change: string, back: string, look: () => Promise<unknown>) => {
  await database.script(change);
  try {
    await look();
  } finally {
    await database.script(back);
  }
};

describe('the person’s door', () => {
  it('shows oneself, as every organisation has one, and nobody else', async () => {
    expect(await familyNames(asBea)).toEqual(['bea Lind', 'bea Lindh']);
  });

  it('shows a representative the same person', async () => {
    expect(await familyNames(asGuardian)).toEqual(['bea Lind', 'bea Lindh']);
  });

  it('beside, shows a member what the own organisation has, and nothing of another’s', async () => {
    expect(await familyNames(beside)).toEqual(['bea Lind']);
  });

  it.each([
    ['another person', () => ({ ...asBea, participantId: ali })],
    ['nobody', () => ({ ...asBea, participantId: randomUUID() })],
    ['another collaboration', () => ({ ...asBea, collaborationId: randomUUID() })],
    ['another account', () => ({ ...asBea, accountId: randomUUID() })],
    [
      'as a representative of another sign-in',
      () => ({ ...asBea, representationId: asGuardian.representationId! }),
    ],
    ['as a representative of nothing', () => ({ ...asBea, representationId: randomUUID() })],
    ['as the person with a representative’s account', () => ({ ...asGuardian, representationId: undefined })],
    ['as a representative of another person', () => ({ ...asGuardian, participantId: ali })],
    ['beside in somebody else’s membership', () => ({ ...beside, accountId: asBea.accountId })],
    [
      'beside without a right to the person',
      () => ({
        ...beside,
        accountId: world.members.otherConsultant!.accountId,
        beside: world.members.otherConsultant!.membershipId,
      }),
    ],
    [
      'beside as the administrator',
      () => ({
        ...beside,
        accountId: world.members.administrator!.accountId,
        beside: world.members.administrator!.membershipId,
      }),
    ],
  ])('stays shut towards %s', async (_, who) => {
    await shut(who() as ActingForPerson);
  });

  it.each<[string, string, string]>([
    [
      'protected by another organisation',
      "update file set protected = true where family_name = 'Lindh'",
      'update file set protected = false',
    ],
    [
      'whose account is revoked',
      "update account set revoked_at = now() where subject in ('bea', 'guardian')",
      'update account set revoked_at = null',
    ],
    [
      'whose own page has ended',
      'update person_account set ends_at = now(); update representation set ended_at = now(), ended_by = granted_by',
      "update person_account set ends_at = 'infinity'; update representation set ended_at = null, ended_by = null",
    ],
    [
      'whose number leads elsewhere',
      "update participant_key set number_hmac = number_hmac || 'x'; update representative set ends_on = '2026-01-01'",
      "update participant_key set number_hmac = rtrim(number_hmac, 'x'); update representative set ends_on = null",
    ],
  ])('is shut towards a person %s', async (_, change, back) => {
    await meanwhile(change, back, async () => {
      await shut(asBea);
      await shut(asGuardian);
    });
    expect(await familyNames(asBea)).toHaveLength(2);
  });

  it('is open to a representative from the first day to the last', async () => {
    await shut(asGuardian, '2025-12-31');
    expect(await familyNames(asGuardian, '2026-01-01')).toHaveLength(2);
    expect(await familyNames(asGuardian, '2027-01-01')).toHaveLength(2);
    await shut(asGuardian, '2027-01-02');
  });

  it('shows a representative the areas of the sign-in, and the person all', async () => {
    const areas = (who: ActingForPerson) =>
      asPerson(database, who, testDay, async (tx) => {
        const { rows } = await sql<{ areas: string[] }>`select app.person_areas() as areas`.execute(tx);
        return rows[0]!.areas;
      });
    expect(await areas(asGuardian)).toEqual(['identity', 'step', 'plan']);
    expect(await areas(asBea)).toHaveLength(8);
  });

  /** Something that somebody else does while the transaction goes on: on a server from another connection; the embedded database has only one. */
  const asOwnerBeside = async (tx: Tx, change: string) => {
    if (database.kind === 'server') return void (await rowsAsOwner(database, change));
    await sql.raw('reset role').execute(tx);
    await sql.raw(change).execute(tx);
    await sql.raw('set local role app_person').execute(tx);
  };

  describe.each([
    ['covers less', "areas = '{plan}'", { step: false, plan: true }],
    ['covers more', "areas = '{step,plan,benefits,work}'", { step: true, plan: true }],
    ['covers other things', "areas = '{benefits}'", 'shut'],
    ['covers nothing', "areas = '{}'", 'shut'],
    ['is not told', 'areas = null', 'shut'],
    ['has ended', "ends_on = '2026-01-01'", 'shut'],
    ['has not begun', "starts_on = '2027-01-01'", 'shut'],
    ['is a custodian’s, of all', "areas = null, kind = 'custodian'", { step: true, plan: true }],
  ])('a representative whose task, as it is registered, %s', (_, change, sees) => {
    const back =
      "update representative set areas = '{step,plan}', ends_on = null, starts_on = '2025-01-01', kind = 'legal_guardian'";
    const shown = { step: false, plan: false, benefits: false, work: false };

    it('sees that, and never more than the sign-in', async () => {
      await meanwhile(`update representative set ${change}`, back, async () => {
        if (sees === 'shut') return shut(asGuardian);
        expect(await asPerson(database, asGuardian, testDay, sourcesIn)).toEqual({
          ...shown,
          ...(sees as object),
        });
      });
    });

    it('sees so from the next statement, in a transaction that goes on', async () => {
      await asPerson(database, asGuardian, testDay, async (tx) => {
        expect(await sourcesIn(tx)).toEqual({ ...shown, step: true, plan: true });
        await asOwnerBeside(tx, `update representative set ${change}`);
        expect(await sourcesIn(tx)).toEqual({ ...shown, ...(sees === 'shut' ? {} : (sees as object)) });
        await asOwnerBeside(tx, back);
      });
    });
  });

  it.each([
    'participant_key',
    'person_account',
    'read_log',
    'account',
    'session',
    'fact',
    'entitlement',
    'import_row',
  ])('lets nobody read %s', async (table) => {
    await expect(
      asPerson(database, asBea, testDay, (tx) => sql.raw(`select * from ${table}`).execute(tx)),
    ).rejects.toThrow(/permission denied/);
  });

  it('shows nothing to whoever would go on from it as a member', async () => {
    const seen = asPerson(database, asBea, testDay, async (tx) => {
      await sql`set local role app_user`.execute(tx);
      return tx.selectFrom('file').select('number').execute();
    });
    expect(await seen).toEqual([]);
  });
});

it('is shut towards whoever has no file any more', async () => {
  const cara = await openPerson(database, world.members.consultant!, {
    given: 'Cara',
    birthDate: '1996-06-06',
  });
  const accountId = (await signInByNumber(database, world, inventedNumber('1996-06-06', 'woman')))!;
  const asCara = { accountId, collaborationId: world.collaborationId, participantId: cara };
  expect(await familyNames(asCara)).toHaveLength(1);
  await database.script(
    `delete from assignment where participant_id = '${cara}'; delete from file where participant_id = '${cara}'`,
  );
  await shut(asCara);
});

describe('a verified number', () => {
  it('opens nothing, and leaves no account, where nobody has it or it is protected', async () => {
    const unknown = inventedNumber('1999-09-09', 'woman');
    expect(await signInByNumber(database, world, unknown, 'unknown')).toBeNull();
    await meanwhile('update file set protected = true', 'update file set protected = false', async () => {
      expect(await signInByNumber(database, world, aliNumber, 'ali')).toBeNull();
    });
    const accounts = await asSystem(database, (tx) =>
      tx.selectFrom('account').select('account_id').where('subject', 'in', ['unknown', 'ali']).execute(),
    );
    expect(accounts).toEqual([]);
  });

  it('leads the same account to the same page each time', async () => {
    expect(await signInByNumber(database, world, beaNumber, 'bea')).toBe(asBea.accountId);
    const { rows } = await asSystem(database, (tx) =>
      sql`select * from app.offered_ways_in(${asBea.accountId}::uuid, ${testDay}::date)`.execute(tx),
    );
    expect(rows).toEqual([
      expect.objectContaining({ kind: 'person', given_name: 'Bea', participant_id: bea, acting_name: null }),
    ]);
  });
});
