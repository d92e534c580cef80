import type { PlainDate } from '../../shared/values/dates.ts';
import { findExit, type PathDefinition, type Step } from '../path/definition.rules.ts';
import { type StripSource, type StripStep, stripOf } from '../path/way-overview.rules.ts';

/** A way as the person may read it: what was walked, and in which model. */
export interface OwnWayRows {
  /** Who goes with the person on it now. */
  organisation: string;
  definition: PathDefinition;
  endedOn: PlainDate | null;
  endExit: string | null;
  resting: boolean;
  steps: StripSource['rows']['steps'];
  modelMoves: StripSource['rows']['modelMoves'];
}

/** The person's way in the order in which it is shown: what is done, where one is, what runs beside it, what comes later. */
export interface OwnWay {
  organisation: string;
  steps: StripStep[];
  /** Which of how many steps in a row: "step 3 of 6". Nothing once the way has ended. */
  here?: { number: number; of: number; step: Step };
  /** The last move led back: a step like any other. */
  wentBack: boolean;
  resting: boolean;
  /** How the way ended, in the model's easy words. */
  ended?: { easy: string; sv: string; en: string };
}

/** What the person's own page tells of a way. A step that was taken back is not there, and no date of one that failed. */
export const ownWayOf = (rows: OwnWayRows): OwnWay => {
  const { definition, steps, modelMoves, endedOn } = rows;
  const open = steps.filter((step) => !step.struck && step.endedOn === null);
  const leading = open.findLast(({ track }) => track === 'leading');
  const state: StripSource['state'] = {
    leadingStep: leading?.step ?? '',
    running: open
      .filter(({ track }) => track === 'parallel')
      .map((step) => ({
        step: step.step,
        since: step.startedOn,
        responsible: definition.steps.find(({ key }) => key === step.step)!.holder,
      })),
    ended: endedOn ? { on: endedOn, reason: '' } : undefined,
  };
  const strip = stripOf({ definition, rows: { steps, modelMoves }, state });
  const inRow = strip.filter((one) => one.state !== 'parallel');
  const number = inRow.findIndex((one) => one.state === 'current') + 1;
  const moved = definition.transitions.find(({ key }) => key === leading?.transition);
  return {
    organisation: rows.organisation,
    steps: strip,
    here: number > 0 ? { number, of: inRow.length, step: inRow[number - 1]!.step } : undefined,
    wentBack: moved?.direction === 'back',
    resting: rows.resting && !endedOn,
    ended: endedOn ? findExit(definition, rows.endExit ?? undefined)?.name : undefined,
  };
};
