import type { OwnPerson, OwnVisit } from '../../platform/visit.ts';
import { newId } from '../../shared/values/ids.ts';
import type { OwnReason } from './absence.rules.ts';
import type { OwnOccasion } from './own-occasions.rules.ts';

/** Who says it, for oneself or for whom one represents. */
export interface Saying extends Pick<OwnVisit, 'tx' | 'now'> {
  person: Pick<
    OwnPerson,
    'accountId' | 'collaborationId' | 'participantId' | 'representationId' | 'actingName'
  >;
}

/** That the person cannot come; said twice it is said once. */
export const insertNotice = async (
  { tx, person, now }: Saying,
  { id, organisationId, roundId, enrolmentId }: OwnOccasion,
  reason: OwnReason,
): Promise<void> => {
  await tx
    .insertInto('absence_notice')
    .values({
      collaboration_id: person.collaborationId,
      organisation_id: organisationId,
      absence_notice_id: newId(),
      participant_id: person.participantId,
      programme_round_id: roundId,
      programme_enrolment_id: enrolmentId,
      programme_occasion_id: id,
      reason,
      by_name: person.representationId ? (person.actingName ?? null) : null,
      said_by: person.accountId,
      said_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

export const takeBackNotice = async ({ tx, person, now }: Saying, noticeId: string): Promise<void> => {
  await tx
    .updateTable('absence_notice')
    .set({ taken_back_at: now, taken_back_by: person.accountId })
    .where('absence_notice_id', '=', noticeId)
    .where('taken_back_at', 'is', null)
    .execute();
};
