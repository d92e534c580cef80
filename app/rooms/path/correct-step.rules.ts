import type { PlainDate } from '../../shared/values/dates.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { findStep, isEmployment, type PathDefinition } from './definition.rules.ts';

/** One registered step of a way, as it stands in the timeline. */
export type StepRow = {
  id: string;
  step: string;
  track: 'leading' | 'parallel';
  startedOn: PlainDate;
  endedOn?: PlainDate;
  /** Opened by a move to another version of the model, which is corrected as a whole. */
  byModelMove?: true;
};

/** What was wrong: the step, its days, or that it was registered at all. */
export type StepCorrection = { strike: true } | { step?: string; startedOn?: PlainDate; endedOn?: PlainDate };

export type CorrectionDecision = {
  row: string;
  before: StepRow;
  /** Absent when the row is struck. Struck rows stay readable. */
  after?: StepRow;
  because: string;
  /** The leading row that goes on again, when the last one is struck. */
  reopened?: string;
  /** The way no longer is where day activity must have ended: look at the count. Day activity itself only the LSS officer changes. */
  leftCountedStep: boolean;
};

export type CorrectionRefusal =
  | 'because_missing'
  | 'no_such_row'
  | 'no_such_step'
  | 'other_track'
  | 'opened_by_model_move'
  | 'nothing_changes'
  | 'would_end_day_activity'
  | 'register_a_move_instead'
  | 'date_in_future'
  | 'ends_before_it_starts'
  | 'overlaps_another_step'
  | 'beside_a_job'
  | 'leaves_no_leading_step';

/** Whether somebody who is in `from` since that day could have moved to `to` on that day; without `from`, whether a way may begin there. */
export type Reaches = (
  from: Pick<StepRow, 'step' | 'startedOn'> | undefined,
  to: string,
  on: PlainDate,
) => boolean;

/**
 * A wrong registration is corrected visibly, never erased. A correction never does what a move must do: it cannot
 * lead into a step where day activity must have ended, nor into one whose needs were not met on that day.
 * @param rows the steps of the way that stand (struck ones left out), in order
 */
export function correctStep(
  definition: PathDefinition,
  rows: readonly StepRow[],
  rowId: string,
  correction: StepCorrection,
  because: string,
  today: PlainDate,
  reaches: Reaches,
): Result<CorrectionDecision, CorrectionRefusal> {
  const before = rows.find(({ id }) => id === rowId);
  if (!before) return refuse('no_such_row');
  if (!because.trim()) return refuse('because_missing');
  const others = rows.filter(({ id, track }) => id !== rowId && track === before.track);
  const wasEnded = mustHaveEnded(definition, before.step);

  if ('strike' in correction) {
    if (before.byModelMove) return refuse('opened_by_model_move');
    const previous = others.at(-1);
    if (before.track === 'leading' && !previous) return refuse('leaves_no_leading_step');
    const reopens = before.track === 'leading' && before.endedOn === undefined ? previous : undefined;
    if (reopens && !wasEnded && mustHaveEnded(definition, reopens.step))
      return refuse('would_end_day_activity');
    return accept({ row: rowId, before, because, reopened: reopens?.id, leftCountedStep: wasEnded });
  }

  const after = { ...before, ...definedOnly(correction) };
  const step = findStep(definition, after.step);
  if (!step) return refuse('no_such_step');
  if (step.track !== before.track) return refuse('other_track');
  if (sameRow(before, after)) return refuse('nothing_changes');
  if (before.track === 'leading' && before.endedOn === undefined && after.endedOn !== undefined) {
    return refuse('leaves_no_leading_step');
  }
  const isEnded = mustHaveEnded(definition, after.step);
  if (isEnded && (!wasEnded || after.startedOn < before.startedOn)) return refuse('would_end_day_activity');
  if (after.startedOn > today || (after.endedOn ?? today) > today) return refuse('date_in_future');
  if (after.endedOn !== undefined && after.endedOn < after.startedOn) return refuse('ends_before_it_starts');
  if (before.track === 'leading' && others.some((other) => overlap(other, after))) {
    return refuse('overlaps_another_step');
  }
  if (after.step !== before.step && before.track === 'leading') {
    const previous = others.findLast(({ startedOn }) => startedOn <= after.startedOn);
    if (!reaches(previous, after.step, after.startedOn)) return refuse('register_a_move_instead');
  }
  const beside = rows.filter(({ track }) => track !== after.track);
  if (beside.some((other) => isBesideJob(definition, after, other))) return refuse('beside_a_job');
  return accept({ row: rowId, before, after, because, leftCountedStep: wasEnded && !isEnded });
}

/** Of a leading and a parallel row: the parallel one may never run beside a job, and they share days. */
const isBesideJob = (definition: PathDefinition, a: StepRow, b: StepRow) => {
  const [leading, parallel] = a.track === 'leading' ? [a, b] : [b, a];
  const never = findStep(definition, parallel.step)?.neverBesideEmployment;
  return never === true && isEmployment(definition, leading.step) && overlap(a, b);
};

const mustHaveEnded = (definition: PathDefinition, step: string) =>
  findStep(definition, step)?.dayActivity === 'must_have_ended';

const definedOnly = (correction: object) =>
  Object.fromEntries(Object.entries(correction).filter(([, value]) => value !== undefined));

const sameRow = (a: StepRow, b: StepRow) =>
  a.step === b.step && a.startedOn === b.startedOn && a.endedOn === b.endedOn;

/** One step ends on the day the next begins, so one shared day is no overlap. */
const overlap = (a: StepRow, b: StepRow) =>
  a.startedOn < (b.endedOn ?? '9999-12-31') && b.startedOn < (a.endedOn ?? '9999-12-31');
