import { NotAllowed, NotFound } from '../../../platform/outcomes-of-requests.ts';
import { idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { isId } from '../../../shared/values/ids.ts';
import { seesPeople } from '../../people/landing.rules.ts';
import { loadPlan, type PlanOnWay } from '../load-plan.ts';
import type { LoadedPlan } from '../loaded-plan.rules.ts';
import type { PlanVersion } from '../plan.rules.ts';
import { mayPlan } from '../reviews.store.ts';

export interface OpenedPlan extends PlanOnWay {
  visit: Visit;
  participantId: string;
}

type PlanAct = Parameters<typeof mayPlan>[1];

/** The plan that an address asks for, for one who may do this with the person's plans. */
export const openPlan = async (visit: Visit, act?: PlanAct): Promise<OpenedPlan> => {
  if (!seesPeople(visit.visitor.role)) throw new NotAllowed();
  const participantId = idParam(visit, 'id');
  if (act && !(await mayPlan(visit.tx, act, participantId))) throw new NotFound(participantId);
  const wanted = visit.url.searchParams.get('av') ?? '';
  return {
    visit,
    participantId,
    ...(await loadPlan(visit, participantId, isId(wanted) ? wanted : undefined)),
  };
};

/** The plan that one's own organisation offers and that goes on; without one there is no such page. */
export const demandOwn = ({ plan, participantId }: OpenedPlan): LoadedPlan => {
  if (!plan?.own || plan.endedOn) throw new NotFound(participantId);
  return plan;
};

/** A plan that goes on, whoever offers it. */
export const demandLiving = ({ plan, participantId }: OpenedPlan): LoadedPlan => {
  if (!plan || plan.endedOn) throw new NotFound(participantId);
  return plan;
};

/** The version that the address names, of those that one may see. */
export const versionAt = ({ plan, visit }: OpenedPlan, name: string): PlanVersion => {
  const number = visit.param(name);
  const found = plan?.versions.find((version) => String(version.number) === number);
  if (!found) throw new NotFound(number.slice(0, 10));
  return found;
};

/** An address of the plan's pages; `av` says which plan where it is not one's own. */
export const planAddress = (
  participantId: string,
  rest = '',
  plan?: Pick<LoadedPlan, 'id' | 'own'>,
): string => `/deltagare/${participantId}/plan${rest}${plan && !plan.own ? `?av=${plan.id}` : ''}`;
