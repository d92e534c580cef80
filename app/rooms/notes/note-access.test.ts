import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { areas } from '../../../database/access-acts.ts';
import { openTestDatabase } from '../../../tests/database.ts';
import { openPerson } from '../../../tests/open-person.ts';
import { testDay } from '../../../tests/world.ts';
import { asActor, asSystem, type Database, type Tx } from '../../platform/database.ts';
import { keepDraft } from '../../platform/drafts.store.ts';
import { logRead } from '../../platform/read-log.ts';
import { newId } from '../../shared/values/ids.ts';
import { listOldDrafts } from '../trust/old-drafts.store.ts';
import { listMasks, listReadsOf } from './extract.store.ts';
import { listNotes } from './notes.store.ts';
import { makeNoteWorld, noteGiven } from './notes.testing.ts';

let database: Database;
let house: Awaited<ReturnType<typeof makeNoteWorld>>;
let placed: string;
let elsewhere: string;
beforeAll(async () => {
  database = await openTestDatabase();
  house = await makeNoteWorld(database);
  const { units, collaborationId, organisations } = house.world;
  placed = await house.person({ unitId: units.north });
  elsewhere = await house.person({ unitId: units.south });
  await database.script(`insert into placement (collaboration_id, placement_id, organisation_id, participant_id, unit_id, form, starts_on)
    values ('${collaborationId}', '${randomUUID()}', '${organisations.fsf}', '${placed}', '${units.north}', 'group', '2026-01-01')`);
  await house.sign(placed, { facts: 'Av handläggaren' });
  await house.sign(placed, { facts: 'Av enheten' }, 'unitStaff');
});
afterAll(() => database?.close());

const as = <T>(key: string, work: (tx: Tx) => Promise<T>) =>
  asActor(database, house.world.members[key]!, testDay, work);
/** Past the task, straight at the function, as somebody would who has its name. */
const signs = (key: string, participantId: string, over: object = {}) =>
  as(key, async (tx) => {
    const wanted = {
      note_id: newId(),
      participant_id: participantId,
      kind: 'event',
      happened_on: testDay,
      source: 'present',
      facts: 'x',
      attachments: [],
      ...over,
    };
    await sql`select app.sign_note(${JSON.stringify(wanted)}::jsonb, ''::bytea)`.execute(tx);
    return 'signed';
  }).catch((fault) => fault.code as string);
const reads = (key: string, participantId: string) =>
  as(key, (tx) => listNotes(tx, participantId)).then((notes) => notes.map(({ facts }) => facts).toSorted());

describe('who signs a note', () => {
  it.each([
    ['consultant', 'signed'],
    ['manager', 'signed'],
    ['unitStaff', 'signed'],
    ['supervisor', 'signed'],
    ['otherConsultant', '42501'],
    ['unitManager', '42501'],
    ['lssOfficer', '42501'],
    ['fkOfficer', '42501'],
    ['analyst', '42501'],
    ['administrator', '42501'],
  ])('%s about a person placed in the north unit: %s', async (key, answer) => {
    const about = await house.person({ unitId: house.world.units.north });
    await database.script(`insert into placement (collaboration_id, placement_id, organisation_id, participant_id, unit_id, form, starts_on)
      values ('${house.world.collaborationId}', '${randomUUID()}', '${house.world.organisations.fsf}', '${about}', '${house.world.units.north}', 'group', '2026-01-01')`);
    expect(await signs(key, about)).toBe(answer);
  });

  it('nobody in another’s name, another organisation, another place in the chain or another moment', async () => {
    const { members, organisations } = house.world;
    const noteId = newId();
    const forged = {
      note_id: noteId,
      written_by: members.manager!.accountId,
      organisation_id: organisations.fk,
      number: 99,
      signed_at: '2020-01-01',
      part: 'unit',
    };
    expect(await signs('consultant', elsewhere, forged)).toBe('signed');
    const [note] = await as('consultant', (tx) => listNotes(tx, elsewhere, noteId));
    expect(note).toMatchObject({ part: 'case', writtenBy: 'Prov consultant', writtenRole: 'job_consultant' });
    expect(note!.signedAt.getTime()).toBeGreaterThan(Date.parse('2026-01-01'));
  });

  it('no note twice: not over a colleague’s, and not beside another person’s', async () => {
    const noteId = newId();
    await signs('consultant', placed, { note_id: noteId });
    expect(await signs('manager', placed, { note_id: noteId })).toBe('23505');
    expect(await signs('consultant', elsewhere, { corrects_id: noteId })).toBe('23503');
    expect(await signs('unitStaff', placed, { corrects_id: noteId })).toBe('42501');
  });

  it('no attachment of another kind or size than the list of kinds allows', async () => {
    const attachments = [{ id: newId(), name: 'x.html', kind: 'html', size: 0 }];
    expect(await signs('consultant', placed, { attachments })).toBe('23514');
  });
});

describe('who reads a note', () => {
  it('those who decide read both parts; a unit reads what units write, and nobody else anything', async () => {
    for (const key of ['consultant', 'manager'])
      expect(await reads(key, placed), key).toEqual(
        expect.arrayContaining(['Av enheten', 'Av handläggaren']),
      );
    for (const key of ['unitStaff', 'supervisor']) {
      expect(await reads(key, placed), key).toContain('Av enheten');
      expect(await reads(key, placed), key).not.toContain('Av handläggaren');
    }
    for (const key of ['otherConsultant', 'unitManager', 'fkOfficer', 'analyst'])
      expect(await reads(key, placed), key).toEqual([]);
  });

  it('no share opens it, of any area', async () => {
    const { collaborationId, organisations, members } = house.world;
    for (const area of areas)
      await database.script(`insert into share (collaboration_id, share_id, participant_id, from_organisation_id, to_organisation_id, area, basis, source_id, ends_at)
        values ('${collaborationId}', '${randomUUID()}', '${placed}', '${organisations.fsf}', '${organisations.fk}', '${area}', 'consent', '${randomUUID()}', 'infinity')`);
    const theirs = await openPerson(database, members.fkOfficer!, { birthDate: '1990-03-01' });
    expect(theirs).toBe(placed);
    expect(await reads('fkOfficer', placed)).toEqual([]);
    await signs('fkOfficer', placed, { facts: 'Hos Försäkringskassan' });
    expect(await reads('fkOfficer', placed)).toEqual(['Hos Försäkringskassan']);
    expect(await reads('consultant', placed)).not.toContain('Hos Försäkringskassan');
  });
});

describe('beside the notes', () => {
  it('a manager hears of old drafts about those whose files are managed, and nobody else does', async () => {
    const { members, collaborationId } = house.world;
    const { accountId, organisationId } = members.consultant!;
    for (const id of [placed, elsewhere])
      await asSystem(database, (tx) =>
        keepDraft(
          tx,
          { accountId, organisationId, collaborationId },
          `/deltagare/${id}/personakt/${newId()}/skriv`,
          { fakta: noteGiven.facts },
        ),
      );
    const told = (key: string) =>
      as(key, listOldDrafts).then((drafts) => drafts.map(({ participantId }) => participantId).toSorted());
    expect(await told('manager')).toEqual([]);
    await database.script("update draft set begun_at = now() - interval '8 days'");
    expect(await told('manager')).toEqual([placed, elsewhere].toSorted());
    expect(await told('unitManager')).toEqual([elsewhere]);
    for (const key of ['consultant', 'otherConsultant', 'asfManager', 'unitStaff'])
      expect(await told(key), key).toEqual([]);
  });

  it('whoever makes the extract reads who has read: one’s own, and others while it was shared with them', async () => {
    const seen = async (key: string) =>
      (await as(key, (tx) => listReadsOf(tx, placed))).map(({ role }) => role).toSorted();
    await as('manager', (tx) => logRead(tx, 'open', [placed]));
    await as('fkOfficer', (tx) => logRead(tx, 'open', [placed]));
    await as('afOfficer', (tx) => logRead(tx, 'open', [placed]));
    expect(await seen('consultant')).toEqual(['fk_officer', 'manager']);
    for (const key of ['otherConsultant', 'unitStaff', 'unitManager', 'fkOfficer'])
      expect(await seen(key), key).toEqual(key === 'fkOfficer' ? ['fk_officer'] : []);
    expect(await as('unitStaff', (tx) => listMasks(tx, placed))).toEqual([]);
  });
});
