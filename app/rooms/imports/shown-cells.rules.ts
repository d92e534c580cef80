import { formatIdentityNumber } from '../../shared/values/identity-numbers.ts';
import { codeLists } from './codes.rules.ts';
import { columnsOf, headingOf } from './columns.rules.ts';
import type { Change, Value } from './compare.rules.ts';
import type { ColumnName, FileKind } from './imports.rules.ts';

type Cells = Readonly<Record<string, Value>>;

const lists: Partial<Record<ColumnName, Record<string, string[]>>> = {
  form: codeLists.form,
  fromForm: codeLists.form,
  destination: codeLists.destination,
  wayIn: codeLists.wayIn,
};

/** What stands in a cell, in the words of the files: the file is Swedish, whatever the language of the page. */
export function cellWords(column: ColumnName, value: Value): string {
  if (value === null) return '–';
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  if (column === 'number') return formatIdentityNumber(value);
  return lists[column]?.[value]?.[0] ?? value;
}

/** Whom a row is about stands apart. */
const inTheHead = new Set<ColumnName>(['number', 'givenName', 'familyName']);

/** The other cells of a row that say something, with their headings. */
export const filledCells = (kind: FileKind, cells: Cells): { heading: string; words: string }[] =>
  columnsOf(kind)
    .map(([column, { heading }]) => ({ column, heading, value: cells[column] ?? null }))
    .filter(({ column, value }) => !inTheHead.has(column) && value !== null)
    .map(({ column, heading, value }) => ({ heading, words: cellWords(column, value) }));

export const changedCells = (
  kind: FileKind,
  changes: Change[],
): { heading: string; from: string; to: string }[] =>
  changes.map(({ column, from, to }) => ({
    heading: headingOf(kind, column),
    from: cellWords(column, from),
    to: cellWords(column, to),
  }));
