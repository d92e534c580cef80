import { NotAllowed, NotFound } from '../../../platform/outcomes-of-requests.ts';
import { idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { type EmployerRights, employerRights } from '../../employers/employers.store.ts';
import type { Place } from '../places.rules.ts';
import { findPlace } from '../places.store.ts';

/** For the roles that the access table opens places to. */
export const openPlaces = async ({ tx }: Pick<Visit, 'tx'>): Promise<EmployerRights> => {
  const rights = await employerRights(tx);
  if (!rights.see) throw new NotAllowed();
  return rights;
};

export const demandKeepingPlaces = async (visit: Visit): Promise<void> => {
  if (!(await openPlaces(visit)).keep) throw new NotAllowed();
};

/** The place of the own organisation that the address names. */
export const openPlace = async (visit: Visit, name = 'id'): Promise<Place> => {
  await openPlaces(visit);
  const id = idParam(visit, name);
  const place = await findPlace(visit.tx, id);
  if (!place) throw new NotFound(id);
  return place;
};

/** The same, for those who keep it. */
export const openKeptPlace = async (visit: Visit): Promise<Place> => {
  await demandKeepingPlaces(visit);
  return openPlace(visit);
};

export const placePage = ({ id }: Pick<Place, 'id'>): string => `/larandeplatser/${id}`;
