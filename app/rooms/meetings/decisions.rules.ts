import type { PlainDate } from '../../shared/values/dates.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { type CancelReason, cancelReasons, type Doer, doers } from '../plan/activities.rules.ts';
import type { Party } from './parties.rules.ts';

const decisionStates = ['open', 'done', 'dropped'] as const;
type DecisionState = (typeof decisionStates)[number];

export interface Decision {
  decisionId: string;
  meetingId: string;
  participantId: string;
  what: string;
  who: string;
  dueOn: PlainDate;
  state: DecisionState;
  stateReason: CancelReason | null;
  stateBecause: string | null;
  settledOn: PlainDate | null;
  releasedAt: Date | null;
  /** The activity that it became in the plan. */
  activityKey: string | null;
  version: number;
}

export type DecisionRefusal = 'what_missing' | 'who_missing' | 'due_before_meeting';

/** A decision says what, who and when: a date that the meeting itself has passed is no date. */
export const decideDecision = (
  input: { what: string; who: string; dueOn: PlainDate },
  meetingOn: PlainDate,
): Result<typeof input, DecisionRefusal[]> => {
  const faults: (DecisionRefusal | false)[] = [
    !input.what && 'what_missing',
    !input.who && 'who_missing',
    input.dueOn < meetingOn && 'due_before_meeting',
  ];
  const found = faults.filter((fault) => fault !== false);
  return found.length > 0 ? refuse(found) : accept(input);
};

/**
 * Who does it, as the plan names those who act: the person, somebody of an invited organisation, the employer, or, when nobody of those
 * is meant, the organisation that called.
 */
export const doerOf = (
  who: string,
  parties: readonly Party[],
  kinds: Readonly<Record<string, string>>,
  own: string,
): Doer => {
  const said = who.trim().toLocaleLowerCase('sv');
  const meant = parties.find(({ name }) => name.toLocaleLowerCase('sv') === said);
  if (meant?.kind === 'person' || meant?.kind === 'employer') return meant.kind;
  if (meant?.kind === 'supporter') return 'other';
  const kind = (meant?.organisationId && kinds[meant.organisationId]) || own;
  return doers.find((doer) => doer === kind) ?? 'other';
};

/** Why it will not be carried out. That what would fit does not exist is said of the activity in the plan, where its level is asked and counted. */
export const dropReasons = cancelReasons.filter((reason) => reason !== 'does_not_exist');

/** How it went. What is not carried out says why, in words where the reason is another. */
export interface Settling {
  state: Exclude<DecisionState, 'open'>;
  reason: CancelReason | null;
  because: string | null;
}

export const settlingFaults = ({
  state,
  reason,
  because,
}: Settling): Partial<Record<'skal' | 'varfor', 'reason_missing' | 'why_missing'>> => ({
  ...(state === 'dropped' && !reason ? { skal: 'reason_missing' as const } : {}),
  ...(state === 'dropped' && reason === 'other' && !because ? { varfor: 'why_missing' as const } : {}),
});

export const isOverdue = ({ state, dueOn }: Pick<Decision, 'state' | 'dueOn'>, today: PlainDate): boolean =>
  state === 'open' && dueOn < today;
