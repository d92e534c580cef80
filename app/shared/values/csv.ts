const FORMULA = /^[=+\-@\t\r]/;
/** A sum to be taken back: it runs nothing, and whoever reads the file adds it up. */
const NUMBER = /^-\d+(?:[.,]\d+)?$/;

/** A spreadsheet would run a cell that begins like a formula; the sign before it makes it text. */
const safe = (cell: string): string => (FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A table as Excel in Swedish opens it: UTF-8 with its mark, semicolons, nothing that can run. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map((cell) => quoted(safe(cell))).join(';')}\r\n`).join('')}`;
