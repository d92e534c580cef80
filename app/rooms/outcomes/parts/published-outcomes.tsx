import { cellWords } from '../../../shared/parts/chart-words.ts';
import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import type { OriginsTable, PublishedOutcome } from '../origins.rules.ts';
import { originsTexts } from '../origins.texts.ts';

/** What a project has published about its participants, row by row, with what each row is. */
export const PublishedOutcomes = ({ table, lang }: { table: OriginsTable; lang: Lang }) => {
  const t = originsTexts[lang];
  const { published, participants } = table;
  if (published.length === 0) return null;
  const columns: Column<PublishedOutcome>[] = [
    {
      key: 'from',
      label: t.published.from,
      rowHeader: true,
      long: true,
      cell: ({ from }) => t.places[from] ?? from,
    },
    { key: 'to', label: t.published.to, cell: ({ to }) => t.places[to] ?? to },
    { key: 'count', label: t.published.count, numeric: true, cell: ({ cell }) => cellWords(cell, lang) },
    { key: 'kind', label: t.published.kind, cell: ({ kind }) => t.kinds[kind] },
    {
      key: 'source',
      label: t.published.source,
      wide: true,
      cell: ({ source, note }) => [source, note].filter(Boolean).join(', '),
    },
  ];
  return (
    <Section title={t.published.title}>
      <p>
        {t.published.lead}{' '}
        {participants?.kind === 'number' ? t.published.participants(participants.value) : null}
      </p>
      <DataTable
        lang={lang}
        caption={t.published.title}
        captionHidden
        columns={columns}
        rows={published}
        empty=""
      />
    </Section>
  );
};
