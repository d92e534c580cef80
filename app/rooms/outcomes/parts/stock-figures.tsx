import type { Visit } from '../../../platform/visit.ts';
import type { ChartRow } from '../../../shared/parts/chart-cells.ts';
import { cellWords } from '../../../shared/parts/chart-words.ts';
import { chartTexts } from '../../../shared/parts/charts.texts.ts';
import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import { Disclosure } from '../../../shared/parts/marks.tsx';
import { StackedColumns } from '../../../shared/parts/stacked-columns.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import type { Cell, Sex } from '../outcomes.rules.ts';
import { outcomesTexts } from '../outcomes.texts.ts';
import {
  differingStocks,
  type Form,
  forms,
  newestStock,
  type PublishedStock,
  publishedBeside,
  type StockTarget,
  type StockYear,
  stockSources,
} from '../stock.rules.ts';
import { stockTexts } from '../stock.texts.ts';

const noteOf = ({ asOf, published }: StockYear, lang: Lang) => {
  const t = stockTexts[lang];
  if (asOf) return t.asOf(asOf);
  return published.length > 0 ? t.onlyPublished : t.notRegistered;
};

const rowOf = (
  year: StockYear,
  target: 'all' | 'individual_placement',
  sources: readonly string[],
  lang: Lang,
): ChartRow => ({
  key: String(year.year),
  label: String(year.year),
  note: noteOf(year, lang),
  shortNote: year.asOf ? `${Number(year.asOf.slice(8))}/${Number(year.asOf.slice(5, 7))}` : undefined,
  cells:
    target === 'all'
      ? Object.fromEntries(forms.map((form) => [form, year.cells[form].all]))
      : { [target]: year.cells[target].all },
  total: year.cells[target].all,
  marks: Object.fromEntries(
    sources.flatMap((source) => {
      const cell = publishedBeside(year, target, source);
      return cell ? [[source, cell]] : [];
    }),
  ),
});

const conclusionOf = (years: readonly StockYear[], target: StockTarget, lang: Lang): string => {
  const t = stockTexts[lang];
  const newest = newestStock(years);
  const [all, individual] = [newest?.cells.all.all, newest?.cells.individual_placement.all];
  if (!newest?.asOf || all?.kind !== 'number') return t.none;
  const count = individual?.kind === 'number' ? individual.value : null;
  if (target === 'all') return t.conclusion(newest.asOf, all.value, count);
  return count === null ? t.none : t.individualConclusion(newest.asOf, count);
};

/** One figure: everybody by form, or those in an individual placement alone. */
const StockFigure = ({
  visit: { lang, visitor },
  years,
  target,
}: {
  visit: Visit;
  years: readonly StockYear[];
  target: 'all' | 'individual_placement';
}) => {
  const t = stockTexts[lang];
  const sources = stockSources(years, target);
  const series: readonly Form[] = target === 'all' ? forms : [target];
  const differing = differingStocks(years).filter((one) => one.target === target);
  return (
    <StackedColumns
      id={target === 'all' ? 'former' : 'enskild-plats'}
      lang={lang}
      title={target === 'all' ? t.figure : t.individual}
      conclusion={conclusionOf(years, target, lang)}
      rowLabel={t.year}
      rows={years.map((year) => rowOf(year, target, sources, lang))}
      series={series.map((key) => ({ key, label: t.targets[key] }))}
      marks={sources.map((source) => ({ key: source, label: t.publishedBy(source) }))}
      source={t.source(visitor.collaborationName)}
      definition={t.definition}
      asOf={t.asOf(newestStock(years)?.asOf ?? null)}
      notes={[
        ...differing.map((one) => t.differing(one, t.targets[target].toLowerCase())),
        t.runningNote,
        t.hiddenNote,
      ]}
      csvHref="/uppfoljning/daglig-verksamhet.csv"
    />
  );
};

interface FormRow {
  day: StockYear;
  target: StockTarget;
}

const FormsBySex = ({ years, lang }: { years: readonly StockYear[]; lang: Lang }) => {
  const t = stockTexts[lang];
  const words = (cell: Cell) => (cell.kind === 'hidden' ? chartTexts[lang].hidden : cellWords(cell, lang));
  const columns: Column<FormRow>[] = [
    { key: 'day', label: t.day, nowrap: true, cell: ({ day }) => day.asOf },
    { key: 'form', label: t.form, rowHeader: true, long: true, cell: ({ target }) => t.targets[target] },
    ...(['woman', 'man', 'all'] satisfies Sex[]).map(
      (sex): Column<FormRow> => ({
        key: sex,
        label: sex === 'all' ? outcomesTexts[lang].total : outcomesTexts[lang].sexes[sex],
        numeric: true,
        cell: ({ day, target }) => words(day.cells[target][sex]),
      }),
    ),
  ];
  const rows = years
    .filter(({ asOf }) => asOf !== null)
    .toReversed()
    .flatMap((day) => ([...forms, 'all'] as const).map((target) => ({ day, target })));
  return (
    <Section title={t.bySex}>
      <Disclosure summary={t.show}>
        <DataTable lang={lang} caption={t.bySex} columns={columns} rows={rows} empty={t.notRegistered} />
      </Disclosure>
    </Section>
  );
};

const Published = ({ years, lang }: { years: readonly StockYear[]; lang: Lang }) => {
  const t = stockTexts[lang];
  const rows = years.flatMap(({ year, published }) => published.map((one) => ({ ...one, year })));
  if (rows.length === 0) return null;
  const columns: Column<PublishedStock & { year: number }>[] = [
    {
      key: 'year',
      label: t.year,
      rowHeader: true,
      cell: ({ year, note }) => note ?? year,
    },
    { key: 'form', label: t.form, long: true, cell: ({ target }) => t.targets[target] },
    { key: 'sex', label: t.sex, cell: ({ sex }) => outcomesTexts[lang].sexes[sex] },
    { key: 'value', label: t.value, numeric: true, cell: ({ cell }) => cellWords(cell, lang) },
    { key: 'source', label: t.sourceLabel, wide: true, cell: ({ source }) => source },
    { key: 'published', label: t.publishedLabel, cell: ({ publishedOn }) => publishedOn },
  ];
  return (
    <Section title={t.publishedTitle}>
      <p>{t.publishedLead}</p>
      <DataTable
        lang={lang}
        caption={t.publishedTitle}
        captionHidden
        columns={columns}
        rows={rows}
        empty=""
      />
    </Section>
  );
};

/** Everybody by form, individual placements alone, form and sex, and what has been published. */
export const StockFigures = ({ visit, years }: { visit: Visit; years: readonly StockYear[] }) => (
  <>
    <StockFigure visit={visit} years={years} target="all" />
    <StockFigure visit={visit} years={years} target="individual_placement" />
    <FormsBySex years={years} lang={visit.lang} />
    <Published years={years} lang={visit.lang} />
  </>
);
