import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { tidy } from './cells.rules.ts';
import { plainWord } from './codes.rules.ts';
import { columnsOf } from './columns.rules.ts';
import type { ColumnName, FileKind } from './imports.rules.ts';
import type { Line } from './table.rules.ts';

export type HeadingsRefusal = {
  name: 'missing_columns' | 'same_column_twice';
  columns: string[];
  /** Where the headings were sought. */
  row: number;
};

export type Headings = {
  places: Map<ColumnName, number>;
  width: number;
  /** Headings that mean nothing to us: their columns are not read. */
  ignored: string[];
};

/** Titles, dates and logotypes stand above the headings, but not more than so. */
const MOST_ROWS_ABOVE = 20;

/** The row with most of the known headings among the first; of equals the first, or the last of those that a merged cell makes equal. */
export function findHeadings(
  kind: FileKind,
  lines: Line[],
): Result<Headings & { at: number }, HeadingsRefusal> {
  const top = lines.slice(0, MOST_ROWS_ABOVE).map(({ cells }) => knownAmong(kind, cells.map(tidy)));
  const most = Math.max(...top);
  let at = most > 1 ? top.indexOf(most) : 0;
  while (most > 1 && top[at + 1] === most && sharesCells(lines[at]!, lines[at + 1]!)) at += 1;
  const { row, cells } = lines[at]!;
  const headings = readHeadings(kind, cells.map(tidy));
  return headings.ok ? accept({ ...headings.value, at }) : refuse({ ...headings.refusal, row });
}

const knownAmong = (kind: FileKind, cells: string[]): number => {
  const words = new Set(cells.map(plainWord));
  return columnsOf(kind).filter(([, { heading, synonyms }]) =>
    [heading, ...synonyms].some((word) => words.has(plainWord(word))),
  ).length;
};

const sharesCells = (upper: Line, lower: Line): boolean =>
  lower.row === upper.row + 1 && lower.cells.some((cell, i) => cell !== '' && cell === upper.cells[i]);

/** Finds the columns by heading, or by a synonym if the heading itself is not there. */
export function readHeadings(
  kind: FileKind,
  cells: string[],
): Result<Headings, Omit<HeadingsRefusal, 'row'>> {
  const words = cells.map(plainWord);
  const found = columnsOf(kind).map(([name, { heading, synonyms, needed }]) => {
    const called = words.includes(plainWord(heading)) ? [heading] : synonyms;
    const wanted = new Set(called.map(plainWord));
    return { name, heading, needed, at: words.flatMap((word, i) => (wanted.has(word) ? [i] : [])) };
  });
  const missing = found.filter(({ needed, at }) => needed !== 'free' && at.length === 0);
  if (missing.length > 0) return refuse({ name: 'missing_columns', columns: missing.map((f) => f.heading) });
  const twice = found.filter(({ at }) => at.length > 1);
  if (twice.length > 0) return refuse({ name: 'same_column_twice', columns: twice.map((f) => f.heading) });

  const places = new Map(found.flatMap(({ name, at }) => at.map((place) => [name, place] as const)));
  const read = new Set(places.values());
  const ignored = cells.filter((cell, i) => cell !== '' && !read.has(i));
  return accept({ places, width: cells.length, ignored });
}
