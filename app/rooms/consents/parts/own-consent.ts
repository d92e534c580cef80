import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { type OpenedPerson, openPerson } from '../../trust/open-person.ts';
import { type ConsentLine, listConsents, mayDo } from '../sharing-overview.store.ts';

/** The consent that the address names, of those that one may read. */
export const findConsent = async (
  visit: Visit,
  act?: 'print',
): Promise<{ person: OpenedPerson; consent: ConsentLine }> => {
  const participantId = idParam(visit, 'id');
  const consentId = idParam(visit, 'consentId');
  const person = await openPerson(visit, participantId, act);
  const consents = await listConsents(visit.tx, visit.visitor, participantId);
  const consent = consents.find((one) => one.consentId === consentId);
  if (!consent) throw new NotFound(consentId);
  return { person, consent };
};

/** One's own consent; to somebody who may not withdraw it, it does not exist. */
export const findOwnConsent = async (visit: Visit) => {
  const found = await findConsent(visit);
  if (!found.consent.own || !(await mayDo(visit.tx, 'share', found.person.participantId)))
    throw new NotFound(found.consent.consentId);
  return found;
};
