import { cellWords } from '../../../shared/parts/chart-words.ts';
import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import { Disclosure } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { type PublishedNumber, publishedNumbers } from '../findings.rules.ts';
import type { TransitionsTable } from '../outcomes.rules.ts';
import { outcomesTexts } from '../outcomes.texts.ts';

const what = ({ target, sex, note }: PublishedNumber, lang: Lang) => {
  const t = outcomesTexts[lang];
  const place = target ? [t.targets[target], sex && sex !== 'all' ? t.sexes[sex].toLowerCase() : ''] : [];
  return [...place, note ?? ''].filter(Boolean).join(', ');
};

/** What others have published, each number with its source; nothing is added to it or corrected. */
export const PublishedNumbers = ({ table, lang }: { table: TransitionsTable; lang: Lang }) => {
  const numbers = publishedNumbers(table);
  const t = outcomesTexts[lang].publishedPart;
  if (numbers.length === 0) return null;
  const columns: Column<PublishedNumber>[] = [
    { key: 'when', label: outcomesTexts[lang].year, cell: ({ when }) => when, rowHeader: true },
    { key: 'what', label: t.what, cell: (one) => what(one, lang) },
    { key: 'value', label: t.value, numeric: true, cell: ({ cell }) => cellWords(cell, lang) },
    {
      key: 'definition',
      label: t.definition,
      cell: ({ indicator }) => outcomesTexts[lang].indicators[indicator] ?? indicator,
    },
    { key: 'source', label: t.source, cell: ({ source }) => source },
    { key: 'date', label: t.date, cell: ({ publishedOn }) => publishedOn },
  ];
  return (
    <Section title={t.title}>
      <p>{t.lead}</p>
      <Disclosure summary={t.show(numbers.length)}>
        <DataTable lang={lang} caption={t.caption} columns={columns} rows={numbers} empty="" />
      </Disclosure>
    </Section>
  );
};
