import type { CsvRefusal } from './csv.rules.ts';
import type { DecodeRefusal } from './decode.rules.ts';
import type { RowsRefusal } from './rows.rules.ts';
import type { WorkbookRefused } from './sheet-xml.rules.ts';

/** Why the rows of a file cannot be read. */
export type TableRefusal = { name: DecodeRefusal } | { name: WorkbookRefused['refusal'] } | CsvRefusal;

/** Why a whole file is refused. */
export type FileRefusal = TableRefusal | RowsRefusal | { name: 'sent_twice' };
