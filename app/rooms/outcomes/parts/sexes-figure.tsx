import type { Visit } from '../../../platform/visit.ts';
import { StackedColumns } from '../../../shared/parts/stacked-columns.tsx';
import type { TransitionPeriod, TransitionsTable } from '../outcomes.rules.ts';
import { outcomesTexts } from '../outcomes.texts.ts';
import { yearNote } from './transitions-figure.tsx';

const yearsIn = (table: TransitionsTable, { from, to }: TransitionPeriod) =>
  table.years.filter(({ year }) => year >= from && year <= to);

/** Women and men, five years at a time; nothing before five years are registered and closed. */
export const SexesFigure = ({ visit, table }: { visit: Visit; table: TransitionsTable }) => {
  const t = outcomesTexts[visit.lang];
  const last = table.periods.at(-1);
  if (!last) return null;
  return (
    <StackedColumns
      id="kon"
      lang={visit.lang}
      title={t.bySex.title}
      conclusion={t.bySex.conclusion(last)}
      rowLabel={t.bySex.years}
      rows={table.periods.map((period) => ({
        key: String(period.from),
        label: `${period.from}–${period.to}`,
        cells: period.sexes,
        note:
          yearsIn(table, period)
            .filter(({ partial }) => partial)
            .map((year) => `${year.year}: ${yearNote(year, visit.lang)}`)
            .join('; ') || undefined,
      }))}
      series={[
        { key: 'woman', label: t.sexes.woman },
        { key: 'man', label: t.sexes.man },
      ]}
      source={t.source(visit.visitor.collaborationName)}
      definition={t.definitionShort}
      asOf={t.asOf(yearsIn(table, last).at(-1)?.registeredThrough ?? null)}
      notes={[t.bySex.why]}
      csvHref="/uppfoljning/overgangar.csv"
    />
  );
};
