import type { Tx } from '../../platform/database.ts';
import type { PlainDate } from '../../shared/values/dates.ts';

/** The day of birth in one's own file, else in another that one may see. Only compared with, never shown: no read is logged. */
export const findBirthDate = async (
  tx: Tx,
  who: { collaborationId: string; organisationId: string },
  participantId: string,
): Promise<PlainDate | undefined> => {
  const found = await tx
    .selectFrom('file')
    .select('birth_date')
    .where('collaboration_id', '=', who.collaborationId)
    .where('participant_id', '=', participantId)
    .orderBy((file) => file('organisation_id', '=', who.organisationId), 'desc')
    .orderBy('birth_date')
    .executeTakeFirst();
  return found?.birth_date;
};
