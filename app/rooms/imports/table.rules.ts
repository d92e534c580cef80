/** One row of a file as text, numbered as the spreadsheet does. */
export interface Line {
  row: number;
  cells: string[];
}

/** From which day a workbook counts its days. */
export type DateSystem = 1900 | 1904;

export interface Table {
  /** The rows that hold something. */
  lines: Line[];
  /** Where a bare number in a column of dates is a day; null in a text file. */
  days: DateSystem | null;
}

/** A file with more rows is a large one. */
export const FEW_ROWS = 500;
/** And so is one whose cells say more. */
const FEW_SIGNS = 500_000;
/** So that no file keeps the server busy for more than a few seconds. */
export const MOST_ROWS = 50_000;
export const MOST_CELLS = 1_000_000;
/** The most signs in one cell, as Excel allows. */
export const LONGEST_CELL = 32_767;
/** The most signs in all cells of a sheet: many cells can point at one long text. A text file has no more. */
export const MOST_SIGNS = 20 * 1024 * 1024;

export const signsOf = ({ cells }: Line): number => cells.reduce((signs, cell) => signs + cell.length, 0);

/** Read quickly enough for its sender to wait. */
export const isSmall = ({ lines }: Table): boolean =>
  lines.length <= FEW_ROWS && lines.reduce((signs, line) => signs + signsOf(line), 0) <= FEW_SIGNS;

export const saysSomething = ({ cells }: Line): boolean => cells.some((cell) => cell.trim() !== '');
