import { DataTable } from '../../../shared/parts/data-table.tsx';
import { Tag } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords, type PlainDate } from '../../../shared/values/dates.ts';
import { staysTexts } from '../stays.texts.ts';
import { isLate, type SupportVisit } from '../visits.rules.ts';

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
          cell: ({ id, plannedOn, outcome }) =>
            at && !outcome ? (
              <a href={`${at}/${id}`}>{dateInWords(plannedOn, lang)}</a>
            ) : (
              dateInWords(plannedOn, lang)
            ),
        },
        { key: 'handledare', label: t.supervisor, cell: ({ supervisor }) => supervisor },
        { key: 'hur', label: t.state, cell: (visit) => <Outcome visit={visit} today={today} lang={lang} /> },
      ]}
    />
  );
};
