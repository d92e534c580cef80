import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import type { SupportVisit } from '../visits.rules.ts';
import { listVisits } from '../visits.store.ts';
import { type OpenedStay, openKeptStay, stayPage } from './open-stay.ts';

/** A visit of a stay that one keeps. */
export const openKeptVisit = async (visit: Visit): Promise<OpenedStay & { told: SupportVisit }> => {
  const opened = await openKeptStay(visit);
  const id = idParam(visit, 'rad');
  const told = (await listVisits(visit.tx, opened.person.participantId)).find((one) => one.id === id);
  if (told?.stayId !== opened.stay.id) throw new NotFound(id);
  return { ...opened, told };
};

export const backToStay = (opened: OpenedStay) => ({
  href: stayPage(opened),
  label: opened.stay.placeWords,
});
