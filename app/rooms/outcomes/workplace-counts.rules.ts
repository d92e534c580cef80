import type { PlainDate } from '../../shared/values/dates.ts';
import type { Branch } from '../employers/employers.rules.ts';
import type { StayCell } from './stay-counts.rules.ts';

/** A year to its last day, the running one to today. */
export interface EmployerYear {
  year: number;
  through: PlainDate;
  /** With whom it began, somebody talked, or there was a seat to fill. */
  involved: number;
  /** With whom it began; some of those involved. */
  began: number;
  /** On the last day. */
  standing: number;
}

/** On a day: the last of a month, or today. */
export interface SeatCount {
  day: PlainDate;
  /** Null: all of them. */
  branch: Branch | null;
  employers: number;
  places: number;
  seats: number;
}

/** The forum meetings held in a year, and what has been traced back to them until today. */
export interface ForumYear {
  year: number;
  /** The last day that a meeting of it may have been held on. */
  through: PlainDate;
  forums: number;
  employers: number;
  contacts: number;
  places: number;
  seats: number;
}

/** How many of a day's seats were taken; null where that may not be told. */
export interface SeatDay {
  day: PlainDate;
  seats: number;
  places: number;
  taken: number | null;
}

/** The seats of today, all and by branch, the branches with most seats first. */
export function seatsNow(counts: readonly SeatCount[], today: PlainDate) {
  const now = counts.filter(({ day }) => day === today);
  const none: SeatCount = { day: today, branch: null, employers: 0, places: 0, seats: 0 };
  return {
    all: now.find(({ branch }) => branch === null) ?? none,
    branches: now.filter(({ branch }) => branch !== null).toSorted((a, b) => b.seats - a.seats),
  };
}

/** Each month that is over, by its last day. Until the first period that is told, which begins with the first stay, there was nobody. */
export const seatDays = (
  counts: readonly SeatCount[],
  stays: readonly StayCell[],
  today: PlainDate,
): SeatDay[] => {
  const [nobodyUntil] = stays
    .flatMap(({ what, since }) => (what === 'came' && since ? [since] : []))
    .toSorted();
  const takenOn = (day: PlainDate) => {
    if (nobodyUntil && day <= nobodyUntil) return 0;
    const told = stays.find(({ what, sex, endsOn }) => what === 'stock' && sex === 'all' && endsOn === day);
    return told?.value ?? null;
  };
  return counts
    .filter(({ day, branch }) => branch === null && day < today)
    .map(({ day, seats, places }) => ({ day, seats, places, taken: takenOn(day) }));
};

/** Of the days that may be told: how many seats were taken of how many, on the average. */
export function meanOccupancy(
  days: readonly SeatDay[],
): { days: number; taken: number; seats: number } | null {
  const told = days.filter(({ taken }) => taken !== null);
  if (told.length === 0) return null;
  const mean = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0) / told.length;
  return {
    days: told.length,
    taken: mean(told.map(({ taken }) => taken ?? 0)),
    seats: mean(told.map(({ seats }) => seats)),
  };
}

/** In whole percent, of twenty people or more (design: no percent of a few). */
export const percentOf = (part: number, whole: number): number | null =>
  part >= 20 && whole > 0 ? Math.round((100 * part) / whole) : null;
