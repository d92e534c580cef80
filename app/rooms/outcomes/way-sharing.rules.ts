import type { PlainDate } from '../../shared/values/dates.ts';

/** How many are on the way on a day that may be told, and of how many of them no other organisation sees anything. */
export interface SharingCell {
  /** Null: all models together, told where it tells no more than each of them. */
  series: string | null;
  day: PlainDate;
  people: number;
  unshared: number;
}

export interface SharingFigure {
  days: SharingCell[];
  last: SharingCell | null;
}

/** Of one series, or of all models together, by day. */
export function sharingFigure(cells: readonly SharingCell[], wanted: string | null): SharingFigure {
  const days = cells.filter(({ series }) => series === wanted);
  return { days, last: days.at(-1) ?? null };
}
