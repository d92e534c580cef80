import { DataTable } from '../../../shared/parts/data-table.tsx';
import { Tag } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import type { PlainDate } from '../../../shared/values/dates.ts';
import { staysTexts } from '../stays.texts.ts';
import { isLate, type SupportVisit } from '../visits.rules.ts';
import { visitsTexts } from '../visits.texts.ts';
import { VisitStory, whenOf } from './note-words.tsx';

interface VisitTableProps {
  rows: readonly SupportVisit[];
  /** Where one tells how a visit went; nothing for those who only read. */
  at: string | undefined;
  today: PlainDate;
  lang: Lang;
}

/** How a visit went, or that nobody has told. */
export const Outcome = ({ visit, today, lang }: { visit: SupportVisit; today: PlainDate; lang: Lang }) => {
  const t = staysTexts[lang];
  if (isLate(visit, today)) return <Tag tone="warning">{t.late}</Tag>;
  if (!visit.outcome) return <Tag>{t.planned}</Tag>;
  return (
    <>
      <Tag tone={visit.outcome === 'missed' ? 'warning' : 'neutral'}>{t.outcomes[visit.outcome]}</Tag>{' '}
      {visit.words}
    </>
  );
};

/** What can be done with a visit besides telling of it: it is moved while nobody has, afterwards that is corrected, and noted when it was held. */
export const VisitDoors = ({ visit, at, lang }: { visit: SupportVisit; at: string; lang: Lang }) => {
  const t = visitsTexts[lang];
  const about = <span class="ds-sr-only"> {whenOf(visit, lang)}</span>;
  if (!visit.outcome)
    return (
      <a href={`${at}/flytta`}>
        {t.move}
        {about}
      </a>
    );
  if (visit.outcome === 'struck') return null;
  return (
    <>
      {visit.outcome === 'held' ? (
        <a href={`${at}/anteckning`}>
          {visit.notes.length > 0 ? t.correctNote : t.note}
          {about}
        </a>
      ) : null}{' '}
      <a href={at}>
        {t.correctOutcome}
        {about}
      </a>
    </>
  );
};

/** The visits of one stay, in order. */
export const VisitTable = ({ rows, at, today, lang }: VisitTableProps) => {
  const t = staysTexts[lang];
  return (
    <DataTable
      lang={lang}
      caption={t.visits}
      captionHidden
      rows={rows}
      empty={<p>{t.noVisits}</p>}
      columns={[
        {
          key: 'dag',
          label: t.when,
          rowHeader: true,
          cell: (row) =>
            at && !row.outcome ? <a href={`${at}/${row.id}`}>{whenOf(row, lang)}</a> : whenOf(row, lang),
        },
        { key: 'handledare', label: t.supervisor, cell: ({ supervisor }) => supervisor },
        {
          key: 'hur',
          label: t.state,
          cell: (visit) => (
            <>
              <Outcome visit={visit} today={today} lang={lang} />
              <VisitStory visit={visit} lang={lang} />
              {at ? <VisitDoors visit={visit} at={`${at}/${visit.id}`} lang={lang} /> : null}
            </>
          ),
        },
      ]}
    />
  );
};
