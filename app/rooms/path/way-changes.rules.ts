import type { PlainDate } from '../../shared/values/dates.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import type { ClosedStep } from './decide-move.rules.ts';
import type { Actor } from './vocabulary.rules.ts';
import { type Circumstances, isStepHidden, latestDay, type WayState } from './way.rules.ts';

/** Coded, so that nobody writes health into a reason; "other" says why in words. */
export const pauseReasons = [
  'own_wish',
  'long_absence',
  'parental_leave',
  'waits_for_other',
  'other',
] as const;
export type PauseReason = (typeof pauseReasons)[number];

/** Ways that end without an exit of the path. */
export const endReasons = [
  'stays_in_day_activity',
  'declined',
  'moved',
  'ill',
  'parental_leave',
  'deceased',
  'wrong_registration',
  'other',
] as const;
export type EndReason = (typeof endReasons)[number];

type Change = { on: PlainDate; because?: string };
type DateRefusal = { name: 'date_in_future' } | { name: 'date_before_step_started'; since: PlainDate };
type Refused<Name extends string> = DateRefusal | { name: Name | 'ended' | 'not_your_turn' | 'step_hidden' };

type PauseDecision = { since: PlainDate; reason: PauseReason; because?: string };
export type PauseRefusal = Refused<'already_paused' | 'because_missing'>;

/** The holder lets the way rest. Nothing moves until it is resumed; it can still be ended. */
export function pause(
  state: WayState,
  input: Change & { reason: PauseReason },
  circumstances: Circumstances,
  actor: Actor,
): Result<PauseDecision, PauseRefusal> {
  if (state.ended) return refuse({ name: 'ended' });
  if (!holds(state, circumstances, actor)) return refuse({ name: 'not_your_turn' });
  if (isStepHidden(state)) return refuse({ name: 'step_hidden' });
  if (state.paused) return refuse({ name: 'already_paused' });
  if (input.reason === 'other' && !input.because?.trim()) return refuse({ name: 'because_missing' });
  const wrong = wrongDate(input.on, earliestDay(state), circumstances.today);
  return wrong ? refuse(wrong) : accept({ since: input.on, reason: input.reason, because: input.because });
}

type ResumeDecision = { since: PlainDate; until: PlainDate };
export type ResumeRefusal = Refused<'not_paused'>;

export function resume(
  state: WayState,
  input: Change,
  circumstances: Circumstances,
  actor: Actor,
): Result<ResumeDecision, ResumeRefusal> {
  if (state.ended) return refuse({ name: 'ended' });
  if (!holds(state, circumstances, actor)) return refuse({ name: 'not_your_turn' });
  if (isStepHidden(state)) return refuse({ name: 'step_hidden' });
  if (!state.paused) return refuse({ name: 'not_paused' });
  const { since } = state.paused;
  const wrong = wrongDate(input.on, since, circumstances.today);
  return wrong ? refuse(wrong) : accept({ since, until: input.on });
}

export type EndDecision = {
  on: PlainDate;
  reason: EndReason;
  because?: string;
  closedSteps: ClosedStep[];
  /** The pause that ends with the way. */
  closedPause?: { since: PlainDate; until: PlainDate };
};
export type EndRefusal = Refused<'because_missing' | 'case_open'>;

/** Ends the way outside the path's own exits. Day activity goes on or has ended as the LSS officer decided: this changes nothing in it. */
export function endWay(
  state: WayState,
  input: Change & { reason: EndReason },
  circumstances: Circumstances,
  actor: Actor,
): Result<EndDecision, EndRefusal> {
  if (state.ended) return refuse({ name: 'ended' });
  if (!holds(state, circumstances, actor)) return refuse({ name: 'not_your_turn' });
  if (isStepHidden(state)) return refuse({ name: 'step_hidden' });
  if (circumstances.caseOpen) return refuse({ name: 'case_open' });
  const needsWords = input.reason === 'other' || input.reason === 'wrong_registration';
  if (needsWords && !input.because?.trim()) return refuse({ name: 'because_missing' });
  const begun = [...state.running, ...(state.paused ? [state.paused] : [])].map(({ since }) => since);
  const wrong = wrongDate(input.on, latestDay(earliestDay(state), ...begun), circumstances.today);
  if (wrong) return refuse(wrong);
  return accept({
    on: input.on,
    reason: input.reason,
    because: input.because,
    closedSteps: [
      { step: state.leadingStep, track: 'leading', since: state.leadingSince, endedOn: input.on },
      ...state.running.map(
        ({ step, since }) => ({ step, track: 'parallel', since, endedOn: input.on }) as const,
      ),
    ],
    closedPause: state.paused && { since: state.paused.since, until: input.on },
  });
}

/** The holder's staff; for a holder with nobody who can sign in, whoever registers for it. */
export const holds = (state: WayState, { holderHasAccounts }: Circumstances, actor: Actor) =>
  holderHasAccounts === false || actor.organisationKind === state.holderKind;

/** No change is dated before the step, nor before the way came to this version of its model. */
const earliestDay = ({ leadingSince, modelSince }: WayState): PlainDate =>
  modelSince ? latestDay(leadingSince, modelSince) : leadingSince;

function wrongDate(on: PlainDate, since: PlainDate, today: PlainDate): DateRefusal | undefined {
  if (on > today) return { name: 'date_in_future' };
  return on < since ? { name: 'date_before_step_started', since } : undefined;
}
