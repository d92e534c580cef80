import { NotAllowed, NotFound } from '../../platform/outcomes-of-requests.ts';
import { logRead, type ReadAct } from '../../platform/read-log.ts';
import type { Visit } from '../../platform/visit.ts';
import { seesPeople } from '../people/landing.rules.ts';

/** What the head of every page about a person shows. */
export interface OpenedPerson {
  participantId: string;
  name: string;
  /** Whether one's own organisation has a file, or only reads another's by a share. */
  ownFile: boolean;
  protected: boolean;
}

/**
 * Opens a person for reading and logs it in the same transaction; also a page that only has a form shows whom it is about.
 * Throws NotAllowed for a role that meets nobody, and NotFound alike for nobody's and for somebody else's person.
 */
export const openPerson = async (
  { tx, visitor }: Pick<Visit, 'tx' | 'visitor'>,
  participantId: string,
  act: ReadAct = 'open',
): Promise<OpenedPerson> => {
  if (!seesPeople(visitor.role)) throw new NotAllowed();
  const files = await tx
    .selectFrom('file')
    .select(['organisation_id', 'given_name', 'family_name', 'protected'])
    .where('collaboration_id', '=', visitor.collaborationId)
    .where('participant_id', '=', participantId)
    .orderBy('opened_on', 'desc')
    .execute();
  const own = files.find(({ organisation_id }) => organisation_id === visitor.organisationId);
  const file = own ?? files[0];
  if (!file) throw new NotFound(participantId);
  await logRead(tx, act, [participantId]);
  return {
    participantId,
    name: `${file.given_name} ${file.family_name}`,
    ownFile: own !== undefined,
    protected: files.some((one) => one.protected),
  };
};
