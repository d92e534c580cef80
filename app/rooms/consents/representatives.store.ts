import type { Tx } from '../../platform/database.ts';
import type { Representative } from './representatives.rules.ts';

/** Everybody who represents or has represented the person, in the files that one may read. */
export const listRepresentatives = async (tx: Tx, participantId: string): Promise<Representative[]> =>
  tx
    .selectFrom('representative')
    .select([
      'representative_id as id',
      'name',
      'kind',
      'areas',
      'starts_on as startsOn',
      'ends_on as endsOn',
    ])
    .where('participant_id', '=', participantId)
    .orderBy('name')
    .execute();
