import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { type OpenedStay, openKeptStay, stayPage } from '../../places/parts/open-stay.ts';
import type { EmployerLink } from '../links.rules.ts';
import { listLinks, type OfStay } from '../links.store.ts';

export const ofOpened = ({ person, stay }: OpenedStay): OfStay => ({
  participantId: person.participantId,
  stayId: stay.id,
});

/** Where staff see what an employer may see of a stay. */
export const hostsPage = (opened: OpenedStay): string => `${stayPage(opened)}/arbetsgivare`;
export const savedHosts = (opened: OpenedStay): string => `${hostsPage(opened)}?sparat=1`;

/** A link about a stay that one keeps. */
export const openKeptLink = async (visit: Visit): Promise<OpenedStay & { link: EmployerLink }> => {
  const opened = await openKeptStay(visit);
  const id = idParam(visit, 'lank');
  const link = (await listLinks(visit.tx, ofOpened(opened))).find((one) => one.id === id);
  if (!link) throw new NotFound(id);
  return { ...opened, link };
};
