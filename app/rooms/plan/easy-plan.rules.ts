import { type Activity, activitiesOf, type Doer, type Status, statusOf } from './activities.rules.ts';
import type { LoadedPlan } from './loaded-plan.rules.ts';
import type { Party } from './parties.rules.ts';
import { type Goal, type PlanVersion, standingUndertakings, type Undertaking } from './plan.rules.ts';
import type { Window } from './reviews.rules.ts';

/** A plan as the person reads it: nothing that is only for the staff, and each part once. */
export interface EasyPlan {
  goal: string;
  picture: Goal | undefined;
  sound: Goal | undefined;
  can: string;
  needs: string;
  otherwise: string;
  moneyTalkOn: string | null;
  activities: (Pick<Activity, 'what' | 'who' | 'startsOn' | 'endsOn'> & { doneBy: Doer; status: Status })[];
  others: Pick<Undertaking, 'what' | 'who' | 'organisationName'>[];
  review: Window | undefined;
  seenBy: string[];
}

/** An activity that was cancelled is left out: what was given up is no part of the plan. */
export function easyPlanOf(
  plan: Pick<LoadedPlan, 'activities' | 'statuses' | 'goals' | 'undertakings'>,
  version: PlanVersion,
  parties: readonly Party[],
): EasyPlan {
  const goal = (id: string | null) => plan.goals.find((one) => one.id === id);
  const { reviewFrom: from, reviewTo: to } = version;
  return {
    goal: version.goal,
    picture: goal(version.goalPictureId),
    sound: goal(version.goalSoundId),
    can: version.can,
    needs: version.needs,
    otherwise: version.otherwise,
    moneyTalkOn: version.moneyTalk === 'held' ? version.moneyTalkOn : null,
    activities: activitiesOf(plan.activities, version.id).flatMap((one) => {
      const status = statusOf(plan.statuses, one.key)?.status ?? 'suggested';
      return status === 'cancelled' ? [] : [{ ...one, status }];
    }),
    others: standingUndertakings(plan.undertakings).filter(({ releasedOn }) => releasedOn !== null),
    review: from && to ? { from, to } : undefined,
    seenBy: parties.filter(({ offers, maySee }) => maySee && !offers).map(({ name }) => name),
  };
}
