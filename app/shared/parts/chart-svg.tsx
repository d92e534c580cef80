import type { ChartRow, ChartSeries } from './chart-cells.ts';
import { type Block, type Column, layOutColumns } from './chart-columns.ts';
import { Marks } from './chart-marks.tsx';
import { columnWords, rowWords } from './chart-words.ts';
import { chartTexts } from './charts.texts.ts';
import type { Lang } from './texts.ts';

type ColumnsSvgProps = {
  id: string;
  lang: Lang;
  title: string;
  rows: readonly ChartRow[];
  series: readonly ChartSeries[];
  marks: readonly ChartSeries[];
  max?: number;
};

/** Series differ by pattern as well as by colour; a part year is hatched over whatever it shows. */
const Patterns = ({ id }: { id: string }) => (
  <defs>
    {[1, 2, 3, 4].map((n) => (
      <pattern id={`${id}-p${n}`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect class={`series-${n}`} width="8" height="8" />
        {n === 2 ? <circle class="on-series" cx="4" cy="4" r="1.4" /> : null}
        {n === 3 ? <path class="on-series-line" d="M0 4h8" /> : null}
        {n === 4 ? <path class="on-series-line" d="M0 4h8M4 0v8" /> : null}
      </pattern>
    ))}
    <pattern
      id={`${id}-part`}
      width="7"
      height="7"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect class="hatch" width="3" height="7" />
    </pattern>
    <pattern id={`${id}-hidden`} width="6" height="6" patternUnits="userSpaceOnUse">
      <path class="hidden-line" d="M0 0L6 6M6 0L0 6" />
    </pattern>
  </defs>
);

const fillOf = (id: string, { sort, series }: Block) => {
  if (sort === 'hidden') return `url(#${id}-hidden)`;
  return sort === 'sure' ? `url(#${id}-p${(series % 4) + 1})` : undefined;
};

const Blocks = ({ id, column }: { id: string; column: Column }) => (
  <>
    {column.blocks.map((block) => (
      <rect
        class={`block ${block.sort} edge-${(block.series % 4) + 1}`}
        x={column.x}
        y={block.y}
        width={column.width}
        height={block.height}
        fill={fillOf(id, block)}
      />
    ))}
    {column.row.partial
      ? column.blocks.map(({ y, height, sort }) =>
          sort === 'hidden' ? null : (
            <rect x={column.x} y={y} width={column.width} height={height} fill={`url(#${id}-part)`} />
          ),
        )
      : null}
  </>
);

const Words = ({
  column,
  bottom,
  words,
  lang,
}: {
  column: Column;
  bottom: number;
  words: string;
  lang: Lang;
}) => {
  const middle = column.x + column.width / 2;
  const [first, second] = chartTexts[lang].missingShort;
  const highest = Math.min(column.top, ...column.marks.map(({ top }) => top - 6));
  return (
    <>
      {column.gap ? (
        <text class="gap-words" x={middle} y={bottom - 24} text-anchor="middle">
          <tspan x={middle}>{first}</tspan>
          <tspan x={middle} dy="15">
            {second}
          </tspan>
        </text>
      ) : (
        <text class="total" x={middle} y={highest - 7} text-anchor="middle">
          {words}
        </text>
      )}
      <text x={middle} y={bottom + 18} text-anchor="middle">
        {column.row.label}
      </text>
      {column.row.shortNote ? (
        <text class="small" x={middle} y={bottom + 35} text-anchor="middle">
          {column.row.shortNote}
        </text>
      ) : null}
    </>
  );
};

/** Stacked columns at a fixed size, so that no text becomes smaller than 12 px; its box scrolls instead. */
export const ColumnsSvg = ({ id, lang, title, rows, series, marks, max }: ColumnsSvgProps) => {
  const plan = layOutColumns(rows, series, marks, max);
  const label = `${title}. ${rows.map((row) => rowWords(row, series, marks, lang)).join('. ')}.`;
  return (
    <svg
      class="chart"
      role="img"
      aria-label={label}
      width={plan.width}
      height={plan.height}
      viewBox={`0 0 ${plan.width} ${plan.height}`}
    >
      <Patterns id={id} />
      {plan.ticks.map(({ value, y }) => (
        <>
          <path class={value === 0 ? 'axis' : 'grid'} d={`M${plan.left} ${y}H${plan.width}`} />
          <text class="tick" x={plan.left - 8} y={y + 4} text-anchor="end">
            {value}
          </text>
        </>
      ))}
      {plan.columns.map((column) => (
        <g>
          <Blocks id={id} column={column} />
          <Marks column={column} count={marks.length} />
          <Words
            column={column}
            bottom={plan.bottom}
            words={columnWords(column.row, series, lang)}
            lang={lang}
          />
        </g>
      ))}
    </svg>
  );
};
