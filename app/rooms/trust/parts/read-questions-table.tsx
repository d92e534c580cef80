import type { Visit } from '../../../platform/visit.ts';
import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import { Tag } from '../../../shared/parts/marks.tsx';
import { dateInWords, stockholmDay } from '../../../shared/values/dates.ts';
import type { ReadQuestion } from '../read-questions.store.ts';
import { readQuestionsTexts } from '../read-questions.texts.ts';

/** What people have asked the own organisation about who has looked; those that wait first. */
export const ReadQuestionsTable = ({ visit, questions }: { visit: Visit; questions: ReadQuestion[] }) => {
  const { lang } = visit;
  const t = readQuestionsTexts[lang];
  const columns: Column<ReadQuestion>[] = [
    {
      key: 'question',
      label: t.question,
      rowHeader: true,
      cell: ({ id, words }) => <a href={`/logguppfoljning/deltagares-fragor/${id}`}>{words}</a>,
    },
    { key: 'readOn', label: t.readOn, cell: ({ readOn }) => dateInWords(readOn, lang) },
    { key: 'askedOn', label: t.askedOn, cell: ({ askedAt }) => dateInWords(stockholmDay(askedAt), lang) },
    {
      key: 'state',
      label: t.state,
      cell: ({ answer }) =>
        answer === null ? <Tag tone="warning">{t.waits}</Tag> : <Tag tone="success">{t.answered}</Tag>,
    },
  ];
  return (
    <Section title={t.title}>
      <p>{t.lead}</p>
      <DataTable
        lang={lang}
        caption={t.title}
        captionHidden
        columns={columns}
        rows={questions}
        empty={t.none}
      />
    </Section>
  );
};
