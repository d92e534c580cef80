import { NotAllowed, NotFound } from '../../../platform/outcomes-of-requests.ts';
import { idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import type { Measure } from '../measures.rules.ts';
import { findMeasure, type MeasureRights, measureRights } from '../measures.store.ts';

/** For the roles that the access table opens the catalogue to. */
export const openCatalogue = async ({ tx }: Visit): Promise<MeasureRights> => {
  const rights = await measureRights(tx);
  if (!rights.see) throw new NotAllowed();
  return rights;
};

export const openMeasure = async (visit: Visit): Promise<Measure> => {
  const id = idParam(visit, 'id');
  const measure = await findMeasure(visit.tx, id);
  if (!measure) throw new NotFound(id);
  return measure;
};

/** Whether the one who reads keeps it. */
export const isKeptBy = ({ visitor }: Visit, { manage }: MeasureRights, measure: Measure): boolean =>
  manage && measure.organisationId === visitor.organisationId;

/** A measure of one's own organisation, for those who keep it. */
export const openOwnMeasure = async (visit: Visit): Promise<Measure> => {
  const rights = await openCatalogue(visit);
  const measure = await openMeasure(visit);
  if (!isKeptBy(visit, rights, measure)) throw new NotAllowed();
  return measure;
};

export const measurePage = ({ id }: Pick<Measure, 'id'>): string => `/insatser/${id}`;
