import type { Tx } from '../../platform/database.ts';
import type { PlainDate } from '../../shared/values/dates.ts';

/** The day of birth in the files that one may see; nothing where one sees none. Only compared with, never shown: no read is logged. */
export const findBirthDate = async (
  tx: Tx,
  collaborationId: string,
  participantId: string,
): Promise<PlainDate | undefined> => {
  const found = await tx
    .selectFrom('file')
    .select('birth_date')
    .where('collaboration_id', '=', collaborationId)
    .where('participant_id', '=', participantId)
    .orderBy('birth_date')
    .executeTakeFirst();
  return found?.birth_date;
};
