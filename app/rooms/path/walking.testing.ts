import { expect } from 'vitest';
import { decideMove, type MoveDecision } from './decide-move.rules.ts';
import type { PathDefinition } from './definition.rules.ts';
import { actors, circumstances, fact, wayIn } from './examples.testing.ts';
import type { Fact } from './facts.rules.ts';
import { lookAtMove, type Move } from './path.rules.ts';
import type { Actor, OrganisationKind } from './vocabulary.rules.ts';
import type { Circumstances, WayState } from './way.rules.ts';

/** The day of every move. */
export const on = '2026-09-01';

/** The way after the decision's rows have been written, as it would be loaded again. */
export function after(state: WayState, decision: MoveDecision): WayState {
  const closed = decision.closedSteps.map(({ step }) => step);
  const opened = decision.openedSteps;
  const leading = opened.find(({ track }) => track === 'leading');
  return {
    ...state,
    leadingStep: leading?.step ?? state.leadingStep,
    leadingSince: leading?.startedOn ?? state.leadingSince,
    running: [
      ...state.running.filter(({ step }) => !closed.includes(step)),
      ...opened
        .filter(({ track }) => track === 'parallel')
        .map(({ step, startedOn, responsible }) => ({ step, since: startedOn, responsible })),
    ],
    ended: decision.ended,
  };
}

/** What blocks every move of a model from its step, held by the step's holder; moves that nothing blocks are left out. */
export const blockersOf = (
  definition: PathDefinition,
  around: Partial<Circumstances>,
  facts: readonly Fact[] = [],
): Record<string, string> =>
  Object.fromEntries(
    definition.transitions
      .filter(({ direction }) => direction !== 'parallel_end')
      .map((transition) => {
        const step = definition.steps.find((each) => each.key === transition.from)!;
        const holderKind = step.holder.organisation as OrganisationKind;
        const state = wayIn(definition, { leadingStep: transition.from, holderKind, facts });
        const move = lookAtMove(state, transition, circumstances(around), actors.consultant, on);
        return [transition.key, move.blockers.map(({ name }) => name).join(' ')];
      })
      .filter(([, names]) => names),
  );

/** The move as FK sees it; who looks decides nothing of its needs and warnings. */
export const lookAt = (state: WayState, key: string, around: Partial<Circumstances> = {}): Move => {
  const transition = state.definition.transitions.find((each) => each.key === key)!;
  return lookAtMove(state, transition, circumstances(around), actors.fkOfficer, on);
};

export const consentTo = (organisation: string): Fact =>
  fact('consent', 'given', '2026-05-04', { organisation, until: '2027-05-04' });

const actorOf: Partial<Record<OrganisationKind, Actor>> = {
  FSF: actors.lssOfficer,
  ASF: actors.caseworker,
  FK: actors.fkOfficer,
  AF: actors.afOfficer,
  school: actors.schoolStaff,
};

/** Makes the moves one after another, each by the staff of the one who has the ball after the hand-over that the move asks for. */
export const walkAlong = (
  start: WayState,
  transitions: readonly string[],
  around: Partial<Circumstances> = {},
  warnings: readonly string[] = ['outside_normal_days', 'decision_names_other_destination'],
): WayState => {
  let state = start;
  for (const key of transitions) {
    const transition = state.definition.transitions.find((each) => each.key === key)!;
    const handover = transition.needs.find((need) => need.name === 'handover_done');
    if (handover?.name === 'handover_done') state = { ...state, holderKind: handover.to };
    const input = { on, acknowledgedWarnings: warnings, reason: 'Så blev det' };
    const decided = decideMove(state, key, input, circumstances(around), actorOf[state.holderKind]!);
    expect(decided, key).toMatchObject({ ok: true });
    if (decided.ok) state = after(state, decided.value);
  }
  return state;
};
