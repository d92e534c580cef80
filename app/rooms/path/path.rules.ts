import type { PlainDate } from '../../shared/values/dates.ts';
import { runningBesideAJob } from './beside-a-job.rules.ts';
import { type Exit, findExit, findStep, type Step, type Transition } from './definition.rules.ts';
import { effectsOf } from './effects.rules.ts';
import type { EffectCall, NeedCall } from './functions.rules.ts';
import { answerNeeds, type NeedAnswer, type Seen } from './needs.rules.ts';
import type { Actor } from './vocabulary.rules.ts';
import { answerWarnings, type WarningAnswer } from './warnings.rules.ts';
import { type Circumstances, isStepHidden, timeInStep, type WayState } from './way.rules.ts';

/** Why the one who looks may not make the move at all, whatever its needs. */
export type MoveBar = 'paused' | 'not_your_turn' | 'step_already_running' | 'case_open';

/** One thing that may come next, seen by one actor on one day. The button and the server both go by this. */
export type Move = {
  transition: Transition;
  toStep?: Step;
  exit?: Exit;
  needs: NeedAnswer[];
  /** The needs that are not met. */
  blockers: NeedAnswer[];
  warnings: WarningAnswer[];
  effects: EffectCall[];
  /** Running steps that may not run beside where the move leads, or beside the job that has begun, and so are closed by it. */
  closes: string[];
  allowedForActor: boolean;
  refusal?: MoveBar;
};

/** What may come next from the leading and the running steps. Empty when the way has ended. */
export function possibleMoves(state: WayState, circumstances: Circumstances, actor: Actor): Move[] {
  if (state.ended || isStepHidden(state)) return [];
  return state.definition.transitions
    .filter((transition) => startsHere(state, transition))
    .map((transition) => lookAtMove(state, transition, circumstances, actor, circumstances.today));
}

export function startsHere(state: WayState, { direction, from }: Transition): boolean {
  if (direction === 'parallel_end') return state.running.some(({ step }) => step === from);
  return state.leadingStep === from;
}

/** The move as it stands on the day `on`: a fact from after that day does not meet a need. */
export function lookAtMove(
  state: WayState,
  transition: Transition,
  circumstances: Circumstances,
  actor: Actor,
  on: PlainDate,
): Move {
  const toStep = findStep(state.definition, transition.to);
  const exit = transition.direction === 'exit' ? findExit(state.definition, transition.to) : undefined;
  const seen = seenOn(state, circumstances, on);
  const effects = effectsOf(transition, exit);
  const closes = closedBy(state, transition, on);
  const needs = answerNeeds(needsOf(transition, toStep ?? exit, seen), seen);
  const time = timeInStep(state, on);
  const refusal = barTo(state, transition, circumstances, actor);
  return {
    transition,
    toStep,
    exit,
    needs,
    blockers: needs.filter(({ met }) => !met),
    warnings: answerWarnings(transition.warnings, effects, closes, { ...seen, time }),
    effects,
    closes,
    allowedForActor: refusal === undefined,
    refusal,
  };
}

export const seenOn = (state: WayState, circumstances: Circumstances, on: PlainDate): Seen => ({
  facts: state.facts,
  on,
  leadingSince: state.leadingSince,
  holderKind: state.holderKind,
  fkBenefit: circumstances.fkBenefit,
  dayActivityOpen: circumstances.dayActivityOpen,
  dayActivityEndsOn: circumstances.dayActivityEndsOn,
  person: circumstances.person,
  running: state.running.map(({ step }) => step),
});

/** The needs as written, and always the LSS officer's decision where day activity would otherwise run beside what follows. */
function needsOf(transition: Transition, target: Step | Exit | undefined, seen: Seen): NeedCall[] {
  const ends = transition.effects.some(({ name }) => name === 'end_day_activity');
  const collides = seen.dayActivityOpen && target?.dayActivity === 'must_have_ended';
  const asked = transition.needs.some(({ name }) => name === 'day_activity_end_decided');
  if (asked || !(ends || collides)) return transition.needs;
  return [...transition.needs, { name: 'day_activity_end_decided', source: transition.source }];
}

function closedBy(state: WayState, { direction, to }: Transition, on: PlainDate): string[] {
  if (direction === 'parallel_start' || direction === 'parallel_end') return [];
  const besideAJob = runningBesideAJob(state, on);
  return state.running
    .map(({ step }) => step)
    .filter((running) => {
      const beside = findStep(state.definition, running)?.mayRunBeside ?? [];
      return direction === 'exit' || besideAJob.includes(running) || !beside.some((each) => each === to);
    });
}

function barTo(
  state: WayState,
  transition: Transition,
  circumstances: Circumstances,
  actor: Actor,
): MoveBar | undefined {
  if (state.paused) return 'paused';
  if (!isTurnOf(state, transition, circumstances, actor)) return 'not_your_turn';
  if (transition.direction === 'exit' && circumstances.caseOpen) return 'case_open';
  const running = state.running.some(({ step }) => step === transition.to);
  return transition.direction === 'parallel_start' && running ? 'step_already_running' : undefined;
}

/**
 * Those named by the transition may make it. Where the holder of the ball is one of them, a move of the leading step is
 * the holder's alone; parallel steps move no ball, so there any of the named may act.
 */
function isTurnOf(
  state: WayState,
  transition: Transition,
  circumstances: Circumstances,
  actor: Actor,
): boolean {
  const named = transition.by.some(
    ({ organisation, roles }) =>
      organisation === actor.organisationKind && roles.some((role) => role === actor.role),
  );
  const parallel = transition.direction === 'parallel_start' || transition.direction === 'parallel_end';
  if (!named || parallel || circumstances.holderHasAccounts === false) return named;
  const holderIsNamed = transition.by.some(({ organisation }) => organisation === state.holderKind);
  return !holderIsNamed || actor.organisationKind === state.holderKind;
}
