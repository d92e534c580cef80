import type { Visit } from '../../../platform/visit.ts';
import { chartTexts } from '../../../shared/parts/charts.texts.ts';
import { DataTable } from '../../../shared/parts/data-table.tsx';
import { FigureNotes } from '../../../shared/parts/figure-notes.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import { Tag } from '../../../shared/parts/marks.tsx';
import type { StaffLoad } from '../stay-counts.rules.ts';
import { stayCountsTexts } from '../stay-counts.texts.ts';
import { workplaceCountsTexts } from '../workplace-counts.texts.ts';

/** How many people there are to each of those who work with them, against what the collaboration has said. */
export const StaffLoads = ({ visit, loads }: { visit: Visit; loads: readonly StaffLoad[] }) => {
  const { lang, today, visitor } = visit;
  const [t, words] = [stayCountsTexts[lang].staff, workplaceCountsTexts[lang]];
  const { hidden } = chartTexts[lang];
  return (
    <Section title={t.title} id="bemanning">
      <DataTable
        lang={lang}
        caption={t.title}
        captionHidden
        rows={loads}
        empty=""
        columns={[
          { key: 'who', label: t.who, rowHeader: true, cell: ({ who }) => t.roles[who] },
          { key: 'people', label: t.people, numeric: true, cell: ({ people }) => people ?? hidden },
          { key: 'staff', label: t.staff, numeric: true, cell: ({ staff }) => staff ?? hidden },
          {
            key: 'each',
            label: t.each,
            numeric: true,
            cell: ({ each }) => (each === null ? '–' : words.decimal(each)),
          },
          {
            key: 'level',
            label: t.level,
            cell: ({ level, each }) => (
              <>
                {level === null ? t.notSet : t.atMost(level)}{' '}
                {level !== null && each !== null && each > level ? <Tag tone="warning">{t.over}</Tag> : null}
              </>
            ),
          },
          { key: 'day', label: t.day, cell: ({ day }) => (day ? words.asOf(day) : '–') },
        ]}
      />
      <FigureNotes
        lang={lang}
        notes={loads.some(({ people }) => people === null) ? [t.note] : []}
        source={words.source(visitor.collaborationName)}
        definition={t.definition}
        asOf={words.asOf(today)}
      />
    </Section>
  );
};
