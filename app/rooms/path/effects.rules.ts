import type { PlainDate } from '../../shared/values/dates.ts';
import type { Exit, Transition } from './definition.rules.ts';
import { dayActivityEnd, standing } from './facts.rules.ts';
import type { EffectCall } from './functions.rules.ts';
import type { Seen } from './needs.rules.ts';
import { type LeavingDestination, leavingDestinations, type OrganisationKind } from './vocabulary.rules.ts';

/** What a move carries out, with what the task needs to write it. */
export type Effect =
  | { name: 'end_day_activity'; lastDay: PlainDate; decision: string }
  | { name: 'count_transition'; destination: LeavingDestination }
  | { name: 'offer_support'; by: OrganisationKind }
  | { name: 'start_support'; by: OrganisationKind; months?: number };

/** The effects of the transition; leaving day activity through an exit that counts is counted. */
export function effectsOf(transition: Transition, exit: Exit | undefined): EffectCall[] {
  const leaves = transition.effects.some(({ name }) => name === 'end_day_activity');
  if (!leaves || !exit?.countsAsTransition || !isLeaving(exit.destination)) return transition.effects;
  return [
    ...transition.effects,
    { name: 'count_transition', destination: exit.destination, source: exit.source },
  ];
}

export const isLeaving = (destination: string): destination is LeavingDestination =>
  leavingDestinations.some((each) => each === destination);

/** What is carried out now. Day activity ends by the LSS officer's standing decision and by nothing else. */
export const carryOut = (calls: readonly EffectCall[], seen: Seen, alreadyCounted: boolean): Effect[] =>
  calls.flatMap((call) => carriedOut(call, seen, alreadyCounted) ?? []);

function carriedOut(call: EffectCall, seen: Seen, alreadyCounted: boolean): Effect | undefined {
  switch (call.name) {
    case 'end_day_activity': {
      const end = dayActivityEnd(seen.facts, seen.on);
      if (!seen.dayActivityOpen || end.found !== 'in_time') return undefined;
      return { name: call.name, lastDay: end.lastDay, decision: end.decision.id };
    }
    case 'count_transition':
      return alreadyCounted ? undefined : { name: call.name, destination: call.destination };
    case 'offer_support':
      return standing(seen.facts, 'support_offered', seen.on) ? undefined : { name: call.name, by: call.by };
    case 'start_support': {
      const wanted = standing(seen.facts, 'support_answered', seen.on)?.outcome === 'yes';
      return wanted ? { name: call.name, by: call.by, months: call.months } : undefined;
    }
  }
}
