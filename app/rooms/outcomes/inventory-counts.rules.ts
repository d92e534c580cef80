import type { PlainDate } from '../../shared/values/dates.ts';
import type { Cell, CoveredYear, Sex } from './outcomes.rules.ts';

export const directions = ['nearer', 'back'] as const;
export type Direction = (typeof directions)[number];

/** One count of steps inside day activity as the door gives it; a hidden one has no value. */
export interface StepCell {
  year: number;
  direction: Direction | 'all';
  sex: Sex;
  value: number | null;
}

export interface StepYear {
  year: number;
  registeredThrough: PlainDate;
  /** The year is not over, or not registered to its end. */
  partial: boolean;
  cells: Record<Direction | 'all', Record<Sex, Cell>>;
}

const hidden: Cell = { kind: 'hidden' };
const cellOf = (value: number | null | undefined): Cell =>
  value === null || value === undefined ? hidden : { kind: 'number', value };

/** The years that the door counts, the oldest first. */
export function stepYears(cells: readonly StepCell[], covered: readonly CoveredYear[]): StepYear[] {
  return covered
    .filter(({ year }) => cells.some((cell) => cell.year === year))
    .map(({ year, registeredThrough }) => {
      const find = (direction: Direction | 'all', sex: Sex) =>
        cellOf(
          cells.find((one) => one.year === year && one.direction === direction && one.sex === sex)?.value,
        );
      const bySex = (direction: Direction | 'all'): Record<Sex, Cell> => ({
        all: find(direction, 'all'),
        woman: find(direction, 'woman'),
        man: find(direction, 'man'),
      });
      return {
        year,
        registeredThrough,
        partial: registeredThrough < `${year}-12-31`,
        cells: { all: bySex('all'), nearer: bySex('nearer'), back: bySex('back') },
      };
    });
}

/** The last whole year whose steps nearer and back may be shown. */
export const lastShownYear = (years: readonly StepYear[]): StepYear | undefined =>
  years.findLast(({ partial, cells }) => !partial && cells.nearer.all.kind === 'number');

/** The parts that the door tells apart at its finest; at coarser levels several of them stand as one. */
export type AskedPart =
  | 'all'
  | 'year'
  | 'rest'
  | 'longer'
  | 'two_years'
  | 'two_years_longer'
  | 'earlier'
  | 'earlier_longer';

export interface AskedCell {
  asOf: PlainDate;
  scope: 'all' | 'unit' | 'together';
  unit: string | null;
  units: number;
  part: AskedPart;
  value: number | null;
}

/** One unit, several small ones together, or the whole organisation. */
export interface AskedRow {
  scope: AskedCell['scope'];
  unit: string | null;
  units: number;
  /** Everybody with a running placement on the day. */
  everybody: Cell;
  withinYear: Cell;
  withinTwoYears: Cell;
  /** Not asked within a year, as agreed: by their own answer, their own day, or since they are on their way. */
  longerAgreed: Cell;
}

export interface AskedTable {
  asOf: PlainDate | null;
  /** The organisation. */
  whole: AskedRow | undefined;
  /** By name, and last those that stand together. */
  units: AskedRow[];
}

const sum = (cells: readonly AskedCell[], parts: readonly AskedPart[]): Cell => {
  const found = cells.filter(({ part }) => parts.includes(part));
  if (found.length < parts.length || found.some(({ value }) => value === null)) return hidden;
  return { kind: 'number', value: found.reduce((all, { value }) => all + (value ?? 0), 0) };
};

const rowOf = (cells: readonly AskedCell[]): AskedRow => {
  const { scope, unit, units } = cells[0]!;
  const parts = cells.map(({ part }) => part);
  return {
    scope,
    unit,
    units,
    everybody: sum(cells, parts),
    withinYear: sum(cells, ['year']),
    withinTwoYears: sum(cells, ['year', 'two_years', 'two_years_longer']),
    longerAgreed: sum(cells, parts.includes('longer') ? ['longer'] : ['two_years_longer', 'earlier_longer']),
  };
};

/** What the door gives, row by row; units in the order that they came, which is by name. */
export function askedTable(cells: readonly AskedCell[]): AskedTable {
  const rows = [...Map.groupBy(cells, ({ scope, unit }) => `${scope} ${unit ?? ''}`).values()].map(rowOf);
  return {
    asOf: cells[0]?.asOf ?? null,
    whole: rows.find(({ scope }) => scope === 'all'),
    units: [
      ...rows.filter(({ scope }) => scope === 'unit'),
      ...rows.filter(({ scope }) => scope === 'together'),
    ],
  };
}
