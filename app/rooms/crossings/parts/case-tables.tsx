import type { Child } from 'hono/jsx';
import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { daysBetween, type PlainDate, shortDate } from '../../../shared/values/dates.ts';
import type { Case, HiddenCase } from '../cases.store.ts';
import { crossingTexts } from '../crossings.texts.ts';

export interface Row {
  key: string;
  who: Child;
  kind: Case['kind'];
  from: string;
  to: string;
  sentOn: PlainDate;
  answerBy: PlainDate;
  answeredOn: PlainDate | null;
  waitsForUs: boolean;
}

export const rowOf = (one: Case, ownOrganisationId: string, lang: Lang): Row => ({
  key: one.crossingId,
  who: <a href={`/arenden/${one.crossingId}`}>{one.name ?? crossingTexts[lang].noLongerShared}</a>,
  kind: one.kind,
  from: one.fromName,
  to: one.toName,
  sentOn: one.sentOn,
  answerBy: one.answerBy,
  answeredOn: one.answeredOn,
  waitsForUs: one.toId === ownOrganisationId || !one.toHasAccounts,
});

/** Without the person: a protected one whom one may not see, or a case whose sharing has ended. */
export const hiddenRowOf = (one: HiddenCase, own: string, words: Child): Row => ({
  key: one.crossingId,
  who: words,
  kind: one.kind,
  from: one.fromName,
  to: own,
  sentOn: one.sentOn,
  answerBy: one.answerBy,
  answeredOn: null,
  waitsForUs: true,
});

type ColumnKey = 'who' | 'kind' | 'from' | 'to' | 'sentOn' | 'answeredOn' | 'daysLeft' | 'waitsFor';

const columnsOf = (lang: Lang, today: PlainDate): Record<ColumnKey, Column<Row>> => {
  const t = crossingTexts[lang];
  const day = (date: PlainDate | null) => (date ? shortDate(date, lang, today) : '–');
  return {
    who: { key: 'who', label: t.who, cell: ({ who }) => who, rowHeader: true },
    kind: { key: 'kind', label: t.what, cell: ({ kind }) => t.kinds[kind] },
    from: { key: 'from', label: t.from, cell: ({ from }) => from, long: true },
    to: { key: 'to', label: t.to, cell: ({ to }) => to, long: true },
    sentOn: { key: 'sentOn', label: t.since, cell: ({ sentOn }) => day(sentOn), nowrap: true },
    answeredOn: {
      key: 'answeredOn',
      label: t.answeredOn,
      cell: ({ answeredOn }) => day(answeredOn),
      nowrap: true,
    },
    daysLeft: {
      key: 'daysLeft',
      label: t.daysLeft,
      cell: ({ answerBy }) => daysBetween(today, answerBy),
      numeric: true,
    },
    waitsFor: {
      key: 'waitsFor',
      label: t.waitsFor,
      cell: ({ waitsForUs, to }) => (waitsForUs ? t.us : to),
      long: true,
    },
  };
};

interface Props {
  lang: Lang;
  today: PlainDate;
  id: string;
  title: string;
  empty: string;
  lead?: string;
  columns: readonly ColumnKey[];
  rows: readonly Row[];
}

export const CaseSection = ({ lang, today, id, title, empty, lead, columns, rows }: Props) => {
  const known = columnsOf(lang, today);
  return (
    <Section title={title} id={id}>
      {lead ? <p>{lead}</p> : null}
      <DataTable
        lang={lang}
        caption={title}
        captionHidden
        columns={columns.map((key) => known[key])}
        rows={rows}
        empty={<p>{empty}</p>}
      />
    </Section>
  );
};
