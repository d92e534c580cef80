import type { PlainDate } from '../../shared/values/dates.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { findStep, type PathDefinition, type Step } from './definition.rules.ts';
import type { NeedAnswer } from './needs.rules.ts';
import { possibleMoves } from './path.rules.ts';
import type { StepMapping } from './step-mapping.rules.ts';
import type { Actor, OrganisationKind } from './vocabulary.rules.ts';
import { type Circumstances, latestDay, type TimeInStep, timeInStep, type WayState } from './way.rules.ts';
import { holds } from './way-changes.rules.ts';

/** Where one way would stand in another version. */
export interface ModelChange {
  /** The leading step first, then those that run beside it. */
  steps: { before: Step; after: Step }[];
  /** What the new version asks for before the next step, that the present one does not, and that is not there. */
  newNeeds: NeedAnswer[];
  /** In the new version the step is another organisation's. The ball stays: it passes by a hand-over. */
  otherHolder?: OrganisationKind;
  /** The time in the step is outside what is normal in the new version, and was not before. */
  time?: TimeInStep;
}

export type ChangeRefusal =
  | { name: 'ended' | 'not_your_turn' | 'date_in_future' | 'because_missing' }
  | { name: 'date_before_step_started'; since: PlainDate }
  /** The step has no counterpart in the new version; `step` is its key in the present one. */
  | { name: 'step_is_gone' | 'would_end_day_activity' | 'may_not_run_beside'; step: string };

/**
 * Where the way would stand, and what that changes. Nobody is moved out of day activity by a change of version, nor to where
 * two steps may not run beside each other.
 */
export function lookAtChange(
  state: WayState,
  to: PathDefinition,
  mapping: StepMapping,
  circumstances: Circumstances,
  actor: Actor,
): Result<ModelChange, ChangeRefusal> {
  if (state.ended) return refuse({ name: 'ended' });
  if (!holds(state, circumstances, actor)) return refuse({ name: 'not_your_turn' });
  const steps: ModelChange['steps'] = [];
  for (const step of [state.leadingStep, ...state.running.map((each) => each.step)]) {
    const before = findStep(state.definition, step);
    const after = findStep(to, mapping[step] ?? undefined);
    if (!before || !after || after.track !== before.track) return refuse({ name: 'step_is_gone', step });
    const runs = circumstances.dayActivityOpen !== false && before.dayActivity === 'may_run';
    if (runs && after.dayActivity === 'must_have_ended')
      return refuse({ name: 'would_end_day_activity', step });
    steps.push({ before, after });
  }
  const leading = steps[0]!.after;
  const apart = steps.slice(1).find(({ after }) => !after.mayRunBeside.includes(leading.key));
  if (apart) return refuse({ name: 'may_not_run_beside', step: apart.before.key });
  return accept(changeOf(state, movedState(state, to, steps), steps, circumstances, actor));
}

export interface ChangeInput {
  on: PlainDate;
  reason: string;
}

/** Whether the way is moved to the other version on that day. */
export function decideChange(
  state: WayState,
  to: PathDefinition,
  mapping: StepMapping,
  input: ChangeInput,
  circumstances: Circumstances,
  actor: Actor,
): Result<ModelChange, ChangeRefusal> {
  const looked = lookAtChange(state, to, mapping, circumstances, actor);
  if (!looked.ok) return looked;
  if (input.on > circumstances.today) return refuse({ name: 'date_in_future' });
  const since = latestDay(
    state.modelSince ?? state.leadingSince,
    state.leadingSince,
    ...state.running.map((each) => each.since),
  );
  if (input.on < since) return refuse({ name: 'date_before_step_started', since });
  return input.reason.trim() ? looked : refuse({ name: 'because_missing' });
}

const movedState = (state: WayState, to: PathDefinition, steps: ModelChange['steps']): WayState => ({
  ...state,
  definition: to,
  leadingStep: steps[0]!.after.key,
  running: state.running.map((each, index) => ({ ...each, step: steps[index + 1]!.after.key })),
});

function changeOf(
  before: WayState,
  after: WayState,
  steps: ModelChange['steps'],
  circumstances: Circumstances,
  actor: Actor,
): ModelChange {
  const asked = needsAhead(before, circumstances, actor).map(({ call }) => sameNeed(call));
  const holder = steps[0]!.after.holder.organisation;
  const [was, becomes] = [before, after].map((state) => timeInStep(state, circumstances.today));
  const strays = becomes!.position === 'longer' || becomes!.position === 'shorter';
  return {
    steps,
    newNeeds: needsAhead(after, circumstances, actor).filter(
      ({ call, met }, index, all) =>
        !met &&
        !asked.includes(sameNeed(call)) &&
        all.findIndex((other) => sameNeed(other.call) === sameNeed(call)) === index,
    ),
    otherHolder: holder === before.holderKind ? undefined : holder,
    time: strays && was!.position !== becomes!.position ? becomes : undefined,
  };
}

/** Everything that is asked for on any move forward from where the way stands. */
const needsAhead = (state: WayState, circumstances: Circumstances, actor: Actor): NeedAnswer[] =>
  possibleMoves(state, circumstances, actor)
    .filter(({ transition }) => transition.direction === 'forward')
    .flatMap(({ needs }) => needs);

const sameNeed = ({ source: _, ...call }: NeedAnswer['call']): string =>
  JSON.stringify(Object.entries(call).sort(([a], [b]) => (a < b ? -1 : 1)));
