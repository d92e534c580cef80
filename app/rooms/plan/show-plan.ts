import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { activitiesOf } from './activities.rules.ts';
import type { LoadedPlan } from './loaded-plan.rules.ts';
import { openVersion, type PlanRefusal, type ShownHow } from './plan.rules.ts';
import { type Doing, markReleased, markShown } from './plan.store.ts';
import { gapsOf } from './plan-content.rules.ts';

/** The person has seen the plan as it stands. It has a goal, something to do, and a time when it is looked at again. */
export const showPlan = async (
  doing: Doing,
  plan: LoadedPlan,
  how: ShownHow,
): Promise<Result<true, PlanRefusal[]>> => {
  const version = openVersion(plan.versions);
  if (!version) return refuse(['locked']);
  const gaps = gapsOf(version, activitiesOf(plan.activities, version.id).length, doing.today);
  if (gaps.length > 0) return refuse(gaps);
  await markShown(doing, version, how);
  return accept(true);
};

/** Lets the other parties read it, as far as the person has said yes: after the person, never before. What is released is released once. */
export const releasePlan = async (doing: Doing, plan: LoadedPlan): Promise<Result<true, PlanRefusal>> => {
  const version = openVersion(plan.versions);
  if (!version) return refuse('locked');
  if (version.releasedOn) return accept(true);
  if (version.shownVersion !== version.version) return refuse('not_shown');
  await markReleased(doing, version);
  return accept(true);
};
