import { NotAllowed, NotFound } from '../../../platform/outcomes-of-requests.ts';
import { idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { listAdministrations } from '../administrations.store.ts';
import type { Administration, Offer } from '../offers.rules.ts';
import { findOffer, type MunicipalJobRights, municipalJobRights } from '../offers.store.ts';

/** For the roles that the access table opens jobs in the municipality to. */
export const openOffers = async ({ tx }: Pick<Visit, 'tx'>): Promise<MunicipalJobRights> => {
  const rights = await municipalJobRights(tx);
  if (!rights.see) throw new NotAllowed();
  return rights;
};

export const demandKeepingOffers = async (visit: Visit): Promise<void> => {
  if (!(await openOffers(visit)).keep) throw new NotAllowed();
};

/** The offer that the address names. */
export const openOffer = async (visit: Visit): Promise<Offer> => {
  await openOffers(visit);
  const id = idParam(visit, 'id');
  const offer = await findOffer(visit.tx, id);
  if (!offer) throw new NotFound(id);
  return offer;
};

/** The same, for those who keep it. */
export const openKeptOffer = async (visit: Visit): Promise<Offer> => {
  await demandKeepingOffers(visit);
  const offer = await openOffer(visit);
  if (offer.organisationId !== visit.visitor.organisationId) throw new NotFound(offer.id);
  return offer;
};

export const openKeptAdministration = async (visit: Visit): Promise<Administration> => {
  await demandKeepingOffers(visit);
  const id = idParam(visit, 'id');
  const found = (await listAdministrations(visit.tx)).find((one) => one.id === id);
  if (found?.organisationId !== visit.visitor.organisationId) throw new NotFound(id);
  return found;
};

export const offersPageAddress = '/kommunjobb';
export const offerPage = ({ id }: Pick<Offer, 'id'>): string => `${offersPageAddress}/${id}`;
