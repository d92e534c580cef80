import { addDays, type PlainDate } from '../../shared/values/dates.ts';
import type { Period } from './situation.rules.ts';
import type { Refusal } from './typed.rules.ts';

interface Row extends Period {
  id: string;
}

const overlap = (a: Period, b: Period): boolean =>
  (a.endsOn === null || b.startsOn <= a.endsOn) && (b.endsOn === null || a.startsOn <= b.endsOn);

/** Why a period cannot stand beside the others, if so: both the first and the last day count. */
export function overlapWith(rows: readonly Row[], period: Period, but?: string): Refusal | undefined {
  const other = rows.find((row) => row.id !== but && overlap(row, period));
  return other && { name: 'overlaps', from: other.startsOn, to: other.endsOn };
}

/**
 * Whether the change would let day activity end without a decision (LSS 9 § item 10: the right lasts until the officer decides otherwise):
 * the last placement gets an end that no decision covers. One that had an end before may get a later one.
 */
export function endsUndecided(
  before: readonly Row[],
  after: readonly Row[],
  decisions: readonly { lastDay: PlainDate; struck: boolean }[],
): boolean {
  const [was, becomes] = [lastOf(before), lastOf(after)];
  if (!becomes || becomes.endsOn === null) return false;
  const end = becomes.endsOn;
  if (was?.id === becomes.id && was.endsOn !== null && was.endsOn <= end) return false;
  return !decisions.some(({ lastDay, struck }) => !struck && lastDay >= becomes.startsOn);
}

const lastOf = (rows: readonly Row[]): Row | undefined =>
  rows.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1)).at(-1);

/** A move ends what goes on the day before the new begins. Undefined: nothing open to end. */
export function endedByMove<R extends Row>(
  rows: readonly R[],
  startsOn: PlainDate,
): (R & { lastDay: PlainDate }) | undefined {
  const open = rows.find((row) => row.endsOn === null && row.startsOn < startsOn);
  return open && { ...open, lastDay: addDays(startsOn, -1) };
}
