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
export type DimensionSet = (typeof dimensionSets)[number];

export type Cell =
  | { kind: 'number'; value: number }
  | { kind: 'range'; from: number; to: number }
  | { kind: 'missing' }
  | { kind: 'hidden' };

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

export interface TransitionsTable {
  years: TransitionYear[];
  /** Published numbers about several years together. */
  aboutPeriods: PublishedFigure[];
  /** The day to which the newest registered year holds. */
  asOf: PlainDate | null;
}

interface Counted {
  covered: readonly CoveredYear[];
  cells: readonly CountedCell[];
  published: readonly PublishedFigure[];
  today: PlainDate;
}

const missing: Cell = { kind: 'missing' };

/** The one result that the figure, the table and the file are made from. */
export const transitionsTable = ({ covered, cells, published, today }: Counted): TransitionsTable => {
  const yearly = published.flatMap((figure) => {
    const place = placeOf(figure);
    return place ? [{ ...figure, ...place, cell: publishedCell(figure) }] : [];
  });
  const known = [...covered.map(({ year }) => year), ...yearly.map(({ year }) => year)];
  const newest = covered.at(-1);
  return {
    years: yearsBetween(known, Number(today.slice(0, 4))).map((year) =>
      yearOf(
        year,
        covered.find((one) => one.year === year),
        cells.filter((one) => one.year === year),
        yearly.filter((one) => one.year === year),
      ),
    ),
    aboutPeriods: published.filter((figure) => !placeOf(figure)),
    asOf: newest?.registeredThrough ?? null,
  };
};

/** Every year from the first known one; what has passed without being registered stands as a gap. */
const yearsBetween = (known: readonly number[], thisYear: number): number[] => {
  if (known.length === 0) return [];
  const first = Math.min(...known);
  const last = Math.max(...known, thisYear - 1);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
};

const yearOf = (
  year: number,
  covered: CoveredYear | undefined,
  counted: readonly CountedCell[],
  published: readonly (PublishedCell & { year: number })[],
): TransitionYear => {
  const ours = published.filter(({ indicator }) => indicator === 'transitions');
  const own = covered
    ? counted.map(({ target, sex, value }) => ({ target, sex, cell: cellOf(value) }))
    : ours;
  return {
    year,
    origin: covered ? 'registered' : ours.length > 0 ? 'published' : 'missing',
    registeredThrough: covered?.registeredThrough ?? null,
    partial: covered !== undefined && covered.registeredThrough < `${year}-12-31`,
    projectYear: covered?.projectYear ?? false,
    note: covered?.note ?? null,
    cells: gridOf(own),
    published: published.map(({ target, sex, cell, indicator, source, publishedOn, note }) => ({
      target,
      sex,
      cell,
      indicator,
      source,
      publishedOn,
      note,
    })),
  };
};

const gridOf = (own: readonly { target: Target; sex: Sex; cell: Cell }[]): TransitionYear['cells'] => {
  const find = (target: Target, sex: Sex) =>
    own.find((one) => one.target === target && one.sex === sex)?.cell ?? missing;
  const row = (target: Target): Record<Sex, Cell> => ({
    all: find(target, 'all'),
    woman: find(target, 'woman'),
    man: find(target, 'man'),
  });
  return Object.fromEntries(targets.map((target) => [target, row(target)])) as TransitionYear['cells'];
};

const cellOf = (value: number | null): Cell =>
  value === null ? { kind: 'hidden' } : { kind: 'number', value };

export const publishedCell = ({ from, to }: PublishedFigure): Cell => {
  if (from === null || to === null) return missing;
  return from === to ? { kind: 'number', value: from } : { kind: 'range', from, to };
};

/** Which cell of a year a published number belongs to; none when it is about a period. */
const placeOf = ({ dimension, category }: PublishedFigure): { target: Target; sex: Sex } | undefined => {
  const [first = '', second = 'all'] = category.split(' ');
  const target = targets.find((one) => one === (dimension === 'total' ? 'all' : first));
  const sex = sexes.find((one) => one === second);
  return target && sex && dimension !== 'period' ? { target, sex } : undefined;
};
