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
    select d.participant_id as "participantId", concat_ws(' ', f.given_name, f.family_name) as person, d.writer, d.begun_on as "begunOn"
      from app.old_note_drafts() d
      join file f on f.participant_id = d.participant_id and f.organisation_id = app.organisation()
     order by d.begun_on, person`.execute(tx);
  return rows;
};
