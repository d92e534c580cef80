import type { PlainDate } from '../../shared/values/dates.ts';
import {
  type Cell,
  type CountedCell,
  type CoveredYear,
  type PublishedCell,
  type PublishedFigure,
  type Sex,
  sexes,
  type Target,
  type TransitionsTable,
  type TransitionYear,
  targets,
} from './outcomes.rules.ts';

interface Counted {
  covered: readonly CoveredYear[];
  cells: readonly CountedCell[];
  /** The first year of each stands in `year`. */
  periodCells: readonly CountedCell[];
  published: readonly PublishedFigure[];
  today: PlainDate;
}

const missing: Cell = { kind: 'missing' };

/** The one result that the figure, the table and the file are made from. */
export const transitionsTable = (counted: Counted): TransitionsTable => {
  const { covered, cells, periodCells, published, today } = counted;
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
    periods: [...new Set(periodCells.map(({ year }) => year))].map((from) => ({
      from,
      to: from + 4,
      sexes: { woman: periodCell(periodCells, from, 'woman'), man: periodCell(periodCells, from, 'man') },
    })),
    aboutPeriods: published.filter((figure) => !placeOf(figure)),
    asOf: newest?.registeredThrough ?? null,
  };
};

const periodCell = (cells: readonly CountedCell[], from: number, sex: Sex): Cell =>
  cellOf(cells.find((one) => one.year === from && one.sex === sex)?.value ?? null);

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
