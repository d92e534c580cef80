import type { Visit } from '../../../platform/visit.ts';
import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { Disclosure } from '../../../shared/parts/marks.tsx';
import { StackedColumns } from '../../../shared/parts/stacked-columns.tsx';
import type { WayFigure, WayPeriod, WayRow } from '../way-counts.rules.ts';
import { stepLabels, wayCountsTexts } from '../way-counts.texts.ts';

type Props = { visit: Visit; figure: WayFigure; id: string };

/** How many days and periods the page shows; the file has all. */
const SHOWN = 12;

const number = (value: number) => ({ kind: 'number' as const, value });

type StepLine = WayRow & { period: WayPeriod };

const StepsTable = ({ visit, figure, periods }: Props & { periods: readonly WayPeriod[] }) => {
  const { lang } = visit;
  const t = wayCountsTexts[lang];
  const { model } = figure;
  const lines = periods.flatMap((period) => period.rows.map((row): StepLine => ({ ...row, period })));
  const count = (key: 'start' | 'came' | 'left' | 'end'): Column<StepLine> => ({
    key,
    label: t.flow[key],
    numeric: true,
    cell: (line) => line[key],
  });
  const columns: Column<StepLine>[] = [
    { key: 'period', label: t.flow.period, rowHeader: true, cell: ({ period }) => t.periodWords(period) },
    { key: 'steps', label: t.stock.steps, nowrap: true, cell: (line) => stepLabels(model, line) },
    ...(figure.last?.bySex
      ? [{ key: 'sex', label: t.flow.sex, cell: ({ sex }: StepLine) => t.sexes[sex] }]
      : []),
    count('start'),
    count('came'),
    count('left'),
    count('end'),
  ];
  return (
    <Disclosure summary={t.flow.table}>
      <DataTable lang={lang} caption={t.flow.table} captionHidden columns={columns} rows={lines} empty="" />
    </Disclosure>
  );
};

const rowOf = (day: WayFigure['days'][number], periods: readonly WayPeriod[], lang: Visit['lang']) => {
  const t = wayCountsTexts[lang];
  const period = periods.find(({ endsOn }) => endsOn === day.day);
  return {
    key: day.day,
    label: t.shortMonth(day.day),
    note: period && t.flow.note(period),
    shortNote: period && t.flow.months(period.months),
    cells: { people: number(day.people) },
    marks: period && { came: number(period.whole.came), left: number(period.whole.left) },
  };
};

/** People on the way on each day that may be shown, with who came and who left as signs beside; each step in the table under it. */
export const WayFlowFigure = (props: Props) => {
  const { visit, figure, id } = props;
  const { lang, visitor } = visit;
  const t = wayCountsTexts[lang];
  const days = figure.days.slice(-SHOWN);
  const [last, period] = [days.at(-1), figure.periods.at(-1)];
  if (!last || !period) return null;
  return (
    <>
      <StackedColumns
        id={`${id}-in-ut`}
        lang={lang}
        level={3}
        title={`${t.flow.title}, ${figure.named[lang]}`}
        conclusion={t.flow.conclusion(period)}
        rowLabel={t.flow.day}
        rows={days.map((day) => rowOf(day, figure.periods, lang))}
        series={[{ key: 'people', label: t.stock.people }]}
        marks={[
          { key: 'came', label: t.flow.came },
          { key: 'left', label: t.flow.left },
        ]}
        source={t.source(visitor.collaborationName)}
        definition={t.flow.definition}
        asOf={t.asOf(last.day)}
        notes={[t.flow.why, t.flow.all(days.length, figure.days.length)].filter(Boolean)}
        csvHref="/uppfoljning/vagar/steg.csv"
      />
      <StepsTable {...props} periods={figure.periods.slice(-SHOWN)} />
    </>
  );
};
