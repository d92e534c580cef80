import { NotAllowed, NotFound } from '../../../platform/outcomes-of-requests.ts';
import { idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { actsOn } from '../../participants/acts.store.ts';
import { findParticipantRows } from '../../participants/participant-rows.store.ts';

/** The person, for whoever may change the file in the own organisation: only such may give anybody a sign-in. */
export const openForSignIns = async (visit: Visit) => {
  const participantId = idParam(visit, 'participantId');
  const rows = await findParticipantRows(visit.tx, participantId);
  if (!rows) throw new NotFound(participantId);
  const may = rows.files[0]?.own === true && (await actsOn(visit.tx, participantId)).has('change_file');
  const representatives = rows.representatives.filter(
    ({ own, endsOn }) => own && (endsOn === null || endsOn >= visit.today),
  );
  return { participantId, rows, may, representatives };
};

/** One of the representatives, by the address. */
export const openRepresentative = async (visit: Visit) => {
  const opened = await openForSignIns(visit);
  if (!opened.may) throw new NotAllowed();
  const id = idParam(visit, 'rad');
  const representative = opened.representatives.find((one) => one.id === id);
  if (!representative) throw new NotFound(id);
  return { ...opened, representative };
};
