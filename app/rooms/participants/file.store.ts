import { sql } from 'kysely';
import type { PlainDate } from '../../shared/values/dates.ts';
import type { Doing } from './owned.store.ts';

type OpeningOutcome = 'opened' | 'mine' | 'already_here' | 'protected_here';

type NumberOutcome = 'corrected' | 'already_here' | 'protected_here' | 'changed' | 'not_found';

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

interface NumberColumns {
  number: string;
  number_kind: string;
  birth_date: PlainDate;
  sex: string;
}

/** Gives one's own file another number; `mistyped` lets go of the one that stood. `changed` when a colleague has saved meanwhile. */
export const updateNumber = async (
  { tx }: Doing,
  { participantId, version }: { participantId: string; version: number },
  keys: { hmac: string; formerHmac: string; mistyped: boolean },
  columns: NumberColumns,
): Promise<{ outcome: NumberOutcome; contact: string | null }> => {
  const { rows } = await sql<{ outcome: NumberOutcome; contact: string | null }>`select outcome, contact
    from app.correct_number(${participantId}::uuid, ${version}::int, ${keys.hmac}, ${keys.formerHmac}, ${keys.mistyped}::boolean,
      ${JSON.stringify(columns)}::jsonb)`.execute(tx);
  return rows[0]!;
};
