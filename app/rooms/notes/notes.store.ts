import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { newId } from '../../shared/values/ids.ts';
import type { Attached, Note, NoteContent } from './notes.rules.ts';

/** Signs and locks a note; a note that was signed already stays as it was. */
export const signNote = async (
  tx: Tx,
  participantId: string,
  noteId: string,
  note: NoteContent,
  attached: readonly Attached[],
): Promise<void> => {
  const wanted = {
    note_id: noteId,
    participant_id: participantId,
    kind: note.kind,
    happened_on: note.happenedOn,
    happened_at: note.happenedAt,
    source: note.source,
    told_by: note.toldBy,
    told_on: note.toldOn,
    facts: note.facts,
    assessment: note.assessment,
    own_view: note.ownView,
    corrects_id: note.correctsId,
    disputes_id: note.disputesId,
    attachments: attached.map(({ name, kind, bytes }) => ({ id: newId(), name, kind, size: bytes.length })),
  };
  const contents = Buffer.concat(attached.map(({ bytes }) => bytes));
  await sql`select app.sign_note(${JSON.stringify(wanted)}::jsonb, ${contents}::bytea)`.execute(tx);
};

/** The notes of one's own organisation that one may read, the latest first; one of them alone if it is named. */
export const listNotes = async (tx: Tx, participantId: string, only?: string): Promise<Note[]> => {
  let notes = tx
    .selectFrom('note')
    .innerJoin('account', 'account.account_id', 'note.written_by')
    .select([
      'note.note_id as id',
      'note.part',
      'note.kind',
      'note.happened_on as happenedOn',
      'note.happened_at as happenedAt',
      'note.source',
      'note.told_by as toldBy',
      'note.told_on as toldOn',
      'note.facts',
      'note.assessment',
      'note.own_view as ownView',
      'note.corrects_id as correctsId',
      'note.disputes_id as disputesId',
      'account.name as writtenBy',
      'note.written_role as writtenRole',
      'note.signed_at as signedAt',
    ])
    .where('note.participant_id', '=', participantId)
    .where('note.salt', 'is not', null);
  if (only) notes = notes.where('note.note_id', '=', only);
  const rows = await notes.orderBy('note.happened_on', 'desc').orderBy('note.number', 'desc').execute();
  const attachments = await tx
    .selectFrom('note_attachment')
    .select([
      'note_id as noteId',
      'note_attachment_id as id',
      'name',
      'kind',
      sql<number>`octet_length(content)`.as('size'),
    ])
    .where('participant_id', '=', participantId)
    .orderBy('place')
    .execute();
  const ofNote = Map.groupBy(attachments, ({ noteId }) => noteId);
  return rows.map((row) => ({ ...row, attachments: ofNote.get(row.id) ?? [] }) as Note);
};

export const findAttachment = (tx: Tx, participantId: string, noteId: string, attachmentId: string) =>
  tx
    .selectFrom('note_attachment')
    .select(['name', 'kind', 'content'])
    .where('participant_id', '=', participantId)
    .where('note_id', '=', noteId)
    .where('note_attachment_id', '=', attachmentId)
    .executeTakeFirst();

/** Whether the acting member writes notes about the person, in the part that is theirs. */
export const mayWriteNotes = async (tx: Tx, participantId: string): Promise<boolean> => {
  const { rows } = await sql<{ may: boolean }>`
    select exists (select from app.acts_on(${participantId}) where act = 'write_notes') as may`.execute(tx);
  return rows[0]?.may === true;
};

export interface NoteDraft {
  address: string;
  savedAt: Date;
}

/** The drafts of notes about the person that one has begun, the latest first. */
export const listMyDrafts = async (tx: Tx, participantId: string): Promise<NoteDraft[]> =>
  tx
    .selectFrom('draft')
    .select(['form as address', 'saved_at as savedAt'])
    .where('account_id', '=', sql<string>`app.account()`)
    .where('form', 'like', `/deltagare/${participantId}/personakt/%/skriv%`)
    .orderBy('saved_at', 'desc')
    .execute();

/** The roles that members of one's own organisation have: who could be among a note's readers. */
export const listOwnRoles = async (tx: Tx): Promise<string[]> => {
  const rows = await tx
    .selectFrom('membership')
    .select('role')
    .distinct()
    .where('organisation_id', '=', sql<string>`app.organisation()`)
    .where('ends_at', '>', sql<Date>`now()`)
    .execute();
  return rows.map(({ role }) => role);
};

export const listNoteRules = (tx: Tx) =>
  tx.selectFrom('access_rule').select(['role', 'relation', 'area']).where('act', '=', 'read_notes').execute();
