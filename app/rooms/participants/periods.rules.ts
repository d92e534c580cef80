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

/** A move ends what goes on the day before the new begins. Undefined: nothing open to end. */
export function endedByMove<R extends Row>(
  rows: readonly R[],
  startsOn: PlainDate,
): (R & { lastDay: PlainDate }) | undefined {
  const open = rows.find((row) => row.endsOn === null && row.startsOn < startsOn);
  return open && { ...open, lastDay: addDays(startsOn, -1) };
}
