import { NotAllowed } from '../../../platform/outcomes-of-requests.ts';
import { logRead } from '../../../platform/read-log.ts';
import type { Visit } from '../../../platform/visit.ts';
import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { TodoLinks } from '../../../shared/parts/links.tsx';
import { dateInWords, shortDate, stockholmDay } from '../../../shared/values/dates.ts';
import { timeOf } from '../../../shared/values/moments.ts';
import { seesPeople } from '../../people/landing.rules.ts';
import { Frame } from '../../people/parts/frame.tsx';
import type { Decision } from '../decisions.rules.ts';
import { listOverdue } from '../decisions.store.ts';
import { meetingState } from '../meeting.rules.ts';
import { meetingTexts } from '../meetings.texts.ts';
import { type ListedMeeting, listMyMeetings, listUnbooked, type Unbooked } from '../my-meetings.store.ts';
import { myMeetingsTexts } from '../my-meetings.texts.ts';
import { meetingPage, personMeetings } from '../parts/open-meeting.ts';

const meetingColumns = ({ lang, today }: Visit): Column<ListedMeeting>[] => {
  const t = myMeetingsTexts[lang];
  const m = meetingTexts[lang];
  return [
    {
      key: 'time',
      label: t.time,
      nowrap: true,
      cell: ({ startsAt }) => `${shortDate(stockholmDay(startsAt), lang, today)} ${timeOf(startsAt)}`,
    },
    {
      key: 'who',
      label: t.who,
      rowHeader: true,
      cell: (meeting) => <a href={meetingPage(meeting)}>{meeting.name}</a>,
    },
    { key: 'kind', label: t.kind, long: true, cell: ({ kind }) => m.kinds[kind] },
    { key: 'place', label: t.place, cell: ({ place }) => place },
    { key: 'caller', label: t.caller, long: true, cell: ({ organisation }) => organisation },
    {
      key: 'answer',
      label: t.answer,
      cell: ({ ours, ourAnswer }) => (ours ? '' : ourAnswer ? m.answers[ourAnswer] : m.noAnswer),
    },
  ];
};

const decisionColumns = ({ lang, today }: Visit): Column<Decision>[] => {
  const t = myMeetingsTexts[lang];
  return [
    {
      key: 'what',
      label: t.what,
      rowHeader: true,
      cell: (decision) => (
        <a href={`${meetingPage(decision)}/beslut/${decision.decisionId}`}>{decision.what}</a>
      ),
    },
    { key: 'by', label: t.by, cell: ({ who }) => who },
    { key: 'due', label: t.due, cell: ({ dueOn }) => shortDate(dueOn, lang, today) },
  ];
};

const unbookedColumns = ({ lang }: Visit): Column<Unbooked>[] => [
  {
    key: 'who',
    label: myMeetingsTexts[lang].who,
    rowHeader: true,
    cell: ({ participantId, name }) => <a href={personMeetings(participantId)}>{name}</a>,
  },
];

interface ListProps<Row> {
  visit: Visit;
  id: string;
  title: string;
  columns: Column<Row>[];
  rows: Row[];
  empty: string;
}

const List = <Row,>({ visit, id, title, columns, rows, empty }: ListProps<Row>) => (
  <Section title={title} id={id}>
    <DataTable
      lang={visit.lang}
      caption={title}
      captionHidden
      columns={columns}
      rows={rows}
      empty={<p>{empty}</p>}
    />
  </Section>
);

/** What is today, what is to come, and what one owes: minutes, records of meetings, decisions and meetings not booked. */
export const myMeetingsPage = async (visit: Visit) => {
  const { lang, tx, visitor, today, now } = visit;
  if (!seesPeople(visitor.role)) throw new NotAllowed();
  const all = await listMyMeetings(tx);
  const overdue = await listOverdue(tx, visitor, today);
  const unbooked = await listUnbooked(tx);
  await logRead(tx, 'list', [
    ...new Set([...all, ...overdue, ...unbooked].map(({ participantId }) => participantId)),
  ]);
  const t = myMeetingsTexts[lang];
  const stateOf = (meeting: ListedMeeting) => meetingState(meeting, now);
  const ahead = all.filter((meeting) => ['coming', 'running'].includes(stateOf(meeting)));
  const isToday = ({ startsAt }: ListedMeeting) => stockholmDay(startsAt) === today;
  const waits = all.filter((meeting) => stateOf(meeting) === 'waits' && meeting.ours);
  const owed = all.filter((meeting) => stateOf(meeting) === 'held' && meeting.ours && !meeting.sharedAt);
  const columns = meetingColumns(visit);
  const lists = [
    { id: 'i-dag', title: t.today, rows: ahead.filter(isToday), empty: t.noToday },
    { id: 'kommande', title: t.coming, rows: ahead.filter((one) => !isToday(one)), empty: t.noComing },
    { id: 'protokoll', title: t.owed, rows: owed, empty: t.noOwed },
    { id: 'oregistrerade', title: t.waits, rows: waits, empty: t.noWaits },
  ];
  return (
    <Frame visit={visit} title={t.title}>
      <PageHeading title={t.title} lead={dateInWords(today, lang)} />
      <TodoLinks
        title={t.title}
        items={[
          ...lists.map(({ id, title, rows }) => ({ href: `#${id}`, label: title, count: rows.length })),
          { href: '#beslut', label: t.overdue, count: overdue.length },
          { href: '#utan', label: t.unbooked, count: unbooked.length },
        ]}
      />
      {lists.map((list) => (
        <List visit={visit} columns={columns} {...list} />
      ))}
      <List
        visit={visit}
        id="beslut"
        title={t.overdue}
        columns={decisionColumns(visit)}
        rows={overdue}
        empty={t.noOverdue}
      />
      <List
        visit={visit}
        id="utan"
        title={t.unbooked}
        columns={unbookedColumns(visit)}
        rows={unbooked}
        empty={t.noUnbooked}
      />
    </Frame>
  );
};
