import { NotFound } from '../../platform/outcomes-of-requests.ts';
import { logRead } from '../../platform/read-log.ts';
import type { Visit } from '../../platform/visit.ts';
import { type OpenedPerson, openPerson } from './open-person.ts';
import { mayGrant } from './protected-access.store.ts';

/** Opens a person for whoever decides who may see her; one who is not on the list reads `nameless` for a name. */
export const openProtected = async (
  visit: Pick<Visit, 'tx' | 'visitor'>,
  participantId: string,
  nameless: string,
): Promise<OpenedPerson> => {
  if (!(await mayGrant(visit.tx, participantId))) throw new NotFound(participantId);
  try {
    return await openPerson(visit, participantId);
  } catch (fault) {
    if (!(fault instanceof NotFound)) throw fault;
    await logRead(visit.tx, 'open', [participantId]);
    return { participantId, name: nameless, ownFile: true, protected: true };
  }
};
