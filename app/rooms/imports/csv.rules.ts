import { CsvError, parse } from 'csv-parse/sync';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { LONGEST_CELL, MOST_CELLS, MOST_ROWS, saysSomething, type Table } from './table.rules.ts';

export type CsvRefusal = { name: 'too_many_rows' } | { name: 'unclosed_quote' | 'long_cell'; row: number };

const LONGEST_ROW = 100_000;

/** A stray quotation mark inside a cell is let be. Never throws, whatever the text. */
export function readCsv(text: string): Result<Table, CsvRefusal> {
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
    const lines = records.map((cells, i) => ({ row: i + 1, cells })).filter(saysSomething);
    const long = lines.find(({ cells }) => cells.some((cell) => cell.length > LONGEST_CELL));
    return long ? refuse({ name: 'long_cell', row: long.row }) : accept({ lines, days: null });
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
