import type { MoveDecision } from './decide-move.rules.ts';
import type { WayState } from './way.rules.ts';

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
