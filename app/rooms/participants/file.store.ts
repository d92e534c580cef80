import { sql } from 'kysely';
import type { Doing } from './owned.store.ts';

type OpeningOutcome = 'opened' | 'mine' | 'already_here' | 'protected_here';

export interface Opening {
  outcome: OpeningOutcome;
  participantId: string | null;
  /** Whom to ask, where somebody else has the file. */
  contact: string | null;
}

export interface OpeningIds {
  /** Of the person, if nobody has met the number. Never known to the one who sends the form. */
  candidate: string;
  assignment: string;
}

export const openFileRow = async (
  { tx }: Doing,
  hmac: string,
  { candidate, assignment }: OpeningIds,
  fields: object,
): Promise<Opening> => {
  const { rows } = await sql<Opening>`select outcome, participant_id as "participantId", contact
    from app.open_file(${hmac}, ${candidate}::uuid, ${assignment}::uuid, ${JSON.stringify(fields)}::jsonb)`.execute(
    tx,
  );
  return rows[0]!;
};

/** Whether this very posting of the form has opened the file before. */
export const isOpenedBy = async (
  { tx }: Doing,
  participantId: string,
  assignment: string,
): Promise<boolean> => {
  const found = await tx
    .selectFrom('assignment')
    .select('assignment_id')
    .where('participant_id', '=', participantId)
    .where('assignment_id', '=', assignment)
    .executeTakeFirst();
  return found !== undefined;
};
