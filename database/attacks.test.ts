import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asActor, type Database } from '../app/platform/database.ts';
import { inventedNumber } from '../app/shared/values/identity-numbers.ts';
import { type AttackWorld, filled, makeAttackWorld } from '../tests/access/attack-world.ts';
import { openTestDatabase } from '../tests/database.ts';
import { openPerson } from '../tests/open-person.ts';
import { postForm, signIn } from '../tests/sign-in.ts';
import { testDay } from '../tests/world.ts';
import { accessTables } from './access-tables.ts';

let database: Database;
let at: AttackWorld;

beforeAll(async () => {
  database = await openTestDatabase();
  at = await makeAttackWorld(database);
});
afterAll(() => database?.close());

describe('a number that somebody else has', () => {
  it('opens a file as a number that nobody has', async () => {
    const open = (birthDate: string) =>
      at.as('consultant', async (tx) => {
        const fields = {
          given_name: 'Ny',
          family_name: 'Lind',
          name_key: 'lind ny',
          name_key_given: 'ny lind',
          number: inventedNumber(birthDate, 'woman'),
          number_kind: 'personal',
          birth_date: birthDate,
          sex: 'woman',
        };
        const found = await sql<Record<string, unknown>>`select outcome, contact from app.open_file(
          ${`hmac:${fields.number}`}, ${randomUUID()}::uuid, ${randomUUID()}::uuid, ${JSON.stringify(fields)}::jsonb)`.execute(
          tx,
        );
        return found.rows;
      });
    expect(await open('2001-03-02')).toEqual(await open('2003-03-02'));
  });
});

describe('a protected person', () => {
  it.each(['/deltagare', '/deltagare.csv', '/arenden'])('has no name in %s', async (path) => {
    const text = await (await at.get(path)).text();
    expect(text).not.toContain('Siv');
    expect(text).not.toContain(at.people.protected);
  });

  it('has no name in a search, and is in the list of those on the list', async () => {
    const found = await postForm(at.app, '/sok', { sok: 'Siv' }, at.cookie);
    expect(await found.text()).not.toContain('Siv Lind');
    const listed = await signIn(at.app, at.world.members.otherConsultant!);
    expect(await (await at.get('/deltagare', listed)).text()).toContain('Siv');
  });
});

const personal = accessTables.filter(({ policies }) =>
  policies.some(({ conditions }) => JSON.stringify(conditions).includes('participants_for')),
);

/** How many rows of the other organisation the caseworker reads, table by table. */
const readOfFsf = (participantId: string) =>
  at.as('asfCaseworker', async (tx) => {
    const seen: string[] = [];
    for (const { table } of personal) {
      const owner = table === 'share' ? 'from_organisation_id' : 'organisation_id';
      const found = await sql`select from ${sql.table(table)}
        where participant_id = ${participantId} and ${sql.ref(owner)} = ${at.world.organisations.fsf}`.execute(
        tx,
      );
      if (found.rows.length > 0) seen.push(table);
    }
    return seen.toSorted();
  });

describe('a consent', () => {
  const consentTo = async (participantId: string, areas: string[]) => {
    const consentId = randomUUID();
    const to = { to_organisation_id: at.world.organisations.asf! };
    await at.as('consultant', async (tx) => {
      await tx
        .insertInto('consent')
        .values({
          ...at.about(participantId),
          ...to,
          consent_id: consentId,
          areas,
          purpose: 'prov',
          given_on: '2020-01-01',
          valid_from: '2020-01-01',
          valid_until: '2999-01-01',
          how: 'oral',
          explained_by: 'prov',
          text_version: '1',
          recorded_by: at.world.members.consultant!.accountId,
        })
        .execute();
      for (const area of areas)
        await tx
          .insertInto('share')
          .values({
            ...to,
            collaboration_id: at.world.collaborationId,
            share_id: randomUUID(),
            participant_id: participantId,
            from_organisation_id: at.world.organisations.fsf!,
            area,
            basis: 'consent',
            source_id: consentId,
            starts_at: new Date('2020-01-01T00:00:00Z'),
            ends_at: new Date('2999-01-01T00:00:00Z'),
          })
          .execute();
    });
    return consentId;
  };

  it('for the plan only opens the plan only, and withdrawn it opens nothing at the next statement', async () => {
    const birthDate = '2004-03-02';
    const both = await openPerson(database, at.world.members.consultant!, { birthDate });
    expect(await openPerson(database, at.world.members.asfCaseworker!, { birthDate })).toBe(both);
    expect(await readOfFsf(both)).toEqual([]);
    await consentTo(both, ['plan']);
    expect(await readOfFsf(both)).toEqual(['consent', 'share']);
    const wide = await consentTo(both, ['identity', 'step']);
    expect(await readOfFsf(both)).toEqual(['assignment', 'consent', 'file', 'share']);
    const receiver = await signIn(at.app, at.world.members.asfCaseworker!);
    const shown = async () => (await at.get(`/deltagare/${both}`, receiver)).text();
    expect(await shown()).toContain('Prov consultant');
    await at.as('consultant', (tx) => sql`select app.withdraw_consent(${wide}::uuid)`.execute(tx));
    expect(await readOfFsf(both)).toEqual(['consent', 'share']);
    expect(await shown()).not.toContain('Prov consultant');
  });
});

describe('a relation that ends while signed in', () => {
  it('closes the page at the next request', async () => {
    const path = `/deltagare/${at.people.colleagues}`;
    const theirs = await signIn(at.app, at.world.members.otherConsultant!);
    expect((await at.get(path, theirs)).status).toBe(200);
    await at.as('manager', (tx) =>
      tx
        .updateTable('assignment')
        .set({ ends_at: sql<Date>`starts_at` })
        .where('participant_id', '=', at.people.colleagues)
        .execute(),
    );
    expect((await at.get(path, theirs)).status).toBe(404);
  });
});

describe('an administrator', () => {
  const propose = (accountId: string) =>
    asActor(database, at.world.members.administrator!, testDay, async (tx) => {
      const membershipId = randomUUID();
      await tx
        .insertInto('membership')
        .values({
          collaboration_id: at.world.collaborationId,
          membership_id: membershipId,
          account_id: accountId,
          organisation_id: at.world.organisations.fsf!,
          role: 'lss_officer',
          proposed_by: at.world.members.administrator!.accountId,
        })
        .execute();
      return membershipId;
    });

  it('gives himself no role', async () => {
    await expect(propose(at.world.members.administrator!.accountId)).rejects.toThrow(/row-level security/);
  });

  it('proposes a role to another, which counts when a manager has confirmed it and not before', async () => {
    const membershipId = await propose(at.world.members.unitStaff!.accountId);
    const enter = () => asActor(database, { membershipId }, testDay, async () => 'in');
    await expect(enter()).rejects.toThrow(/no live membership/);
    const confirm = (member: string) =>
      at.as(member, (tx) =>
        tx
          .updateTable('membership')
          .set({ confirmed_at: new Date(), confirmed_by: at.world.members[member]!.accountId })
          .where('membership_id', '=', membershipId)
          .executeTakeFirst(),
      );
    for (const other of ['analyst', 'consultant', 'asfManager'])
      expect(Number((await confirm(other)).numUpdatedRows), other).toBe(0);
    await expect(enter()).rejects.toThrow(/no live membership/);
    expect(Number((await confirm('manager')).numUpdatedRows)).toBe(1);
    expect(await enter()).toBe('in');
  });

  it.each(['/deltagare', '/sok', '/arenden', '/import'])('sees nobody at %s', async (path) => {
    const theirs = await signIn(at.app, at.world.members.administrator!);
    expect((await at.get(path, theirs)).status).toBe(403);
  });
});

describe('the database at rest and through input', () => {
  it.each(accessTables.map(({ table }) => table))(
    'shows no row of %s to a connection at rest',
    async (table) => {
      await expect(sql`select * from ${sql.id('public', table)}`.execute(database.handle)).rejects.toThrow(
        /permission denied/,
      );
    },
  );

  it.each(["'; set role postgres; --", "x'); reset role; select ('", '\u0000', '%', '\\'])(
    'takes what is typed as text: %j',
    async (typed) => {
      const answer = await postForm(at.app, '/sok', { sok: `ab${typed}` }, at.cookie);
      expect([200, 422]).toContain(answer.status);
      expect(await answer.text()).not.toContain('Kim');
    },
  );

  it('forgets who acted when the transaction ends', async () => {
    await at.as('consultant', async () => undefined);
    const { rows: left } = await sql<{ role: string; account: string | null }>`
      select current_user as role, nullif(current_setting('app.account', true), '') as account`.execute(
      database.handle,
    );
    expect(left[0]).toMatchObject({ account: null });
  });
});

describe('a form posted from another site', () => {
  const posts = () => at.routesWith('POST', '/').filter((path) => path !== '/logga-ut/fran-leverantor');

  it.each([
    ['cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['same-site', { 'sec-fetch-site': 'same-site' }],
    ['another origin', { origin: 'https://exempel.invalid' }],
    ['no origin', {}],
  ])('is refused everywhere: %s', async (_, headers) => {
    for (const path of posts()) {
      const answer = await at.app.request(
        filled(path, at.people.own, () => at.people.random),
        {
          method: 'POST',
          headers: { cookie: at.cookie, ...headers } as Record<string, string>,
          body: new URLSearchParams(),
        },
      );
      expect(answer.status, path).toBe(403);
    }
  });
});
