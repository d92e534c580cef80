import type { Visit } from '../../../platform/visit.ts';
import { cellWords } from '../../../shared/parts/chart-words.ts';
import { chartTexts } from '../../../shared/parts/charts.texts.ts';
import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { Disclosure } from '../../../shared/parts/marks.tsx';
import { StackedColumns } from '../../../shared/parts/stacked-columns.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { type Origin, type OriginPeriod, type OriginsTable, originsOf, shownIn } from '../origins.rules.ts';
import { originsTexts } from '../origins.texts.ts';
import type { Cell, Sex } from '../outcomes.rules.ts';
import { outcomesTexts } from '../outcomes.texts.ts';

const yearsOf = ({ from, to }: OriginPeriod) => `${from}–${to}`;
const isNumber = (cell: Cell): cell is { kind: 'number'; value: number } => cell.kind === 'number';

const conclusionOf = (period: OriginPeriod, lang: Lang): string => {
  const t = originsTexts[lang];
  const [individual, all] = [period.cells.individual_placement.all.all, period.cells.all.all.all];
  return isNumber(individual) && isNumber(all)
    ? t.conclusion(yearsOf(period), individual.value, all.value)
    : t.none(yearsOf(period));
};

const notesOf = ({ partial }: OriginPeriod, lang: Lang) => {
  const t = originsTexts[lang];
  return [...partial.map(({ year, registeredThrough }) => t.partial(year, registeredThrough)), t.hiddenNote];
};

const OriginFigure = ({ visit: { lang, visitor }, period }: { visit: Visit; period: OriginPeriod }) => {
  const t = originsTexts[lang];
  return (
    <StackedColumns
      id={`varifran-${period.from}`}
      lang={lang}
      title={t.figure(yearsOf(period))}
      conclusion={conclusionOf(period, lang)}
      rowLabel={t.origin}
      rows={originsOf(period).map((origin) => ({
        key: origin,
        label: t.short[origin],
        cells: { work: period.cells[origin].work.all, studies: period.cells[origin].studies.all },
        total: period.cells[origin].all.all,
      }))}
      series={(['work', 'studies'] as const).map((key) => ({
        key,
        label: outcomesTexts[lang].targets[key],
      }))}
      source={t.source(visitor.collaborationName)}
      definition={t.definition}
      asOf={t.asOf(period.registeredThrough)}
      notes={notesOf(period, lang)}
      csvHref="/uppfoljning/utfall.csv"
    />
  );
};

interface SplitRow {
  origin: Origin | 'all';
  sex: Sex;
}

/** Every destination and both sexes, as far as any of it is shown; nothing where the figure's own table says it all. */
const SplitTable = ({ period, lang }: { period: OriginPeriod; lang: Lang }) => {
  const t = originsTexts[lang];
  const { targets: shownTargets, sexes: shownSexes } = shownIn(period);
  if (shownSexes.length < 2 && shownTargets.length < 4) return null;
  const columns: Column<SplitRow>[] = [
    { key: 'from', label: t.origin, rowHeader: true, long: true, cell: ({ origin }) => t.origins[origin] },
    { key: 'sex', label: t.sex, cell: ({ sex }) => outcomesTexts[lang].sexes[sex] },
    ...shownTargets.map(
      (target): Column<SplitRow> => ({
        key: target,
        label: target === 'all' ? outcomesTexts[lang].total : outcomesTexts[lang].targets[target],
        numeric: true,
        cell: ({ origin, sex }) => {
          const cell = period.cells[origin][target][sex];
          return cell.kind === 'hidden' ? chartTexts[lang].hidden : cellWords(cell, lang);
        },
      }),
    ),
  ];
  const rows = [...originsOf(period), 'all' as const].flatMap((origin) =>
    shownSexes.map((sex) => ({ origin, sex })),
  );
  return (
    <Disclosure summary={t.show(yearsOf(period))}>
      <DataTable
        lang={lang}
        caption={`${t.split}, ${yearsOf(period)}`}
        columns={columns}
        rows={rows}
        empty=""
      />
    </Disclosure>
  );
};

/** Each period of five years, the newest first: by form as a figure, and by form, destination and sex as a table. */
export const OriginFigures = ({ visit, table }: { visit: Visit; table: OriginsTable }) => (
  <>
    {table.periods.toReversed().map((period) => (
      <>
        <OriginFigure visit={visit} period={period} />
        <SplitTable period={period} lang={visit.lang} />
      </>
    ))}
  </>
);
