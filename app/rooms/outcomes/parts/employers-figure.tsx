import type { Visit } from '../../../platform/visit.ts';
import { Section } from '../../../shared/parts/headings.tsx';
import { StackedColumns } from '../../../shared/parts/stacked-columns.tsx';
import type { EmployerYear } from '../workplace-counts.rules.ts';
import { workplaceCountsTexts } from '../workplace-counts.texts.ts';

const number = (value: number) => ({ kind: 'number' as const, value });

/** The employers of each year: those with whom it began, and those from before. */
export const EmployersFigure = ({ visit, years }: { visit: Visit; years: readonly EmployerYear[] }) => {
  const { lang, visitor } = visit;
  const t = workplaceCountsTexts[lang];
  const last = years.at(-1);
  if (!last)
    return (
      <Section title={t.employers.title}>
        <p>{t.employers.none}</p>
      </Section>
    );
  return (
    <StackedColumns
      id="arbetsgivare"
      lang={lang}
      title={t.employers.title}
      conclusion={t.employers.conclusion(last.year, last.involved, last.began)}
      rowLabel={t.employers.year}
      rows={years.map(({ year, through, involved, began }) => {
        const partial = through < `${year}-12-31`;
        return {
          key: String(year),
          label: String(year),
          note: partial ? t.employers.through(through) : undefined,
          shortNote: partial ? t.employers.throughShort(through) : undefined,
          partial,
          cells: { earlier: number(involved - began), began: number(began) },
        };
      })}
      series={[
        { key: 'earlier', label: t.employers.earlier },
        { key: 'began', label: t.employers.began },
      ]}
      source={t.source(visitor.collaborationName)}
      definition={t.employers.definition}
      asOf={t.asOf(last.through)}
      notes={t.employers.notes}
    />
  );
};
