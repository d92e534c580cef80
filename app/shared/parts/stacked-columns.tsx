import type { ChartRow, ChartSeries } from './chart-cells.ts';
import { ChartFigure, type FigureWords } from './chart-figure.tsx';
import { ChartLegend } from './chart-legend.tsx';
import { ColumnsSvg } from './chart-svg.tsx';
import { ChartTable } from './chart-table.tsx';

type StackedColumnsProps = FigureWords & {
  /** What a row is, for example "År". */
  rowLabel: string;
  rows: readonly ChartRow[];
  /** At most four, from the bottom up. */
  series: readonly ChartSeries[];
  /** Numbers from elsewhere, drawn as signs beside the column and never added. */
  marks?: readonly ChartSeries[];
  totalLabel?: string;
  tableCaption?: string;
  /** Highest value of the scale, when two figures must be read against each other. */
  max?: number;
};

/** One stacked column per row, with its table; what is missing, hidden or not certain is said in words. */
export const StackedColumns = (props: StackedColumnsProps) => {
  const { id, lang, title, rows, series, marks = [], max } = props;
  return (
    <ChartFigure
      {...props}
      legend={<ChartLegend id={id} lang={lang} rows={rows} series={series} marks={marks} />}
      picture={
        <ColumnsSvg id={id} lang={lang} title={title} rows={rows} series={series} marks={marks} max={max} />
      }
      table={
        <ChartTable
          lang={lang}
          caption={props.tableCaption ?? title}
          rowLabel={props.rowLabel}
          rows={rows}
          series={series}
          marks={marks}
          totalLabel={props.totalLabel}
        />
      }
    />
  );
};
