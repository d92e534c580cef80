import { addYears, type PlainDate } from '../../shared/values/dates.ts';
import type { PlacementRow, TransitionRow } from './participant-rows.rules.ts';
import { overlapWith } from './periods.rules.ts';
import type { Refusal } from './typed.rules.ts';

/** The placement that the decision closed, unless somebody has changed its last day since. */
export const closedBy = (
  { placementId, lastDay }: TransitionRow,
  placements: readonly PlacementRow[],
): PlacementRow | undefined =>
  placements.find(({ id, own, endsOn }) => own && id === placementId && endsOn === lastDay);

/** What holds for the last day when the decision is made holds when it is corrected; what a file tells of has been. A day that stays is asked nothing. */
export function lastDayRefusal(
  row: TransitionRow,
  placements: readonly PlacementRow[],
  lastDay: PlainDate,
  today: PlainDate,
): Refusal | undefined {
  if (lastDay === row.lastDay) return undefined;
  if (row.placementId === null) return lastDay > today ? { name: 'date_in_future' } : undefined;
  if (lastDay > addYears(today, 1)) return { name: 'last_day_too_far' };
  const placement = placements.find(({ id }) => id === row.placementId);
  if (placement && lastDay < placement.startsOn) return { name: 'last_day_before_start' };
  const until = row.placementEndedOn;
  return until !== null && lastDay > until ? { name: 'last_day_after_placement' } : undefined;
}

/** Why the placement that the decision closed cannot end on the other day: another has begun since. */
export const overlapAfter = (
  row: TransitionRow,
  placements: readonly PlacementRow[],
  endsOn: PlainDate | null,
): Refusal | undefined => {
  const closed = closedBy(row, placements);
  const own = placements.filter((placement) => placement.own);
  return closed && overlapWith(own, { startsOn: closed.startsOn, endsOn }, closed.id);
};
