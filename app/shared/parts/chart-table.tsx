import { type ChartRow, type ChartSeries, cellOf, totalOf } from './chart-cells.ts';
import { cellWords } from './chart-words.ts';
import { chartTexts } from './charts.texts.ts';
import { type Column, DataTable } from './data-table.tsx';
import type { Lang } from './texts.ts';

type ChartTableProps = {
  lang: Lang;
  caption: string;
  /** What a row is, for example "År". */
  rowLabel: string;
  rows: readonly ChartRow[];
  series: readonly ChartSeries[];
  marks: readonly ChartSeries[];
  totalLabel?: string;
};

/** Headings with such a word take the room of two in a table of many columns. */
const longWord = /\p{L}{15}/u;

/** The same numbers as the picture, from the same rows. */
export const ChartTable = (props: ChartTableProps) => {
  const { lang, caption, rowLabel, rows, series, marks, totalLabel } = props;
  const t = chartTexts[lang];
  const number = (key: string, label: string, cell: Column<ChartRow>['cell']): Column<ChartRow> => ({
    key,
    label,
    numeric: true,
    long: series.length + marks.length > 5 && longWord.test(label),
    cell,
  });
  const columns: Column<ChartRow>[] = [
    { key: 'row', label: rowLabel, rowHeader: true, cell: ({ label }) => label },
    ...series.map(({ key, label }) => number(key, label, ({ cells }) => cellWords(cellOf(cells, key), lang))),
    ...(series.length > 1
      ? [number('total', totalLabel ?? t.total, (row) => cellWords(totalOf(row, series), lang))]
      : []),
    ...marks.map(({ key, label }) =>
      number(key, label, ({ marks: published }) =>
        published?.[key] ? cellWords(cellOf(published, key), lang) : '–',
      ),
    ),
    ...(rows.some(({ note, partial }) => note || partial)
      ? [
          {
            key: 'note',
            label: t.note,
            cell: ({ note, partial }: ChartRow) => note ?? (partial ? t.partial : ''),
          },
        ]
      : []),
  ];
  return <DataTable lang={lang} caption={caption} columns={columns} rows={rows} empty="" />;
};
