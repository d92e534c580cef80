import { bounds, type Cell, type ChartRow, type ChartSeries, cellOf, totalOf } from './chart-cells.ts';
import { chartTexts } from './charts.texts.ts';
import type { Lang } from './texts.ts';

/** A cell as it is read out and as it stands in the table. */
export const cellWords = (cell: Cell, lang: Lang): string => {
  const t = chartTexts[lang];
  switch (cell.kind) {
    case 'number':
      return cell.value.toLocaleString(lang === 'sv' ? 'sv-SE' : 'en-GB');
    case 'range':
      return t.range(cell.from, cell.to);
    case 'missing':
      return t.missing;
    case 'hidden':
      return t.hiddenLong;
  }
};

/** What stands over a column. A total that lacks a part says so: "1–2 + ?". */
export const columnWords = (row: ChartRow, series: readonly ChartSeries[], lang: Lang): string => {
  const total = totalOf(row, series);
  if (total.kind === 'hidden') return chartTexts[lang].hidden;
  if (total.kind !== 'missing') return cellWords(total, lang);
  const known = series.map(({ key }) => bounds(cellOf(row.cells, key))).filter((part) => part !== undefined);
  if (known.length === 0) return '';
  const from = known.reduce((all, part) => all + part.from, 0);
  const to = known.reduce((all, part) => all + part.to, 0);
  return chartTexts[lang].andUnknown(from === to ? String(from) : chartTexts[lang].range(from, to));
};

/** One row in words: all its numbers, in the order of the series. */
export const rowWords = (
  row: ChartRow,
  series: readonly ChartSeries[],
  marks: readonly ChartSeries[],
  lang: Lang,
): string => {
  const t = chartTexts[lang];
  const parts = series.map(({ key, label }) => t.part(label, cellWords(cellOf(row.cells, key), lang)));
  const beside = marks
    .filter(({ key }) => row.marks?.[key])
    .map(({ key, label }) => t.part(label, cellWords(cellOf(row.marks, key), lang)));
  const total = t.part(t.total.toLowerCase(), cellWords(totalOf(row, series), lang));
  const note = row.note ?? (row.partial ? t.partial : undefined);
  const allUnknown = [...series.map(({ key }) => cellOf(row.cells, key)), totalOf(row, series)].every(
    ({ kind }) => kind === 'missing',
  );
  const numbers = allUnknown ? [t.missing] : series.length > 1 ? [...parts, total] : parts;
  return `${row.label}${note ? ` (${note})` : ''}: ${[...numbers, ...beside].join(', ')}`;
};
