import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { type OpenedPerson, openPerson } from '../../trust/open-person.ts';
import type { Place } from '../places.rules.ts';
import { findPlace } from '../places.store.ts';
import { mayKeepStays } from '../stay-reads.store.ts';
import type { Stay } from '../stays.rules.ts';
import { findStay } from '../stays.store.ts';

export interface OpenedStay {
  person: OpenedPerson;
  stay: Stay;
}

export interface PersonAtPlace {
  person: OpenedPerson;
  place: Place;
}

/** The person whose stays one may keep; not found alike for everybody else's. */
export const openKeptPerson = async (visit: Visit): Promise<OpenedPerson> => {
  const participantId = idParam(visit, 'id');
  if (!(await mayKeepStays(visit.tx, participantId))) throw new NotFound(participantId);
  return openPerson(visit, participantId);
};

/** A stay that one may see. */
export const openStay = async (visit: Visit): Promise<OpenedStay> => {
  const person = await openPerson(visit, idParam(visit, 'id'));
  const id = idParam(visit, 'vistelse');
  const stay = await findStay(visit.tx, person.participantId, id);
  if (!stay) throw new NotFound(id);
  return { person, stay };
};

/** A stay that one may change: one's own organisation's. */
export const openKeptStay = async (visit: Visit): Promise<OpenedStay> => {
  await openKeptPerson(visit);
  const opened = await openStay(visit);
  if (opened.stay.organisationId !== visit.visitor.organisationId) throw new NotFound(opened.stay.id);
  return opened;
};

/** A person whose stays one keeps, and a place of one's own organisation. */
export const openPersonAtPlace = async (visit: Visit): Promise<PersonAtPlace> => {
  const person = await openKeptPerson(visit);
  const id = idParam(visit, 'plats');
  const place = await findPlace(visit.tx, id);
  if (!place) throw new NotFound(id);
  return { person, place };
};

export const staysPage = ({ participantId }: Pick<OpenedPerson, 'participantId'>): string =>
  `/deltagare/${participantId}/platser`;
export const stayPage = ({ person, stay }: OpenedStay): string => `${staysPage(person)}/${stay.id}`;
export const savedStay = (opened: OpenedStay): string => `${stayPage(opened)}?sparat=1`;
