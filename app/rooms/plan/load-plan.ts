import type { PathDefinition } from '../path/definition.rules.ts';
import type { WayRows } from '../path/loaded-way.rules.ts';
import { findWayOf } from '../path/way-rows.store.ts';
import type { LoadedPlan } from './loaded-plan.rules.ts';
import { type Party, partyKinds } from './parties.rules.ts';
import { listParties } from './parties.store.ts';
import type { Doing } from './plan.store.ts';
import { listPlans } from './plan-rows.store.ts';

export interface PlanOnWay {
  plans: LoadedPlan[];
  /** The plan that is shown: the one asked for, or the first. */
  plan: LoadedPlan | undefined;
  way: WayRows | undefined;
  parties: Party[];
}

const leadingStep = ({ steps }: WayRows): string =>
  steps.findLast(({ track, struck, endedOn }) => track === 'leading' && !struck && endedOn === null)?.step ??
  '';

/** Who takes part in the plan beside the person, by the model of the person's way; without a way whoever may see it. */
const loadParties = (
  { tx }: Pick<Doing, 'tx'>,
  participantId: string,
  plan: Pick<LoadedPlan, 'organisationId'>,
  way: WayRows | undefined,
): Promise<Party[]> =>
  listParties(
    tx,
    participantId,
    plan.organisationId,
    way && !way.endedOn ? partyKinds(way.body as PathDefinition, leadingStep(way)) : [],
  );

/** The plans about a person that one may see, and who takes part in the one that is shown. */
export const loadPlan = async (doing: Doing, participantId: string, planId?: string): Promise<PlanOnWay> => {
  const plans = await listPlans(doing.tx, participantId);
  const plan = plans.find(({ id }) => id === planId) ?? plans[0];
  const way = await findWayOf(doing.tx, participantId);
  return { plans, plan, way, parties: plan ? await loadParties(doing, participantId, plan, way) : [] };
};
