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

/** The person's plan, by whoever offers it; the one that goes on before those that have ended. */
export const loadOwnPlan = async ({
  tx,
  person,
}: Pick<OwnVisit, 'tx' | 'person'>): Promise<OwnPlan | undefined> => {
  const plans = (await listOwnPlans(tx, person.participantId)).filter(({ endedOn }) => endedOn === null);
  const plan = plans.find(({ versions }) => versions.length > 0) ?? plans[0];
  if (!plan) return undefined;
  const parties = await listParties(tx, person.participantId, plan.organisationId, []);
  return { plan, version: plan.versions.at(-1), parties };
};
