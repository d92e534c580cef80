/** What is known about one count. Missing is not zero, and a hidden cell has no number at all. */
export type Cell =
  | { kind: 'number'; value: number }
  | { kind: 'range'; from: number; to: number }
  | { kind: 'missing' }
  | { kind: 'hidden' };

export type ChartSeries = { key: string; label: string };

export type ChartRow = {
  key: string;
  /** Under the column, for example a year. */
  label: string;
  /** Said wherever the row is shown, for example "till och med oktober". */
  note?: string;
  /** The short form of the note for the narrow room under the column. */
  shortNote?: string;
  /** The period is not over or not fully registered: drawn hatched. */
  partial?: boolean;
  cells: Readonly<Record<string, Cell>>;
  /** Needed where the parts do not tell the sum; otherwise it is added up from the cells. */
  total?: Cell;
  /** Numbers of the same thing from elsewhere, by the key of the mark. */
  marks?: Readonly<Record<string, Cell>>;
};

const missing: Cell = { kind: 'missing' };
const hidden: Cell = { kind: 'hidden' };

/** Lowest and highest of a cell that has a number. */
export const bounds = (cell: Cell): { from: number; to: number } | undefined => {
  if (cell.kind === 'number') return { from: cell.value, to: cell.value };
  return cell.kind === 'range' ? { from: cell.from, to: cell.to } : undefined;
};

export const cellOf = (cells: ChartRow['cells'] | undefined, key: string): Cell => cells?.[key] ?? missing;

const sum = (cells: readonly Cell[]): Cell => {
  if (cells.length === 0 || cells.some(({ kind }) => kind === 'missing')) return missing;
  const parts = cells.map((cell) => bounds(cell) ?? { from: 0, to: 0 });
  const from = parts.reduce((all, part) => all + part.from, 0);
  const to = parts.reduce((all, part) => all + part.to, 0);
  return from === to ? { kind: 'number', value: from } : { kind: 'range', from, to };
};

/**
 * The row's total as it may be shown. One hidden cell among shown ones hides the total too,
 * since it would otherwise come out by subtraction.
 */
export const totalOf = (row: ChartRow, series: readonly ChartSeries[]): Cell => {
  const cells = series.map(({ key }) => cellOf(row.cells, key));
  const hiddenCount = cells.filter(({ kind }) => kind === 'hidden').length;
  if (hiddenCount === 1 && cells.length > 1) return hidden;
  if (row.total) return row.total;
  return hiddenCount > 0 ? hidden : sum(cells);
};

/** The tallest that the row reaches in the picture, marks included. */
export const reach = (row: ChartRow, series: readonly ChartSeries[]): number => {
  const stacked = series.reduce((all, { key }) => all + (bounds(cellOf(row.cells, key))?.to ?? 0), 0);
  const marks = Object.values(row.marks ?? {}).map((cell) => bounds(cell)?.to ?? 0);
  return Math.max(stacked, bounds(totalOf(row, series))?.to ?? 0, ...marks);
};
