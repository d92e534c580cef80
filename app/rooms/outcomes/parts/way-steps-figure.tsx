import type { Visit } from '../../../platform/visit.ts';
import { StackedColumns } from '../../../shared/parts/stacked-columns.tsx';
import type { Sex } from '../outcomes.rules.ts';
import type { WayCell, WayFigure } from '../way-counts.rules.ts';
import { stepLabels, stepNames, wayCountsTexts } from '../way-counts.texts.ts';

type Props = { visit: Visit; figure: WayFigure; id: string };

const rowOf = (block: WayCell, { model, last }: WayFigure, lang: Visit['lang']) => {
  const t = wayCountsTexts[lang];
  const count = (sex: Sex) => ({
    kind: 'number' as const,
    value: last?.blocks.find((one) => one.from === block.from && one.sex === sex)?.value ?? 0,
  });
  return {
    key: String(block.from),
    label: t.step(stepLabels(model, block)),
    note: stepNames(model, block, lang),
    cells: { all: count('all'), woman: count('woman'), man: count('man') },
  };
};

/** How many people stand in each step, or in neighbouring steps together, on the last day that may be shown. */
export const WayStepsFigure = ({ visit, figure, id }: Props) => {
  const { lang, visitor } = visit;
  const t = wayCountsTexts[lang];
  const { last, days, model } = figure;
  if (!last) return null;
  const both = last.blocks.filter(({ sex }) => sex === 'all');
  return (
    <StackedColumns
      id={`${id}-steg`}
      lang={lang}
      level={3}
      title={`${t.stock.title}, ${figure.named[lang]}`}
      conclusion={t.stock.conclusion(last.day, days.at(-1)?.people ?? 0)}
      rowLabel={t.stock.steps}
      rows={both.map((block) => rowOf(block, figure, lang))}
      series={
        last.bySex
          ? (['woman', 'man'] as const).map((key) => ({ key, label: t.sexes[key] }))
          : [{ key: 'all', label: t.stock.people }]
      }
      source={t.source(visitor.collaborationName)}
      definition={t.stock.definition}
      asOf={t.asOf(last.day)}
      notes={both.length < model.steps.length ? [t.stock.together] : []}
      csvHref="/uppfoljning/vagar/steg.csv"
    />
  );
};
