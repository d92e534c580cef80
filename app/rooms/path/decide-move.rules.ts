import type { PlainDate } from '../../shared/values/dates.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import type { Transition } from './definition.rules.ts';
import { carryOut, type Effect } from './effects.rules.ts';
import type { NeedAnswer } from './needs.rules.ts';
import { lookAtMove, type Move, type MoveBar, seenOn, startsHere } from './path.rules.ts';
import type { Actor, Destination, Holder, OrganisationKind } from './vocabulary.rules.ts';
import type { WarningAnswer } from './warnings.rules.ts';
import { type Circumstances, isStepHidden, latestDay, type WayState } from './way.rules.ts';

export type MoveInput = {
  on: PlainDate;
  reason?: string;
  acknowledgedWarnings: readonly string[];
};

type Track = 'leading' | 'parallel';

/** A step's last day is the day of the move, and the next step's first day is the same. */
export type ClosedStep = { step: string; track: Track; since: PlainDate; endedOn: PlainDate };

/** What is to be written; nothing else changes. */
export type MoveDecision = {
  transition: string;
  on: PlainDate;
  reason?: string;
  closedSteps: ClosedStep[];
  openedSteps: { step: string; track: Track; startedOn: PlainDate; responsible: Holder }[];
  /** The new leading step is another organisation's to hold. The ball itself passes by a hand-over. */
  holderChange?: { from: OrganisationKind; to: OrganisationKind };
  effects: Effect[];
  acknowledgedWarnings: WarningAnswer[];
  ended?: { on: PlainDate; reason: 'exit'; exit: string; destination: Destination };
};

export type MoveRefusal =
  | { name: 'ended' | 'step_hidden' | 'no_such_move' | MoveBar | 'date_in_future' | 'because_missing' }
  | { name: 'date_before_step_started'; since: PlainDate }
  | { name: 'needs_unmet'; blockers: NeedAnswer[] }
  | { name: 'warning_not_acknowledged'; warnings: WarningAnswer[] };

/** Whether this transition is made on that day by this actor, and what to write if it is. */
export function decideMove(
  state: WayState,
  transitionKey: string,
  input: MoveInput,
  circumstances: Circumstances,
  actor: Actor,
): Result<MoveDecision, MoveRefusal> {
  if (state.ended) return refuse({ name: 'ended' });
  if (isStepHidden(state)) return refuse({ name: 'step_hidden' });
  const transition = state.definition.transitions.find(({ key }) => key === transitionKey);
  if (!transition || !startsHere(state, transition)) return refuse({ name: 'no_such_move' });

  const move = lookAtMove(state, transition, circumstances, actor, input.on);
  if (move.refusal) return refuse({ name: move.refusal });
  if (input.on > circumstances.today) return refuse({ name: 'date_in_future' });
  const closedSteps = stepsClosedBy(state, move, input.on);
  const [first, ...rest] = closedSteps.map((step) => step.since);
  const since = latestDay(
    first ?? state.leadingSince,
    ...rest,
    ...(state.modelSince ? [state.modelSince] : []),
  );
  if (input.on < since) return refuse({ name: 'date_before_step_started', since });
  if (demandsReason(transition) && !input.reason?.trim()) return refuse({ name: 'because_missing' });
  if (move.blockers.length > 0) return refuse({ name: 'needs_unmet', blockers: move.blockers });
  const warnings = move.warnings.filter(({ name }) => !input.acknowledgedWarnings.includes(name));
  if (warnings.length > 0) return refuse({ name: 'warning_not_acknowledged', warnings });

  return accept({
    transition: transition.key,
    on: input.on,
    reason: input.reason,
    closedSteps,
    openedSteps: stepsOpenedBy(move, input.on),
    holderChange: holderChangedBy(state, move),
    effects: carryOut(
      move.effects,
      seenOn(state, circumstances, input.on),
      !!circumstances.transitionCounted,
    ),
    acknowledgedWarnings: move.warnings,
    ended: endedBy(move, input.on),
  });
}

/** Going back is normal; why is always written. */
export const demandsReason = ({ direction }: Transition): boolean => direction === 'back';

function stepsClosedBy(state: WayState, { transition, closes }: Move, on: PlainDate): ClosedStep[] {
  const parallel = (keys: readonly string[]) =>
    state.running
      .filter(({ step }) => keys.includes(step))
      .map(({ step, since }): ClosedStep => ({ step, track: 'parallel', since, endedOn: on }));
  if (transition.direction === 'parallel_start') return [];
  if (transition.direction === 'parallel_end') return parallel([transition.from]);
  const leading = {
    step: state.leadingStep,
    track: 'leading',
    since: state.leadingSince,
    endedOn: on,
  } as const;
  return [leading, ...parallel(closes)];
}

function stepsOpenedBy({ toStep }: Move, on: PlainDate): MoveDecision['openedSteps'] {
  if (!toStep) return [];
  const { organisation, role } = toStep.holder;
  return [{ step: toStep.key, track: toStep.track, startedOn: on, responsible: { organisation, role } }];
}

function holderChangedBy(state: WayState, { toStep }: Move): MoveDecision['holderChange'] {
  if (toStep?.track !== 'leading' || toStep.holder.organisation === state.holderKind) return undefined;
  return { from: state.holderKind, to: toStep.holder.organisation };
}

function endedBy({ exit }: Move, on: PlainDate): MoveDecision['ended'] {
  return exit && { on, reason: 'exit', exit: exit.key, destination: exit.destination };
}
