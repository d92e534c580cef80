import { scaleBand, scaleLinear } from 'd3-scale';
import { bounds, type Cell, type ChartRow, type ChartSeries, cellOf, reach, totalOf } from './chart-cells.ts';

/** A piece of a column: `sure` from zero up to what is certain, `possible` up to the top of a range. */
export type Block = {
  series: number;
  sort: 'sure' | 'possible' | 'undivided' | 'hidden';
  y: number;
  height: number;
};

export type Column = {
  row: ChartRow;
  x: number;
  width: number;
  top: number;
  blocks: Block[];
  marks: { index: number; top: number; bottom: number }[];
  /** Nothing is known: a gap with words. */
  gap: boolean;
};

/** Height of the sign for a hidden cell: always the same, so that it tells no number. */
const hiddenHeight = 18;
const room = { top: 28, left: 44, bottom: 46, plot: 240 };

const widthOfBand = (rows: number) => (rows <= 8 ? 72 : 64);

const isUnknown = (cell: Cell) => cell.kind === 'missing';

/** Where everything stands, in pixels. Zero is always the bottom of the scale; `max` gives two pictures one scale. */
export const layOutColumns = (
  rows: readonly ChartRow[],
  series: readonly ChartSeries[],
  marks: readonly ChartSeries[],
  max?: number,
) => {
  const width = room.left + Math.max(rows.length * widthOfBand(rows.length), 240);
  const height = room.top + room.plot + room.bottom;
  const highest = Math.max(max ?? 0, 1, ...rows.map((row) => reach(row, series)));
  const y = scaleLinear([0, highest], [room.top + room.plot, room.top]).nice(5);
  const x = scaleBand(
    rows.map(({ key }) => key),
    [room.left, width],
  ).padding(0.22);
  const ticks = y.ticks(5).filter(Number.isInteger);
  return {
    width,
    height,
    bottom: y(0),
    left: room.left,
    ticks: ticks.map((value) => ({ value, y: y(value) })),
    columns: rows.map((row) => ({
      ...columnOf(row, series, y),
      x: x(row.key) ?? 0,
      width: x.bandwidth(),
      marks: marksOf(row, marks, y),
    })),
  };
};

const marksOf = (row: ChartRow, marks: readonly ChartSeries[], y: (value: number) => number) =>
  marks.flatMap(({ key }, index) => {
    const part = bounds(cellOf(row.marks, key));
    return part ? [{ index, top: y(part.to), bottom: y(part.from) }] : [];
  });

const columnOf = (row: ChartRow, series: readonly ChartSeries[], y: (value: number) => number) => {
  const cells = series.map(({ key }) => cellOf(row.cells, key));
  const total = totalOf(row, series);
  const blocks: Block[] = [];
  let level = 0;
  const add = (index: number, sort: Block['sort'], to: number) => {
    if (to > level) blocks.push({ series: index, sort, y: y(to), height: y(level) - y(to) });
    level = Math.max(level, to);
  };
  cells.forEach((cell, index) => {
    const part = bounds(cell);
    if (!part) return;
    const start = level;
    add(index, 'sure', start + part.from);
    add(index, 'possible', start + part.to);
  });
  const whole = bounds(total);
  if (whole) {
    add(0, 'undivided', whole.from);
    add(0, 'possible', whole.to);
  }
  let top = y(level);
  if (!whole && cells.some(({ kind }) => kind === 'hidden')) {
    top -= hiddenHeight;
    blocks.push({ series: 0, sort: 'hidden', y: top, height: hiddenHeight });
  }
  const gap = blocks.length === 0 && [total, ...cells].every(isUnknown);
  return { row, top, blocks, gap };
};
