import type { OwnVisit } from '../../platform/visit.ts';
import { newId } from '../../shared/values/ids.ts';
import type { NoReason, Stay } from './stays.rules.ts';

/** The person's own answer to the agreement as it stands; with staff beside it says so. */
export const insertOwnApproval = async (
  { tx, person, today }: Pick<OwnVisit, 'tx' | 'person' | 'today'>,
  stay: Stay,
  { answer, because }: { answer: 'yes' | 'no'; because: NoReason | null },
): Promise<void> => {
  await tx
    .insertInto('stay_approval')
    .values({
      collaboration_id: person.collaborationId,
      organisation_id: stay.organisationId,
      participant_id: person.participantId,
      stay_approval_id: newId(),
      stay_id: stay.id,
      content_version: stay.version,
      party: 'person',
      answer,
      because,
      how: person.beside ? 'at_the_table' : 'own_sign_in',
      by_name: person.actingName ?? null,
      said_on: today,
      recorded_by: person.accountId,
    })
    .execute();
};
