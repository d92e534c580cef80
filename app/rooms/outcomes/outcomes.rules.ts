import type { PlainDate } from '../../shared/values/dates.ts';

/** Where a transition leads: the whole, two groups, and what the first of them holds. */
export const targets = [
  'all',
  'work',
  'paid_work',
  'work_rehabilitation',
  'reinforced_cooperation',
  'labour_market_measure',
  'studies',
] as const;
export type Target = (typeof targets)[number];

export const sexes = ['all', 'woman', 'man'] as const;
export type Sex = (typeof sexes)[number];

/** What the statistics door may be asked for. */
export const dimensionSets = [
  'year',
  'year_group',
  'year_destination',
  'year_sex',
  'year_group_sex',
  'year_destination_sex',
] as const;
/** Beside the years: women and men over five years together. */
export type DimensionSet = (typeof dimensionSets)[number] | 'period_sex';

export type Cell =
  | { kind: 'number'; value: number }
  | { kind: 'range'; from: number; to: number }
  | { kind: 'missing' }
  | { kind: 'hidden' };

/** A cell's number as it stands in a file; empty where there is none. */
export const numberText = (cell: Cell): string => (cell.kind === 'number' ? String(cell.value) : '');

/** One cell as the door gives it; a hidden one has no value. */
export interface CountedCell {
  year: number;
  target: Target;
  sex: Sex;
  value: number | null;
}

export interface CoveredYear {
  year: number;
  registeredThrough: PlainDate;
  projectYear: boolean;
  note: string | null;
  running: boolean;
}

/** A number that somebody has published, as it was published; without bounds it was published as not known. */
export interface PublishedFigure {
  /** The definition it counts by; `transitions` is ours. */
  indicator: string;
  year: number;
  dimension: string;
  category: string;
  from: number | null;
  to: number | null;
  source: string;
  publishedOn: string;
  note: string | null;
}

export interface PublishedCell
  extends Pick<PublishedFigure, 'indicator' | 'source' | 'publishedOn' | 'note'> {
  target: Target;
  sex: Sex;
  cell: Cell;
}

export interface TransitionYear {
  year: number;
  /** Where the year's own cells come from; `missing` is a gap, not a zero. */
  origin: 'registered' | 'published' | 'missing';
  registeredThrough: PlainDate | null;
  /** The year is not over, or not registered to its end. */
  partial: boolean;
  projectYear: boolean;
  note: string | null;
  cells: Record<Target, Record<Sex, Cell>>;
  /** What has been published about the year, beside and never added. */
  published: PublishedCell[];
}

export interface TransitionPeriod {
  from: number;
  to: number;
  sexes: Record<Exclude<Sex, 'all'>, Cell>;
}

export interface TransitionsTable {
  years: TransitionYear[];
  /** Five closed years at a time, by sex. */
  periods: TransitionPeriod[];
  /** Published numbers about several years together. */
  aboutPeriods: PublishedFigure[];
  /** The day to which the newest registered year holds. */
  asOf: PlainDate | null;
}
