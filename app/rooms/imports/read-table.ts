import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { readCsv } from './csv.rules.ts';
import { decode, isArchive, MAX_FILE_BYTES } from './decode.rules.ts';
import type { TableRefusal } from './file-refusals.rules.ts';
import type { FileKind } from './imports.rules.ts';
import { readWorkbook } from './read-workbook.ts';
import type { Table } from './table.rules.ts';

/** The rows of a file as text, whether it is a text file or a workbook. Never throws, whatever the bytes. */
export const readTable = async (kind: FileKind, bytes: Uint8Array): Promise<Result<Table, TableRefusal>> => {
  if (bytes.length > MAX_FILE_BYTES) return refuse({ name: 'too_large' });
  if (isArchive(bytes)) return readWorkbook(kind, bytes);
  const text = decode(bytes);
  if (!text.ok) return refuse({ name: text.refusal });
  const table = readCsv(text.value);
  return table.ok ? accept(table.value) : table;
};
