import { type ChartRow, type ChartSeries, cellOf, totalOf } from './chart-cells.ts';
import { cellWords } from './chart-words.ts';
import { chartTexts } from './charts.texts.ts';
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

/** The same numbers as the picture, from the same rows. */
export const ChartTable = (props: ChartTableProps) => {
  const { lang, caption, rowLabel, rows, series, marks, totalLabel } = props;
  const t = chartTexts[lang];
  const notes = rows.some(({ note, partial }) => note || partial);
  return (
    <table class="chart-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{rowLabel}</th>
          {series.map(({ label }) => (
            <th scope="col" class="numeric">
              {label}
            </th>
          ))}
          {series.length > 1 ? (
            <th scope="col" class="numeric">
              {totalLabel ?? t.total}
            </th>
          ) : null}
          {marks.map(({ label }) => (
            <th scope="col" class="numeric">
              {label}
            </th>
          ))}
          {notes ? <th scope="col">{t.note}</th> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <th scope="row">{row.label}</th>
            {series.map(({ key }) => (
              <td class="numeric">{cellWords(cellOf(row.cells, key), lang)}</td>
            ))}
            {series.length > 1 ? <td class="numeric">{cellWords(totalOf(row, series), lang)}</td> : null}
            {marks.map(({ key }) => (
              <td class="numeric">{row.marks?.[key] ? cellWords(cellOf(row.marks, key), lang) : '–'}</td>
            ))}
            {notes ? <td>{row.note ?? (row.partial ? t.partial : '')}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
