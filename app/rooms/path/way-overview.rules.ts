import type { PlainDate } from '../../shared/values/dates.ts';
import { findStep, type PathDefinition, type Step } from './definition.rules.ts';
import type { LoadedWay, ModelMoveRecord, StepRecord } from './loaded-way.rules.ts';
import { keyNow, modelOf } from './models-of-way.rules.ts';
import { type TimeInStep, timeInStep, type WayState } from './way.rules.ts';

export interface StripStep {
  step: Step;
  state: 'done' | 'current' | 'coming' | 'parallel';
  since?: PlainDate;
  until?: PlainDate;
}

/** What a strip is made of: a whole way has it, and so has the little that the person's own page reads. */
export interface StripSource {
  definition: PathDefinition;
  rows: {
    steps: readonly Pick<
      StepRecord,
      'step' | 'track' | 'transition' | 'startedOn' | 'endedOn' | 'model' | 'since' | 'struck'
    >[];
    modelMoves: readonly Pick<ModelMoveRecord, 'struck' | 'fromHash' | 'mapping'>[];
  };
  state: Pick<WayState, 'ended' | 'leadingStep' | 'running'>;
}

/** The steps walked, the one where the person is, what runs beside it, and those that lie ahead. */
export function stripOf({ rows, state, definition }: StripSource): StripStep[] {
  const walked = rows.steps.filter(({ struck, track }) => !struck && track === 'leading');
  const latest = (key: string) => walked.filter((row) => keyNow(rows, row) === key).at(-1);
  const ahead = state.ended ? new Set<string>() : aheadOf(definition, state.leadingStep);
  const leading = definition.steps.filter(({ track }) => track === 'leading');
  const isCurrent = ({ key }: Step) => !state.ended && key === state.leadingStep;
  const dated = (step: Step, stripState: StripStep['state']): StripStep => ({
    step,
    state: stripState,
    since: latest(step.key)?.since ?? latest(step.key)?.startedOn,
    until: latest(step.key)?.endedOn ?? undefined,
  });
  return [
    ...leading
      .filter((step) => latest(step.key) && !isCurrent(step) && !ahead.has(step.key))
      .map((step) => dated(step, 'done')),
    ...leading.filter(isCurrent).map((step) => dated(step, 'current')),
    ...state.running.flatMap(({ step, since }) => {
      const found = findStep(definition, step);
      return found ? [{ step: found, state: 'parallel' as const, since }] : [];
    }),
    ...leading.filter(({ key }) => ahead.has(key)).map((step) => dated(step, 'coming')),
  ];
}

/** Every leading step that forward moves can lead to from here. */
function aheadOf(definition: PathDefinition, from: string): Set<string> {
  const found = new Set<string>();
  const visit = (key: string): void => {
    for (const { from: start, to, direction } of definition.transitions) {
      if (direction !== 'forward' || start !== key || !to || to === from || found.has(to)) continue;
      found.add(to);
      visit(to);
    }
  };
  visit(from);
  return found;
}

/** Moves back that stand: from where, to where, when and why. */
export const backStepsOf = ({
  rows,
  definition,
}: LoadedWay): (StepRecord & { fromStep: string; definition: PathDefinition })[] =>
  rows.steps
    .filter(({ struck }) => !struck)
    .flatMap((row) => {
      const written = modelOf(rows, definition, row.model);
      const transition = written.transitions.find(({ key }) => key === row.transition);
      return transition?.direction === 'back'
        ? [{ ...row, fromStep: transition.from, definition: written }]
        : [];
    });

export interface TimeAgainstNormal extends TimeInStep {
  normal: Step['normalDays'];
}

/** Days in the leading step, pauses left out, against what is normal; until the end for a way that has ended. */
export const timeOf = ({ state, definition, circumstances }: LoadedWay): TimeAgainstNormal => ({
  ...timeInStep(state, state.ended?.on ?? circumstances.today),
  normal: findStep(definition, state.leadingStep)?.normalDays,
});

/** A reason as it is kept, "code" or "code: words", in its two parts. */
export const splitReason = (kept: string): { code: string; words?: string } => {
  const at = kept.indexOf(': ');
  return at < 0 ? { code: kept } : { code: kept.slice(0, at), words: kept.slice(at + 2) };
};
