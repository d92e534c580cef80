import { sql } from 'kysely';
import type { Visit } from '../../platform/visit.ts';
import { recordableKinds } from '../path/facts.rules.ts';

/** Whether the one who acts may write that a job of the person has begun, in the person's own file. */
export const mayEmploy = async (
  { tx, visitor }: Pick<Visit, 'tx' | 'visitor'>,
  participantId: string,
): Promise<boolean> => {
  if (!recordableKinds(visitor).includes('employment_started')) return false;
  const { rows } = await sql<{
    may: boolean;
  }>`select ${participantId}::uuid = any (app.participants_for('record_fact', 'work'))
    and exists (select from file f where f.collaboration_id = app.collaboration() and f.organisation_id = app.organisation()
      and f.participant_id = ${participantId}) as may`.execute(tx);
  return rows[0]?.may === true;
};
