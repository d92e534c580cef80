import { NotFound } from '../../platform/outcomes-of-requests.ts';
import { idParam } from '../../platform/request.ts';
import type { OwnVisit } from '../../platform/visit.ts';
import type { LoadedPlan } from './loaded-plan.rules.ts';
import type { Party } from './parties.rules.ts';
import { listParties } from './parties.store.ts';
import type { PlanVersion } from './plan.rules.ts';
import { listOwnPlans } from './plan-rows.store.ts';

export interface OwnPlan {
  plan: LoadedPlan;
  /** What was shown last, as it stands; nothing while it is only being written. */
  version: PlanVersion | undefined;
  parties: Party[];
}

/** The person's plans that go on, one for each organisation that offers one; those that were shown before those that are only being written. */
export const loadOwnPlans = async ({ tx, person }: Pick<OwnVisit, 'tx' | 'person'>): Promise<OwnPlan[]> => {
  const plans: OwnPlan[] = [];
  for (const plan of await listOwnPlans(tx, person.participantId)) {
    if (plan.endedOn !== null) continue;
    const parties = await listParties(tx, person.participantId, plan.organisationId, []);
    plans.push({ plan, version: plan.versions.at(-1), parties });
  }
  return plans.toSorted((a, b) => Number(b.version !== undefined) - Number(a.version !== undefined));
};

/** The plan that the address names. */
export const openOwnPlan = async (visit: OwnVisit): Promise<OwnPlan> => {
  const planId = idParam(visit, 'planId');
  const found = (await loadOwnPlans(visit)).find(({ plan }) => plan.id === planId);
  if (!found) throw new NotFound(planId);
  return found;
};
