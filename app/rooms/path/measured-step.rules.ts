import { addDays, addMonths, daysBetween, firstOf, type PlainDate } from '../../shared/values/dates.ts';
import type { PathDefinition, Step } from './definition.rules.ts';
import { latestDay } from './way.rules.ts';

/**
 * The step that a model says how long it takes, from and to: in Make it: work, Förarbetet (3–10 months). The first leading step with both, as in
 * the follow-up (app.way_versions). A model without one says nothing of it.
 */
export const measuredStep = ({ steps }: Pick<PathDefinition, 'steps'>): Step | undefined =>
  steps.find(
    ({ track, normalDays }) =>
      track === 'leading' && normalDays?.min !== undefined && normalDays.max !== undefined,
  );

/** How long somebody stood in a step; `until` is not there while it goes on. A pause that goes on has none either. */
export interface Stood {
  since: PlainDate;
  until: PlainDate | null;
  pauses: readonly { since: PlainDate; until: PlainDate | null }[];
}

export interface MonthsStood {
  /** Whole months by the calendar, and the days over, with pauses left out. */
  months: number;
  days: number;
  /** Not yet over: so long until now, and nobody knows how long in the end. */
  ongoing: boolean;
}

const pausedDays = ({ since, pauses }: Stood, end: PlainDate): number =>
  pauses.reduce((sum, pause) => {
    const [from, to] = [latestDay(since, pause.since), firstOf(pause.until ?? end, end)];
    return sum + Math.max(0, daysBetween(from, to));
  }, 0);

/**
 * The time in a step by the calendar: from 31 January to 28 February is a month. What goes on is counted until the day and said to go on, never taken
 * for finished.
 */
export const monthsStood = (stood: Stood, today: PlainDate): MonthsStood => {
  const ongoing = stood.until === null || stood.until > today;
  const end = stood.until === null || ongoing ? latestDay(stood.since, today) : stood.until;
  const allDays = daysBetween(stood.since, end) - pausedDays(stood, end);
  const last = addDays(stood.since, allDays);
  let months = 0;
  while (addMonths(stood.since, months + 1) <= last) months += 1;
  return { months, days: daysBetween(addMonths(stood.since, months), last), ongoing };
};

export interface NormalDays {
  min: number;
  max: number;
}

const DAYS_OF_A_MONTH = 365.25 / 12;

/** Normal days in whole months, as the documents say them: 90–304 days are 3–10 months. */
export const normalMonths = ({ min, max }: NormalDays): NormalDays => ({
  min: Math.round(min / DAYS_OF_A_MONTH),
  max: Math.round(max / DAYS_OF_A_MONTH),
});

/** Shorter than the model says is said only of what is over: what goes on may yet become as long. */
export const againstNormal = (
  { months, days, ongoing }: Pick<MonthsStood, 'months' | 'days' | 'ongoing'>,
  normal: NormalDays,
): 'shorter' | 'within' | 'longer' | 'so_far' => {
  const { min, max } = normalMonths(normal);
  if (months > max || (months === max && days > 0)) return 'longer';
  if (months >= min) return 'within';
  return ongoing ? 'so_far' : 'shorter';
};

/** A row of a leading step as it stands, in the version of the model that it was written in. */
export interface LeadingRow {
  wayId: string;
  step: string;
  startsOn: PlainDate;
  /** When the person came to the step, where a move to another version opened the row. */
  since: PlainDate | null;
  endsOn: PlainDate | null;
  contentHash: string;
}

export interface MeasuredStay extends Stood {
  wayId: string;
  step: Step;
  normal: NormalDays;
}

/**
 * The times in the measured step, in the order of the days: rows that follow on each other, as when a way moves to another version of its model, are
 * one time.
 */
export const measuredStays = (
  rows: readonly LeadingRow[],
  models: Readonly<Record<string, Pick<PathDefinition, 'steps'>>>,
  pauses: readonly { wayId: string; since: PlainDate; until: PlainDate | null }[],
): MeasuredStay[] => {
  const stays: MeasuredStay[] = [];
  for (const row of rows.toSorted((a, b) => a.startsOn.localeCompare(b.startsOn))) {
    const step = measuredStep(models[row.contentHash] ?? { steps: [] });
    if (step?.key !== row.step) continue;
    const { wayId } = row;
    const last = stays.at(-1);
    const goesOn = last?.wayId === wayId && last.until !== null && last.until >= row.startsOn;
    const normal = { min: step.normalDays?.min ?? 0, max: step.normalDays?.max ?? 0 };
    const stay = {
      wayId,
      step,
      normal,
      until: row.endsOn,
      pauses: pauses.filter((one) => one.wayId === wayId),
    };
    if (goesOn) stays.pop();
    stays.push({ ...stay, since: goesOn ? last.since : (row.since ?? row.startsOn) });
  }
  return stays;
};
