import { bounds, type ChartRow, type ChartSeries, cellOf, totalOf } from './chart-cells.ts';
import { MarkShape } from './chart-svg.tsx';
import { chartTexts } from './charts.texts.ts';
import type { Lang } from './texts.ts';

type LegendProps = {
  id: string;
  lang: Lang;
  rows: readonly ChartRow[];
  series: readonly ChartSeries[];
  marks: readonly ChartSeries[];
};

const Key = ({ fill, over, shape }: { fill?: string; over?: string; shape: string }) => (
  <svg class="chart key" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
    <rect class={`block ${shape}`} x="1" y="1" width="16" height="16" fill={fill} />
    {over ? <rect x="1" y="1" width="16" height="16" fill={over} /> : null}
  </svg>
);

/** Explains only what the picture shows. */
export const ChartLegend = ({ id, lang, rows, series, marks }: LegendProps) => {
  const t = chartTexts[lang];
  const cells = rows.flatMap((row) => [
    ...series.map(({ key }) => cellOf(row.cells, key)),
    totalOf(row, series),
  ]);
  const undivided = rows.some(
    (row) =>
      bounds(totalOf(row, series)) && series.every(({ key }) => cellOf(row.cells, key).kind === 'missing'),
  );
  return (
    <ul class="legend" aria-label={t.legend}>
      {series.map(({ label }, index) => (
        <li>
          <Key fill={`url(#${id}-p${(index % 4) + 1})`} shape={`edge-${(index % 4) + 1}`} /> {label}
        </li>
      ))}
      {undivided ? (
        <li>
          <Key shape="undivided" /> {t.undivided}
        </li>
      ) : null}
      {cells.some(({ kind }) => kind === 'range') ? (
        <li>
          <Key shape="possible edge-1" /> {t.rangeLegend}
        </li>
      ) : null}
      {rows.some(({ partial }) => partial) ? (
        <li>
          <Key fill={`url(#${id}-p1)`} over={`url(#${id}-part)`} shape="edge-1" /> {t.partialLegend}
        </li>
      ) : null}
      {cells.some(({ kind }) => kind === 'hidden') ? (
        <li>
          <Key fill={`url(#${id}-hidden)`} shape="hidden" /> {t.hiddenLegend}
        </li>
      ) : null}
      {marks.map(({ label }, index) => (
        <li>
          <svg class="chart key" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
            <MarkShape index={index} x={9} y={9} />
          </svg>{' '}
          {label}
        </li>
      ))}
    </ul>
  );
};
