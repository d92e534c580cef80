import type { IdentityNumber } from '../../shared/values/identity-numbers.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { type CellRefusal, refuseCell, tidy } from './cells.rules.ts';
import type { Column } from './column-kinds.rules.ts';
import { columnsOf, isDateColumn } from './columns.rules.ts';
import { findHeadings, type Headings, type HeadingsRefusal } from './headings.rules.ts';
import type { Candidates, ColumnName, FileKind, Known, Problem, ReadRow } from './imports.rules.ts';
import { dayOfSerial } from './serial-days.rules.ts';
import { type DateSystem, type Line, signsOf, type Table } from './table.rules.ts';
import { problemsBetweenFields } from './whole-rows.rules.ts';

export type RowsRefusal = HeadingsRefusal | { name: 'no_rows' };

export type FileRows<K extends FileKind> = {
  /** The rows without a problem. */
  rows: ReadRow<K>[];
  problems: Problem[];
  /** Headings that were not read. */
  ignored: string[];
};

/** So many signs of a cell are shown of what stands in it. */
const MOST_SHOWN = 60;
/** So many rows, or so many signs in them, are read before others get their turn. */
const ROWS_IN_A_TURN = 250;
const SIGNS_IN_A_TURN = 250_000;

/** Reads a whole table. Never throws, whatever stands in it. */
export function readRows<K extends FileKind>(
  kind: K,
  table: Table,
  known: Known,
): Result<FileRows<K>, RowsRefusal> {
  const reading = readRowsInTurns(kind, table, known);
  let turn = reading.next();
  while (!turn.done) turn = reading.next();
  return turn.value;
}

/** The same, stopping now and then so that whoever asks can let others in between. */
export function* readRowsInTurns<K extends FileKind>(
  kind: K,
  { lines, days }: Table,
  known: Known,
): Generator<undefined, Result<FileRows<K>, RowsRefusal>> {
  if (lines.length === 0) return refuse({ name: 'no_rows' });
  const headings = findHeadings(kind, lines);
  if (!headings.ok) return headings;
  const below = lines.slice(headings.value.at + 1);
  if (below.length === 0) return refuse({ name: 'no_rows' });

  const read: ReturnType<typeof readLine<K>>[] = [];
  let [rows, signs] = [0, 0];
  for (const line of below) {
    rows += 1;
    signs += signsOf(line);
    if (rows >= ROWS_IN_A_TURN || signs >= SIGNS_IN_A_TURN) {
      yield;
      [rows, signs] = [0, 0];
    }
    read.push(readLine<K>(kind, line, headings.value, known, days));
  }
  const candidates = read.flatMap(({ row, candidate }) => (candidate ? [{ row, candidate }] : []));
  const between = problemsBetweenFields(kind, candidates);
  const refused = new Set(between.map(({ row }) => row));
  return accept({
    rows: candidates.filter(({ row }) => !refused.has(row)),
    problems: [...read.flatMap(({ problems }) => problems), ...between].toSorted((a, b) => a.row - b.row),
    ignored: headings.value.ignored,
  });
}

function readLine<K extends FileKind>(
  kind: K,
  { row, cells }: Line,
  { places, width }: Headings,
  known: Known,
  days: DateSystem | null,
): { row: number; candidate?: Candidates[K]; problems: Problem[] } {
  const cellOf = (column: ColumnName) => cells[places.get(column) ?? -1] ?? '';
  const columns = columnsOf(kind);
  const isExample = columns.every(
    ([name, column]) => !places.has(name) || tidy(cellOf(name)) === column.example,
  );
  if (isExample) return { row, problems: [{ row, column: null, name: 'example_row', value: '' }] };
  const beyond = cells.slice(width).map(tidy).filter(Boolean);
  if (beyond.length > 0)
    return {
      row,
      problems: [{ row, column: null, name: 'too_many_cells', value: shortened(beyond.join(' ')) }],
    };

  const values: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [name, column] of columns) {
    const cell = isDateColumn(column) ? dayOfSerial(cellOf(name), days) : cellOf(name);
    const value = readCell(name, column, cell, known);
    if (value.ok) values[name] = value.value;
    else problems.push({ row, column: name, value: shortened(cell), ...value.refusal });
  }
  if (problems.length > 0) return { row, problems };
  const { number, ...rest } = values;
  return { row, problems, candidate: { ...(number as IdentityNumber), ...rest } as Candidates[K] };
}

function readCell(
  name: ColumnName,
  column: Column,
  cell: string,
  known: Known,
): Result<unknown, CellRefusal> {
  const refused = refuseCell(cell, name);
  if (refused) return refuse(refused);
  const text = tidy(cell);
  if (text !== '') return column.read(text, known);
  return column.needed === 'every_row' ? refuse({ name: 'missing' }) : accept(null);
}

function shortened(cell: string): string {
  const signs = [...cell.slice(0, 2 * (MOST_SHOWN + 1))];
  return signs.length > MOST_SHOWN ? `${signs.slice(0, MOST_SHOWN - 1).join('')}…` : cell;
}
