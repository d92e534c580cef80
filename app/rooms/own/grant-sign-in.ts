import type { Visit } from '../../platform/visit.ts';
import { participantHmac } from '../../shared/values/number-hmac.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import type { ParticipantRows } from '../participants/participant-rows.rules.ts';
import { type NewRepresentation, representationFaults } from './representations.rules.ts';
import { insertRepresentation } from './representations.store.ts';

/** Gives a representative a sign-in of one's own, if nothing stands against it. */
export const grantSignIn = async (
  { tx, visitor, today, application }: Pick<Visit, 'tx' | 'visitor' | 'today' | 'application'>,
  about: {
    participantId: string;
    rows: ParticipantRows;
    representative: ParticipantRows['representatives'][number];
  },
  wanted: NewRepresentation & { id: string; proofWords: string },
): Promise<Result<void, ReturnType<typeof representationFaults>>> => {
  const { participantId, rows, representative } = about;
  const file = rows.files[0]!;
  const faults = representationFaults(wanted, {
    kind: representative.kind,
    taskAreas: representative.areas,
    taskEndsOn: representative.endsOn,
    birthDate: file.birthDate,
    ownNumber: file.number,
    today,
  });
  if (Object.keys(faults).length > 0) return refuse(faults);
  const { number, id, proofWords, ...given } = wanted;
  const numberHmac = participantHmac(application.secrets.numberKey, visitor.collaborationId, number);
  await insertRepresentation(
    tx,
    visitor,
    { id, participantId, representativeId: representative.id, numberHmac, proofWords },
    given,
  );
  return accept(undefined);
};
