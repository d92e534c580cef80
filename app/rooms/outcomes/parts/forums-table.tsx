import type { Visit } from '../../../platform/visit.ts';
import { DataTable } from '../../../shared/parts/data-table.tsx';
import { FigureNotes } from '../../../shared/parts/figure-notes.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import type { ForumYear } from '../workplace-counts.rules.ts';
import { workplaceCountsTexts } from '../workplace-counts.texts.ts';

/** The numbers that stand in the table and in the file, in their order. */
export const forumNumbers = ['forums', 'employers', 'contacts', 'places', 'seats'] as const;

/** The forum meetings of each year, and what came of them. */
export const ForumsTable = ({ visit, years }: { visit: Visit; years: readonly ForumYear[] }) => {
  const { lang, today, visitor } = visit;
  const words = workplaceCountsTexts[lang];
  const t = words.forums;
  return (
    <Section title={t.title} id="forum">
      <DataTable
        lang={lang}
        caption={t.title}
        captionHidden
        rows={years}
        empty={<p>{t.none}</p>}
        columns={[
          { key: 'year', label: t.year, rowHeader: true, cell: ({ year }) => year },
          ...forumNumbers.map((key) => ({
            key,
            label: t[key],
            numeric: true,
            cell: (year: ForumYear) => year[key],
          })),
        ]}
      />
      <FigureNotes
        lang={lang}
        source={words.source(visitor.collaborationName)}
        definition={t.definition}
        asOf={words.asOf(today)}
      />
    </Section>
  );
};
