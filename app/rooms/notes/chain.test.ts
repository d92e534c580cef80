import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { asActor, asSealing, type Database } from '../../platform/database.ts';
import { newId } from '../../shared/values/ids.ts';
import { noteHeads } from '../trust/note-chains.store.ts';
import { verifyLogs } from '../trust/verify-logs.ts';
import { makeNoteWorld } from './notes.testing.ts';

let database: Database;
let house: Awaited<ReturnType<typeof makeNoteWorld>>;
let person: string;
beforeAll(async () => {
  database = await openTestDatabase();
  house = await makeNoteWorld(database);
});
afterAll(() => database?.close());

const pdf = { name: 'intyg.pdf', kind: 'pdf' as const, bytes: new TextEncoder().encode('%PDF-1.7 x') };
const open = 'set session_replication_role = replica;';
const shut = 'set session_replication_role = origin;';

beforeEach(async () => {
  await database.script(`${open} delete from note_attachment; delete from note; ${shut}`);
  person = await house.person();
  for (const facts of ['Första', 'Andra', 'Tredje', 'Fjärde'])
    await house.sign(person, { facts, attached: facts === 'Andra' ? [pdf] : [] });
});

const findings = async () => {
  const { notes } = await asSealing(database, (tx) => verifyLogs(tx, new Date(), undefined));
  return notes.map(({ fault, numbers }) => `${fault} ${numbers}`);
};
/** What somebody does who has the database in their hands. */
const tampered = async (change: string) => {
  await database.script(`${open} ${change}; ${shut}`);
  return findings();
};

describe('the chain of a person’s notes', () => {
  it('holds, through every note and attachment, for each person and organisation apart', async () => {
    await house.sign(await house.person());
    expect(await findings()).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    ['a changed word', "update note set facts = 'Ändrad' where number = 2", ['note_changed 2']],
    ['another day', "update note set happened_on = '2026-11-01' where number = 4", ['note_changed 4']],
    [
      'another moment of signing',
      "update note set signed_at = signed_at - interval '1 second' where number = 3",
      ['note_changed 3'],
    ],
    [
      'another writer’s name on it',
      'update note set written_by = (select account_id from account a where a.account_id <> note.written_by limit 1) where number = 1',
      ['note_changed 1'],
    ],
    ['a changed attachment', "update note_attachment set content = '%PDF-1.7 y'", ['note_changed 2']],
    ['a removed attachment', 'delete from note_attachment', ['note_changed 2']],
    ['an attachment by another name', "update note_attachment set name = 'plan.pdf'", ['note_changed 2']],
    [
      'an attachment moved to another note',
      'update note_attachment set note_id = (select n.note_id from note n where n.number = 3)',
      ['note_changed 2–3'],
    ],
    [
      'an attachment that came afterwards',
      `create temp table late as select * from note_attachment;
       update late set note_attachment_id = gen_random_uuid(), place = 2; insert into note_attachment select * from late; drop table late`,
      ['note_changed 2'],
    ],
    [
      'a note made into a correction of another',
      'update note set corrects_id = (select n.note_id from note n where n.number = 1) where number = 3',
      ['note_changed 3'],
    ],
    [
      'a correction forged after the last, linked as if it had been signed',
      `create temp table forged as select * from note where number = 4;
       update forged set note_id = gen_random_uuid(), number = 5, salt = gen_random_uuid(), facts = 'Påhittad', previous_hash = hash,
         corrects_id = (select n.note_id from note n where n.number = 1);
       insert into note select * from forged; drop table forged`,
      ['note_changed 5', 'note_forged 5'],
    ],
    [
      'a correction that is pointed at another note',
      `update note set corrects_id = (select n.note_id from note n where n.number = 1) where number = 4;
       update note set leaf = app.note_leaf(note, app.attachments_of(collaboration_id, note_id)) where number = 4`,
      ['note_forged 4'],
    ],
    ['a removed note', 'delete from note where number = 3', ['notes_missing 3']],
    ['a removed first note', 'delete from note where number = 1', ['notes_missing 1']],
    [
      'two notes that changed places',
      'update note set number = 100 + number where number in (3, 4); update note set number = 107 - number where number > 100',
      ['note_forged 3–4', 'note_unlinked 3–4'],
    ],
    [
      'a note whose leaf was made to fit',
      `update note set facts = 'Ny' where number = 2;
       update note set leaf = app.note_leaf(note, app.attachments_of(collaboration_id, note_id)) where number = 2`,
      ['note_forged 2'],
    ],
    [
      'a note whose link was made to fit',
      `update note set facts = 'Ny' where number = 2;
       update note set leaf = app.note_leaf(note, app.attachments_of(collaboration_id, note_id)) where number = 2;
       update note set hash = app.note_hash(note) where number = 2`,
      ['note_unlinked 3'],
    ],
    [
      'a note forged after the last',
      `create temp table forged as select * from note where number = 4;
       update forged set note_id = gen_random_uuid(), number = 5, facts = 'Påhittad'; insert into note select * from forged; drop table forged`,
      ['note_changed 5', 'note_forged 5', 'note_unlinked 5'],
    ],
  ])('tells %s', async (_, change, found) => {
    expect((await tampered(change)).toSorted()).toEqual(found.toSorted());
  });

  it('holds when a note is weeded: its salt and content go, its link stays', async () => {
    const weeded = `delete from note_attachment; update note set salt = null, kind = null, happened_on = null, source = null,
      facts = null, assessment = null, own_view = null where number = 2`;
    expect(await tampered(weeded)).toEqual([]);
  });

  it('a whole chain written anew, and its last notes taken away, are told by what was written down outside', async () => {
    const until = new Date(Date.now() + 1000);
    const [written] = await asSealing(database, (tx) => noteHeads(tx, until));
    await house.sign(person, { facts: 'Femte' });
    const now = async () => (await asSealing(database, (tx) => noteHeads(tx, until)))[0];
    expect(await tampered('delete from note where number = 4')).toEqual(['notes_missing 4']);
    expect(await tampered('delete from note where number = 5')).toEqual([]);
    expect((await now())!.notes).toBeLessThan(written!.notes);
  });

  it('notes signed at the same time stand one after the other', async () => {
    const other = await house.person();
    await Promise.all(
      Array.from({ length: 8 }, (_, place) => house.sign(other, { facts: `Samtidigt ${place}` })),
    );
    expect(await findings()).toEqual([]);
  });

  it('the same note sent twice is signed once', async () => {
    const noteId = newId();
    for (let times = 0; times < 2; times += 1) await house.sign(person, { noteId, attached: [pdf] });
    expect(await findings()).toEqual([]);
  });
});

describe('a signed note', () => {
  const refused = (statement: string) =>
    database.script(statement).then(
      () => 'done',
      (fault) => fault.message,
    );

  it.each([
    "update note set facts = 'x'",
    'delete from note',
    'truncate note cascade',
    "update note_attachment set name = 'x'",
    'delete from note_attachment',
  ])('is refused by the database even to its owner: %s', async (statement) => {
    expect(await refused(statement)).toContain('never changed or removed');
  });

  it.each(['consultant', 'manager', 'administrator'])(
    '%s has no right to change or write one past the signing',
    async (key) => {
      const tries = [
        "update note set facts = 'x'",
        'delete from note',
        'insert into note select * from note',
        'delete from note_attachment',
      ];
      for (const statement of tries) {
        const done = asActor(database, house.world.members[key]!, '2026-11-22', (tx) =>
          sql.raw(statement).execute(tx),
        );
        await expect(done).rejects.toMatchObject({ code: '42501' });
      }
    },
  );
});
