import { CsvError, parse } from 'csv-parse/sync';
import type { IdentityNumber } from '../../shared/values/identity-numbers.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { type CellRefusal, refuseCell, tidy } from './cells.rules.ts';
import type { Column } from './column-kinds.rules.ts';
import { columnsOf } from './columns.rules.ts';
import { type Headings, type HeadingsRefusal, readHeadings } from './headings.rules.ts';
import type { Candidates, ColumnName, FileKind, Known, Problem, ReadRow } from './imports.rules.ts';
import { problemsBetweenFields } from './whole-rows.rules.ts';

export type FileRefusal =
  | HeadingsRefusal
  | { name: 'too_many_rows' }
  | { name: 'unclosed_quote'; row: number }
  | { name: 'no_rows' };

/** So that no file keeps the server busy for more than a few seconds. */
const MOST_ROWS = 50_000;
const MOST_CELLS = 1_000_000;
const LONGEST_ROW = 100_000;

export type FileRows<K extends FileKind> = {
  /** The rows without a problem. */
  rows: ReadRow<K>[];
  problems: Problem[];
  /** Headings that were not read. */
  ignored: string[];
};

type Line = { row: number; cells: string[] };

/** Reads a whole file. Never throws, whatever the text. */
export function readRows<K extends FileKind>(
  kind: K,
  text: string,
  known: Known,
): Result<FileRows<K>, FileRefusal> {
  const parsed = parseLines(text);
  if (!parsed.ok) return parsed;
  const [first, ...lines] = parsed.value;
  if (!first) return refuse({ name: 'no_rows' });
  const headings = readHeadings(kind, first.cells.map(tidy));
  if (!headings.ok) return headings;
  if (lines.length === 0) return refuse({ name: 'no_rows' });

  const read = lines.map((line) => readLine<K>(kind, line, headings.value, known));
  const candidates = read.flatMap(({ row, candidate }) => (candidate ? [{ row, candidate }] : []));
  const between = problemsBetweenFields(kind, candidates);
  const refused = new Set(between.map(({ row }) => row));
  return accept({
    rows: candidates.filter(({ row }) => !refused.has(row)),
    problems: [...read.flatMap(({ problems }) => problems), ...between].toSorted((a, b) => a.row - b.row),
    ignored: headings.value.ignored,
  });
}

/** The rows that hold something, numbered as a spreadsheet does. A stray quotation mark inside a cell is let be. */
function parseLines(text: string): Result<Line[], FileRefusal> {
  const content = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const separator = separatorOf(content);
  const breaks = count(content, '\n');
  if (breaks > MOST_ROWS || breaks + count(content, separator) > MOST_CELLS)
    return refuse({ name: 'too_many_rows' });
  try {
    const records = parse(content, {
      delimiter: separator,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: LONGEST_ROW,
    });
    return accept(
      records
        .map((cells, i) => ({ row: i + 1, cells }))
        .filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuse({ name: 'unclosed_quote', row: Number(error.records) + 1 });
  }
}

/** What there is most of, outside quotation marks, in the first row that holds something. */
function separatorOf(content: string): ';' | ',' {
  const headings =
    content
      .trimStart()
      .split('\n', 1)[0]
      ?.replace(/"[^"]*"/g, '') ?? '';
  return headings.split(',').length > headings.split(';').length ? ',' : ';';
}

function count(content: string, sign: string): number {
  let found = 0;
  for (let at = content.indexOf(sign); at >= 0; at = content.indexOf(sign, at + 1)) found += 1;
  return found;
}

function readLine<K extends FileKind>(
  kind: K,
  { row, cells }: Line,
  { places, width }: Headings,
  known: Known,
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
    const cell = cellOf(name);
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
  const signs = [...cell];
  return signs.length > 60 ? `${signs.slice(0, 59).join('')}…` : cell;
}
