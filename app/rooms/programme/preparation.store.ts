import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';

export interface Prepared {
  participantId: string;
  name: string;
}

/** Those whom the one who asks may see in preparation. */
export const listPrepared = async (tx: Tx): Promise<Prepared[]> => {
  const { rows } =
    await sql<Prepared>`select f.participant_id as "participantId", f.given_name || ' ' || f.family_name as name from file f
    where f.collaboration_id = app.collaboration() and f.organisation_id = app.organisation()
      and f.participant_id = any ((select app.participants_for('read', 'preparation'))::uuid[])`.execute(tx);
  return rows;
};
