import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asEmployer, type Tx } from '../app/platform/database.ts';
import { openHosting } from '../app/rooms/hosts/hosting.testing.ts';
import { rowsAsOwner } from '../tests/database.ts';
import { openPerson } from '../tests/open-person.ts';
import { testDay } from '../tests/world.ts';

let at: Awaited<ReturnType<typeof openHosting>>;
let link: { id: string };
let other: { id: string };

beforeAll(async () => {
  at = await openHosting();
  link = await at.linked();
  await at.shows(link.id, 'helps', 'Skriftligt schema');
  await at.shows(link.id, 'days');
  const dina = await openPerson(at.database, at.world.members.consultant!, {
    given: 'Dina',
    birthDate: '1997-05-06',
  });
  const stay = (await at.books(await at.opened(1), { borjar: '2026-11-01' }, `/deltagare/${dina}/platser`))
    .to;
  other = await at.linked(`${stay.split('?')[0]}/arbetsgivare`);
});
afterAll(() => at?.database.close());

const through = <T>(work: (tx: Tx) => Promise<T>, linkId = link.id, today = testDay) =>
  asEmployer(at.database, { collaborationId: at.world.collaborationId, linkId }, today, work);

const fields = (tx: Tx) =>
  sql<{ field: string }>`select field from employer_sheet order by field`
    .execute(tx)
    .then(({ rows }) => rows.map(({ field }) => field));
const stays = (tx: Tx) =>
  sql<{
    n: number;
    times: number;
  }>`select count(stay_id)::int as n, count(days)::int as times from app.employer_page()`
    .execute(tx)
    .then(({ rows }) => rows[0]);

/** Does something as the owner, looks, and takes it back. */
const meanwhile = async (change: string, back: string, look: () => Promise<unknown>) => {
  await at.database.script(change);
  try {
    await look();
  } finally {
    await at.database.script(back);
  }
};

const contact = "name = 'Nadja Ek'";

describe('the employer’s door', () => {
  it('shows what stands to the same contact, by whichever link of theirs', async () => {
    for (const { id } of [link, other]) {
      expect(await through(fields, id)).toEqual(['days', 'helps']);
      expect(await through(stays, id)).toEqual({ n: 2, times: 1 });
    }
  });

  it.each<[string, string, string]>([
    [
      'that was taken back',
      'update employer_link set revoked_at = now(), revoked_by = made_by',
      'update employer_link set revoked_at = null, revoked_by = null',
    ],
    [
      'that is over',
      "update employer_link set expires_at = '2026-01-01'",
      "update employer_link set expires_at = '2027-01-01'",
    ],
    [
      'to somebody who has left',
      `update employer_contact set ended_on = '2026-11-01' where ${contact}`,
      `update employer_contact set ended_on = null where ${contact}`,
    ],
    [
      'to another address',
      `update employer_contact set email = 'annan@exempel.invalid' where ${contact}`,
      `update employer_contact set email = 'Nadja@exempel.invalid' where ${contact}`,
    ],
    [
      'to somebody without an address',
      `update employer_contact set email = null where ${contact}`,
      `update employer_contact set email = 'nadja@exempel.invalid' where ${contact}`,
    ],
  ])('is shut by a link %s', async (_, change, back) => {
    await meanwhile(change, back, () => expect(through(fields)).rejects.toMatchObject({ code: '28000' }));
    expect(await through(fields)).toEqual(['days', 'helps']);
  });

  it('stays open to somebody who leaves later', async () => {
    await meanwhile(
      `update employer_contact set ended_on = '2027-01-31' where ${contact}`,
      `update employer_contact set ended_on = null where ${contact}`,
      async () => expect(await through(fields)).toEqual(['days', 'helps']),
    );
  });

  it.each([
    ['of nobody', () => ({ linkId: randomUUID() })],
    ['of another collaboration', () => ({ linkId: link.id, collaborationId: randomUUID() })],
  ])('is shut by a link %s', async (_, who) => {
    const whole = { collaborationId: at.world.collaborationId, ...who() };
    await expect(asEmployer(at.database, whole, testDay, fields)).rejects.toMatchObject({ code: '28000' });
  });

  it.each<[string, string, string, { n: number; times: number }]>([
    [
      'whose stay has ended',
      "update stay set ended_on = '2026-11-20', ended_because = 'completed'",
      'update stay set ended_on = null, ended_because = null',
      { n: 0, times: 0 },
    ],
    [
      'whose stay is over',
      "update stay set ends_on = '2026-11-10'",
      "update stay set ends_on = '2027-03-31'",
      { n: 0, times: 0 },
    ],
    [
      'whom somebody protects',
      'update file set protected = true',
      'update file set protected = false',
      { n: 0, times: 0 },
    ],
    [
      'by a link of theirs that was taken back',
      `update employer_link set revoked_at = now(), revoked_by = made_by where employer_link_id <> `,
      'update employer_link set revoked_at = null, revoked_by = null',
      { n: 1, times: 1 },
    ],
    [
      'at hours that not all have said yes to',
      "update stay_approval set answer = 'no', because = 'hours' where party = 'person'",
      "update stay_approval set answer = 'yes', because = null where party = 'person'",
      { n: 2, times: 0 },
    ],
  ])('shows nobody %s', async (_, change, back, expected) => {
    const whole = change.endsWith('<> ') ? `${change}'${link.id}'` : change;
    await meanwhile(whole, back, async () => expect(await through(stays)).toEqual(expected));
  });

  it('shows another contact nothing of these', async () => {
    await meanwhile(
      `insert into employer_contact select (jsonb_populate_record(c, jsonb_build_object('employer_contact_id', '${link.id}', 'name', 'Olle'))).* from employer_contact c where ${contact};
       update employer_link set employer_contact_id = '${link.id}' where employer_link_id = '${other.id}'`,
      `update employer_link set employer_contact_id = '${at.contactId}'; delete from employer_contact where name = 'Olle'`,
      async () => {
        expect(await through(fields, other.id)).toEqual([]);
        expect(await through(stays, other.id)).toEqual({ n: 1, times: 0 });
      },
    );
  });

  it.each(['file', 'stay', 'stay_version', 'employer_contact', 'employer_link', 'account', 'mail', 'note'])(
    'reads no %s',
    async (table) => {
      await expect(through((tx) => sql`select 1 from ${sql.table(table)}`.execute(tx))).rejects.toMatchObject(
        { code: '42501' },
      );
    },
  );

  it('is opened by a letter that leaves only while the link stands, and says nothing when it has left', async () => {
    const bars = () =>
      rowsAsOwner<{ bar: string | null }>(
        at.database,
        `select app.mail_bar(collaboration_id, mail_id, '${testDay} 12:00+01') as bar from mail where secret`,
      );
    expect(await bars()).toEqual([{ bar: null }, { bar: null }]);
    await meanwhile(
      'update employer_link set revoked_at = now(), revoked_by = made_by',
      'update employer_link set revoked_at = null, revoked_by = null',
      async () => expect(await bars()).toEqual([{ bar: 'link_over' }, { bar: 'link_over' }]),
    );
    await at.database.script('update mail set sent_at = now() where secret');
    const left = await rowsAsOwner(at.database, 'select distinct body from mail where secret');
    expect(left).toEqual([{ body: '' }]);
  });
});
