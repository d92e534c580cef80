import type { PlainDate } from '../../shared/values/dates.ts';
import type { Cell } from './outcomes.rules.ts';

export type WayPart = 'in_day_activity' | 'on_the_way' | 'work_and_studies';
export type LevelCode =
  | 'occupation'
  | 'work_oriented'
  | 'preparatory'
  | 'trial'
  | 'rehabilitation'
  | 'supported_work'
  | 'studies';
export type Why = 'no_such' | 'not_possible';
export type ReasonCode = 'no_such' | 'full' | 'too_far' | 'too_demanding' | 'not_these_hours' | 'other';

/** One sum as the door gives it: of a part, a level, a reason, or of all where they are null. A hidden one has no value. */
export interface MissingCell {
  year: number;
  countedThrough: PlainDate;
  part: WayPart | null;
  level: LevelCode | null;
  why: Why | null;
  reason: ReasonCode | null;
  value: number | null;
}

/** All, a part of the way, or a level in it. */
export interface MissingRow {
  part: WayPart | null;
  level: LevelCode | null;
  people: Cell;
  noSuch: Cell;
  notPossible: Cell;
}

export interface MissingYear {
  year: number;
  countedThrough: PlainDate;
  /** The year is not over: not divided. */
  running: boolean;
  people: Cell;
  /** As far as they are shown, all first, each part before its levels. */
  rows: MissingRow[];
  /** Where they are shown. */
  reasons: { reason: ReasonCode; people: Cell }[];
}

const cellOf = (found: MissingCell | undefined): Cell =>
  found === undefined || found.value === null ? { kind: 'hidden' } : { kind: 'number', value: found.value };

const nobody: Cell = { kind: 'number', value: 0 };
const isNobody = (cell: Cell): boolean => cell.kind === 'number' && cell.value === 0;

const yearOf = (cells: readonly MissingCell[]): MissingYear => {
  const { year, countedThrough } = cells[0]!;
  const sumOf = (part: WayPart | null, level: LevelCode | null, why: Why | null): Cell =>
    cellOf(
      cells.find(
        (cell) => cell.part === part && cell.level === level && cell.why === why && cell.reason === null,
      ),
    );
  const rows = cells
    .filter(({ part, why, value }) => why === null && (part === null || value !== null))
    .map(({ part, level }) => {
      const people = sumOf(part, level, null);
      const parted = (why: Why) => (isNobody(people) ? nobody : sumOf(part, level, why));
      return { part, level, people, noSuch: parted('no_such'), notPossible: parted('not_possible') };
    });
  return {
    year,
    countedThrough,
    running: countedThrough < `${year}-12-31`,
    people: sumOf(null, null, null),
    rows,
    reasons: cells.flatMap((cell) =>
      cell.part === null && cell.reason !== null && cell.value !== null
        ? [{ reason: cell.reason, people: cellOf(cell) }]
        : [],
    ),
  };
};

/** Year by year, the latest first. */
export const missingYears = (cells: readonly MissingCell[]): MissingYear[] =>
  [...Map.groupBy(cells, ({ year }) => year).values()].map(yearOf).toSorted((a, b) => b.year - a.year);

/** What the file tells: everything that is shown, and each year that is not. */
export const missingFileCells = (cells: readonly MissingCell[]): MissingCell[] =>
  cells.filter(({ value, part, why }) => value !== null || (part === null && why === null));
