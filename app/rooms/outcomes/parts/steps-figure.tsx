import type { Visit } from '../../../platform/visit.ts';
import type { ChartRow } from '../../../shared/parts/chart-cells.ts';
import { cellWords } from '../../../shared/parts/chart-words.ts';
import { chartTexts } from '../../../shared/parts/charts.texts.ts';
import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { Disclosure, EmptyState } from '../../../shared/parts/marks.tsx';
import { StackedColumns } from '../../../shared/parts/stacked-columns.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { directions, lastShownYear, type StepYear } from '../inventory-counts.rules.ts';
import { inventoryCountsTexts } from '../inventory-counts.texts.ts';
import type { Cell } from '../outcomes.rules.ts';

const rowOf = ({ year, registeredThrough, partial, cells }: StepYear, lang: Lang): ChartRow => {
  const t = inventoryCountsTexts[lang];
  return {
    key: String(year),
    label: String(year),
    partial,
    note: partial ? t.through(registeredThrough) : undefined,
    shortNote: partial ? t.throughShort(registeredThrough) : undefined,
    cells: { nearer: cells.nearer.all, back: cells.back.all },
    total: cells.all.all,
  };
};

const conclusionOf = (years: readonly StepYear[], lang: Lang): string => {
  const t = inventoryCountsTexts[lang];
  const last = lastShownYear(years);
  const [nearer, back] = [last?.cells.nearer.all, last?.cells.back.all];
  return last && nearer?.kind === 'number' && back?.kind === 'number'
    ? t.stepsConclusion(last.year, nearer.value, back.value)
    : t.stepsNone;
};

const BySex = ({ years, lang }: { years: readonly StepYear[]; lang: Lang }) => {
  const t = inventoryCountsTexts[lang];
  const words = (cell: Cell) => (cell.kind === 'hidden' ? chartTexts[lang].hidden : cellWords(cell, lang));
  const columns: Column<StepYear>[] = [
    { key: 'year', label: t.year, rowHeader: true, cell: ({ year }) => year },
    ...directions.flatMap((direction) =>
      (['woman', 'man'] as const).map(
        (sex): Column<StepYear> => ({
          key: `${direction}-${sex}`,
          label: `${t.directions[direction]}, ${sex === 'woman' ? t.women : t.men}`,
          numeric: true,
          cell: ({ cells }) => words(cells[direction][sex]),
        }),
      ),
    ),
  ];
  return (
    <Disclosure summary={t.bySex}>
      <DataTable lang={lang} caption={t.bySex} columns={columns} rows={years} empty={t.stepsEmpty} />
    </Disclosure>
  );
};

/** Steps inside day activity per year, nearer work and back; by sex where it can be told. */
export const StepsFigure = ({ visit, years }: { visit: Visit; years: readonly StepYear[] }) => {
  const { lang, visitor } = visit;
  const t = inventoryCountsTexts[lang];
  if (years.length === 0) return <EmptyState>{t.stepsEmpty}</EmptyState>;
  return (
    <>
      <StackedColumns
        id="steg"
        lang={lang}
        title={t.steps}
        conclusion={conclusionOf(years, lang)}
        rowLabel={t.year}
        rows={years.map((year) => rowOf(year, lang))}
        series={directions.map((key) => ({ key, label: t.directions[key] }))}
        source={t.source(visitor.collaborationName)}
        definition={t.stepsDefinition}
        asOf={t.asOf(years.at(-1)?.registeredThrough ?? null)}
        notes={[t.hiddenNote]}
        csvHref="/uppfoljning/inventering/steg.csv"
      />
      <BySex years={years} lang={lang} />
    </>
  );
};
