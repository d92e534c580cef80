import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { findHeadings } from './headings.rules.ts';
import type { FileKind } from './imports.rules.ts';
import { type Archive, openArchive } from './open-archive.ts';
import {
  type SheetName,
  spreadMerged,
  takeRelations,
  takeSheet,
  takeStrings,
  takeStyles,
  takeWorkbook,
  WorkbookRefused,
} from './sheet-xml.rules.ts';
import type { DateSystem, Table } from './table.rules.ts';

const MOST_SHEETS = 10;
const ROWS_AT_TOP = 20;

/** The sheet of a workbook whose headings fit the kind of file; without any, the first. Hidden ones are not looked at. */
export const readWorkbook = async (
  kind: FileKind,
  bytes: Uint8Array,
): Promise<Result<Table, { name: WorkbookRefused['refusal'] }>> => {
  try {
    return accept(await tableOf(kind, await openArchive(bytes)));
  } catch (fault) {
    if (fault instanceof WorkbookRefused) return refuse({ name: fault.refusal });
    throw fault;
  }
};

const tableOf = async (kind: FileKind, archive: Archive): Promise<Table> => {
  const book: { sheets: SheetName[]; days: DateSystem } = { sheets: [], days: 1900 };
  await archive.read('xl/workbook.xml', takeWorkbook(book));
  const places = new Map<string, string>();
  await archive.read('xl/_rels/workbook.xml.rels', takeRelations(places));
  const strings: string[] = [];
  if (archive.has('xl/sharedStrings.xml')) await archive.read('xl/sharedStrings.xml', takeStrings(strings));
  const dayStyles = new Set<number>();
  if (archive.has('xl/styles.xml')) await archive.read('xl/styles.xml', takeStyles(dayStyles));
  const shown = book.sheets.filter(({ hidden }) => !hidden).slice(0, MOST_SHEETS);
  let first: Table | undefined;
  for (const { relation } of shown) {
    const sheet = { lines: [], merged: [] };
    await archive.read(places.get(relation) ?? '', takeSheet(sheet, { strings, dayStyles, days: book.days }));
    spreadMerged(sheet, ROWS_AT_TOP);
    const table: Table = { lines: sheet.lines, days: book.days };
    if (table.lines.length > 0 && findHeadings(kind, table.lines).ok) return table;
    first ??= table;
  }
  if (!first) throw new WorkbookRefused('broken_workbook');
  return first;
};
