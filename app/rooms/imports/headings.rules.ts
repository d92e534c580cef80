import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { plainWord } from './codes.rules.ts';
import { columnsOf } from './columns.rules.ts';
import type { ColumnName, FileKind } from './imports.rules.ts';

export type HeadingsRefusal = { name: 'missing_columns' | 'same_column_twice'; columns: string[] };

export type Headings = {
  places: Map<ColumnName, number>;
  width: number;
  /** Headings that mean nothing to us: their columns are not read. */
  ignored: string[];
};

/** Finds the columns by heading, or by a synonym if the heading itself is not there. */
export function readHeadings(kind: FileKind, cells: string[]): Result<Headings, HeadingsRefusal> {
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
