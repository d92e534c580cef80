import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { type OpenedPerson, openPerson } from '../../trust/open-person.ts';
import { mayHoldMatches } from '../employment.store.ts';
import type { Match } from '../matches.rules.ts';
import { findMatch } from '../matches.store.ts';
import type { Offer } from '../offers.rules.ts';
import { findOffer } from '../offers.store.ts';

export interface OpenedMatch {
  person: OpenedPerson;
  match: Match;
  offer: Offer;
}

/** A proposal that one holds; not found alike for everybody else's. */
export const openKeptMatch = async (visit: Visit): Promise<OpenedMatch> => {
  const participantId = idParam(visit, 'id');
  if (!(await mayHoldMatches(visit.tx, participantId))) throw new NotFound(participantId);
  const person = await openPerson(visit, participantId);
  const id = idParam(visit, 'rad');
  const match = await findMatch(visit.tx, participantId, id);
  const offer = match && (await findOffer(visit.tx, match.offerId));
  if (!offer || match.organisationId !== visit.visitor.organisationId) throw new NotFound(id);
  return { person, match, offer };
};

export const personJobsPage = ({ participantId }: Pick<OpenedPerson, 'participantId'>): string =>
  `/deltagare/${participantId}/kommunjobb`;
export const savedJobs = (person: Pick<OpenedPerson, 'participantId'>): string =>
  `${personJobsPage(person)}?sparat=1`;
