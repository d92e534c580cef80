import { daysBetween, type PlainDate } from '../../shared/values/dates.ts';
import { findStep, type PathDefinition } from './definition.rules.ts';
import type { Fact } from './facts.rules.ts';
import type { FkBenefit, Holder, OrganisationKind } from './vocabulary.rules.ts';

/** One person's way as it stands. One holder, one leading step, any number of parallel ones. */
export type WayState = {
  definition: PathDefinition;
  /** Empty where the step belongs to another organisation that does not share it: then nothing is said or done about it. */
  leadingStep: string;
  leadingSince: PlainDate;
  /** The day that the way was moved to this version of its model: nothing happens in it before. */
  modelSince?: PlainDate;
  running: readonly { step: string; since: PlainDate; responsible: Holder }[];
  paused?: { since: PlainDate; reason: string };
  /** Pauses that are over, `until` the day of going on; they do not count as time in a step. */
  earlierPauses?: readonly { since: PlainDate; until: PlainDate }[];
  ended?: { on: PlainDate; reason: string };
  facts: readonly Fact[];
  /** The kind of the organisation that holds the ball now; changed only by a hand-over that is done. */
  holderKind: OrganisationKind;
};

/** What the rules look at of the person, as far as the one who asks may see. */
export type PersonSeen = {
  birthDate?: PlainDate;
  /** When somebody was or is registered as guardian (vårdnadshavare). */
  guardians: readonly { startsOn: PlainDate; endsOn: PlainDate | null }[];
  /** The planned end of school, where it is registered. */
  schoolEndsOn?: PlainDate;
  /** The livelihoods that run on the day. */
  benefits: readonly { source: string; endsOn: PlainDate | null }[];
};

/** What else the rules look at, as it is on the day. */
export type Circumstances = {
  today: PlainDate;
  fkBenefit: FkBenefit;
  person: PersonSeen;
  /** Whether day activity goes on, by all placements and decisions, also those that the one who asks may not see: nothing ends unseen. */
  dayActivityOpen: boolean;
  /** The last day by a decision that stands, also one that the one who asks may not read. */
  dayActivityEndsOn?: PlainDate;
  /** One's own organisation has sent a case on this way that is not done: it is taken back or waited for before the way ends. */
  caseOpen?: boolean;
  /** A transition out of day activity has been counted on this way already: it is counted once. */
  transitionCounted?: boolean;
  /** False: the holder has nobody who can sign in, so another that the transition names may register for it. */
  holderHasAccounts?: boolean;
};

export type TimeInStep = { days: number; position: 'shorter' | 'within' | 'longer' | 'no_norm' };

/** Days in the leading step up to that day, pauses left out, against the normal days of the step. */
export function timeInStep(state: WayState, today: PlainDate): TimeInStep {
  const pauses = [...(state.earlierPauses ?? [])];
  if (state.paused) pauses.push({ since: state.paused.since, until: today });
  const counted = daysBetween(state.leadingSince, today);
  const paused = pauses.reduce((sum, pause) => sum + overlap(state.leadingSince, today, pause), 0);
  const days = Math.max(0, counted - paused);

  const normal = findStep(state.definition, state.leadingStep)?.normalDays;
  if (!normal) return { days, position: 'no_norm' };
  if (normal.max !== undefined && days > normal.max) return { days, position: 'longer' };
  if (normal.min !== undefined && days < normal.min) return { days, position: 'shorter' };
  return { days, position: 'within' };
}

function overlap(from: PlainDate, to: PlainDate, pause: { since: PlainDate; until: PlainDate }): number {
  const [start, end] = [latestDay(from, pause.since), pause.until < to ? pause.until : to];
  return Math.max(0, daysBetween(start, end));
}

/** Whether the one who asks may not see where the way stands. */
export const isStepHidden = ({ leadingStep }: Pick<WayState, 'leadingStep'>): boolean => leadingStep === '';

export const latestDay = (first: PlainDate, ...others: PlainDate[]): PlainDate =>
  [first, ...others].sort().at(-1) ?? first;
