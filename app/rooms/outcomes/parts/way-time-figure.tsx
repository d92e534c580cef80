import type { Visit } from '../../../platform/visit.ts';
import type { Cell } from '../../../shared/parts/chart-cells.ts';
import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { Disclosure } from '../../../shared/parts/marks.tsx';
import { StackedColumns } from '../../../shared/parts/stacked-columns.tsx';
import { standings, type TimeCell, type WayFigure } from '../way-counts.rules.ts';
import { groupSizes, stepAt, wayCountsTexts } from '../way-counts.texts.ts';

type Props = { visit: Visit; figure: WayFigure; id: string };

const cellOf = (value: number | null): Cell =>
  value === null ? { kind: 'missing' } : { kind: 'number', value };

const BySex = ({ visit, figure }: Props) => {
  const { lang } = visit;
  const t = wayCountsTexts[lang];
  const rows = standings.flatMap((standing) =>
    figure.times.filter((one) => one.standing === standing && one.sex !== 'all'),
  );
  if (rows.length === 0) return null;
  const columns: Column<TimeCell>[] = [
    {
      key: 'who',
      label: t.time.who,
      rowHeader: true,
      cell: ({ standing, sex }) => `${t.time.standings[standing]}, ${t.sexes[sex]}`,
    },
    { key: 'n', label: t.time.number, numeric: true, cell: ({ n }) => n },
    {
      key: 'median',
      label: t.time.median,
      numeric: true,
      cell: ({ median, n }) => (median === null ? (n > 0 ? t.time.notReached : '–') : t.decimal(median)),
    },
    {
      key: 'mean',
      label: t.time.mean,
      numeric: true,
      cell: ({ mean, standing }) => (mean === null || standing === 'all' ? '–' : t.decimal(mean)),
    },
  ];
  return (
    <Disclosure summary={t.time.table}>
      <DataTable lang={lang} caption={t.time.table} captionHidden columns={columns} rows={rows} empty="" />
    </Disclosure>
  );
};

/** How long people are in the step that the model names: those who moved on, those still there and those who went elsewhere, each by themselves. */
export const WayTimeFigure = (props: Props) => {
  const { visit, figure, id } = props;
  const { lang, visitor } = visit;
  const t = wayCountsTexts[lang];
  const { model, times } = figure;
  if (model.target === null) return null;
  const [step, target] = [stepAt(model, model.measured, lang), stepAt(model, model.target, lang)];
  const all = times.find(({ standing, sex }) => standing === 'all' && sex === 'all');
  if (!all) return <p>{t.time.none(step)}</p>;
  const groups = standings.flatMap((standing) =>
    times.filter((one) => one.standing === standing && one.sex === 'all' && one.n > 0 && one.median !== null),
  );
  return (
    <>
      <StackedColumns
        id={`${id}-tid`}
        lang={lang}
        level={3}
        title={`${t.time.title(step)}, ${figure.named[lang]}`}
        conclusion={`${t.time.conclusion(all.median, target)} ${model.normal ? t.time.normal(model.normal) : ''}`}
        rowLabel={t.time.who}
        rows={groups.map(({ standing, n, median, mean }) => ({
          key: standing,
          label: t.time.standings[standing],
          note: `${t.time.number}: ${n}`,
          cells: { median: cellOf(median) },
          marks: standing === 'all' ? undefined : { mean: cellOf(mean) },
        }))}
        series={[{ key: 'median', label: t.time.median }]}
        marks={[{ key: 'mean', label: t.time.mean }]}
        source={t.source(visitor.collaborationName)}
        definition={t.time.definition(step, target)}
        asOf={t.asOf(all.asOf)}
        notes={[t.time.counts(groupSizes(times)), t.time.how]}
        csvHref="/uppfoljning/vagar/tid.csv"
      />
      <BySex {...props} />
    </>
  );
};
