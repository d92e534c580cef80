import type { PlainDate } from '../../shared/values/dates.ts';
import type { Result } from '../../shared/values/result.ts';
import { type Measure, type MeasureLevel, measureLevels } from '../measures/measures.rules.ts';
import { type Refusals, reading, type Typed } from './typed.rules.ts';

/** Why the person could not take the level: in short words that are about no health. The division is ours. */
export const missingReasons = [
  'no_such',
  'full',
  'too_far',
  'too_demanding',
  'not_these_hours',
  'other',
] as const;
export type MissingReason = (typeof missingReasons)[number];

/** A level that was missing for somebody on the way to work. */
export interface MissingLevel {
  level: MeasureLevel;
  reason: MissingReason;
  words: string | null;
  /** The measure that was thought of: full, too far, too demanding. */
  measureId: string | null;
  missedOn: PlainDate;
}

const WORDS = 200;

/** `measures`: those that one may point at. */
export const readMissingLevel = (
  typed: Typed,
  today: PlainDate,
  measures: readonly Pick<Measure, 'id' | 'level'>[],
): Result<MissingLevel, Refusals> => {
  const read = reading(typed, today);
  const level = read.choice('niva', measureLevels);
  const reason = read.choice('skal', missingReasons);
  const words = read.optionalText('ord', WORDS);
  const measureId = read.optionalChoice(
    'insats',
    measures.map(({ id }) => id),
  );
  if (reason === 'other' && words === null) read.wrong('ord', { name: 'words_missing' });
  if (measureId !== null && reason === 'no_such') read.wrong('insats', { name: 'measure_exists' });
  if (measureId !== null && measures.find(({ id }) => id === measureId)?.level !== level)
    read.wrong('insats', { name: 'measure_other_level' });
  return read.done({ level, reason, words, measureId, missedOn: read.day('dag', today) });
};
