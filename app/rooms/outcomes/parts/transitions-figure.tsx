import type { Visit } from '../../../platform/visit.ts';
import type { ChartRow } from '../../../shared/parts/chart-cells.ts';
import { StackedColumns } from '../../../shared/parts/stacked-columns.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { conclusionOf, differingTotals, hasHidden, totalBeside, totalSources } from '../findings.rules.ts';
import type { TransitionsTable, TransitionYear } from '../outcomes.rules.ts';
import { outcomesTexts } from '../outcomes.texts.ts';

/** What must be said about a year wherever it is shown. */
export const yearNote = (year: TransitionYear, lang: Lang): string => {
  const t = outcomesTexts[lang];
  return [
    year.partial && year.registeredThrough ? t.through(year.registeredThrough) : '',
    year.projectYear ? t.projectYear : '',
    year.origin === 'published' ? t.onlyPublished : '',
    year.origin === 'missing' ? t.notRegistered : '',
    year.note ?? '',
  ]
    .filter(Boolean)
    .join(', ');
};

const shortNote = ({ partial, registeredThrough, projectYear, origin }: TransitionYear, lang: Lang) => {
  const t = outcomesTexts[lang];
  if (partial && registeredThrough) return t.throughShort(registeredThrough);
  if (projectYear) return t.projectYear;
  return origin === 'published' ? t.publishedShort : undefined;
};

const rowOf = (year: TransitionYear, sources: readonly string[], lang: Lang): ChartRow => ({
  key: String(year.year),
  label: String(year.year),
  note: yearNote(year, lang) || undefined,
  shortNote: shortNote(year, lang),
  partial: year.partial,
  cells: { work: year.cells.work.all, studies: year.cells.studies.all },
  total: year.cells.all.all,
  marks: Object.fromEntries(
    sources.flatMap((source) => {
      const cell = totalBeside(year, source);
      return cell ? [[source, cell]] : [];
    }),
  ),
});

/** Transitions per year as columns, with the published totals beside. */
export const TransitionsFigure = ({ visit, table }: { visit: Visit; table: TransitionsTable }) => {
  const { lang, visitor } = visit;
  const t = outcomesTexts[lang];
  const sources = totalSources(table);
  return (
    <StackedColumns
      id="overgangar"
      lang={lang}
      title={t.figure}
      conclusion={t.conclusion(conclusionOf(table))}
      rowLabel={t.year}
      rows={table.years.map((year) => rowOf(year, sources, lang))}
      series={[
        { key: 'work', label: t.targets.work },
        { key: 'studies', label: t.targets.studies },
      ]}
      marks={sources.map((source) => ({ key: source, label: t.publishedTotal(source) }))}
      source={t.source(visitor.collaborationName)}
      definition={t.definitionShort}
      asOf={t.asOf(table.asOf)}
      notes={[...differingTotals(table).map(t.differing), ...(hasHidden(table) ? [t.hiddenNote] : [])]}
      csvHref="/uppfoljning/overgangar.csv"
    />
  );
};
