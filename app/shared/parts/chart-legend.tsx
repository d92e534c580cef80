import type { ChartRow, ChartSeries } from './chart-cells.ts';
import { layOutColumns } from './chart-columns.ts';
import { MarkShape } from './chart-marks.tsx';
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
  const plan = layOutColumns(rows, series, marks);
  const shown = new Set(plan.columns.flatMap(({ blocks }) => blocks.map(({ sort }) => sort)));
  return (
    <ul class="legend" aria-label={t.legend}>
      {series.map(({ label }, index) => (
        <li>
          <Key fill={`url(#${id}-p${(index % 4) + 1})`} shape={`edge-${(index % 4) + 1}`} /> {label}
        </li>
      ))}
      {shown.has('undivided') ? (
        <li>
          <Key shape="undivided" /> {t.undivided}
        </li>
      ) : null}
      {shown.has('possible') ? (
        <li>
          <Key shape="possible edge-1" /> {t.rangeLegend}
        </li>
      ) : null}
      {rows.some(({ partial }) => partial) ? (
        <li>
          <Key fill={`url(#${id}-p1)`} over={`url(#${id}-part)`} shape="edge-1" /> {t.partialLegend}
        </li>
      ) : null}
      {shown.has('hidden') ? (
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
