import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';

export interface OldDraft {
  participantId: string;
  person: string;
  writer: string;
  begunOn: string;
}

/** Drafts of notes that have waited for a week about people whose files one manages: that they exist, never what they say. */
export const listOldDrafts = async (tx: Tx): Promise<OldDraft[]> => {
  const { rows } = await sql<OldDraft>`
    select participant_id as "participantId", person, writer, begun_on as "begunOn" from app.old_note_drafts()`.execute(
    tx,
  );
  return rows;
};
