import { DataTable } from '../../../shared/parts/data-table.tsx';
import { Tag } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords, momentInWords, type PlainDate } from '../../../shared/values/dates.ts';
import { hostsTexts } from '../hosts.texts.ts';
import { isOverdue, type SupportRequest } from '../support.rules.ts';

interface Of {
  request: SupportRequest;
  today: PlainDate;
  lang: Lang;
}

/** Until when it is to be answered, or who has answered what. */
export const RequestState = ({ request, today, lang }: Of) => {
  const t = hostsTexts[lang];
  if (request.answeredAt)
    return (
      <>
        {t.answered(request.answeredBy ?? '', momentInWords(request.answeredAt, lang))}: {request.answer}
      </>
    );
  const day = dateInWords(request.dueOn, lang);
  return isOverdue(request, today) ? (
    <Tag tone="danger">{t.late(day)}</Tag>
  ) : (
    <Tag tone="warning">{t.due(day)}</Tag>
  );
};

/** Who asks, how to reach them, and what they wrote. */
export const Asker = ({ request, lang }: Omit<Of, 'today'>) => (
  <>
    {hostsTexts[lang].asked(request.byName, momentInWords(request.askedAt, lang))}{' '}
    <a href={`tel:${request.phone.replaceAll(/[^\d+]/g, '')}`}>{request.phone}</a> {request.words}
  </>
);

interface RequestListProps {
  rows: readonly SupportRequest[];
  /** Where one answers; nothing for those who only read. */
  at: string | undefined;
  today: PlainDate;
  lang: Lang;
}

/** What an employer has asked for about one stay. */
export const RequestList = ({ rows, at, today, lang }: RequestListProps) => {
  const t = hostsTexts[lang];
  return (
    <DataTable
      lang={lang}
      caption={t.requests}
      captionHidden
      rows={rows}
      empty={<p>{t.noRequests}</p>}
      columns={[
        {
          key: 'vad',
          label: t.what,
          rowHeader: true,
          cell: ({ kind, id, answeredAt, byName }) =>
            at && !answeredAt ? (
              <>
                {t.kinds[kind]}{' '}
                <a href={`${at}/svar/${id}`} aria-label={t.answerOf(byName)}>
                  {t.answer}
                </a>
              </>
            ) : (
              t.kinds[kind]
            ),
        },
        { key: 'vem', label: t.askedBy, cell: (request) => <Asker request={request} lang={lang} /> },
        {
          key: 'lage',
          label: t.state,
          cell: (request) => <RequestState request={request} today={today} lang={lang} />,
        },
      ]}
    />
  );
};
