import { idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { Actions, ButtonLink } from '../../../shared/parts/form.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import { openPerson } from '../../trust/open-person.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { type Meeting, meetingState } from '../meeting.rules.ts';
import { listMeetings, mayHold } from '../meeting.store.ts';
import { meetingTexts } from '../meetings.texts.ts';
import { pageTexts } from '../pages.texts.ts';
import { whenInWords } from '../parts/meeting-words.ts';
import { meetingPage, personMeetings } from '../parts/open-meeting.ts';

const columnsOf = ({ lang, now }: Visit): Column<Meeting>[] => {
  const t = pageTexts[lang];
  const m = meetingTexts[lang];
  return [
    {
      key: 'when',
      label: t.whenColumn,
      rowHeader: true,
      cell: (meeting) => <a href={meetingPage(meeting)}>{whenInWords(meeting, lang)}</a>,
    },
    { key: 'kind', label: t.kindColumn, cell: ({ kind }) => m.kinds[kind] },
    { key: 'place', label: t.placeColumn, cell: ({ place }) => place },
    { key: 'caller', label: t.callerColumn, cell: ({ organisation }) => organisation },
    { key: 'state', label: t.stateColumn, cell: (meeting) => m.states[meetingState(meeting, now)] },
  ];
};

/** The person's meetings: those to come first in time, those that have been latest first. */
export const meetingsPage = async (visit: Visit) => {
  const { lang, tx, now } = visit;
  const participantId = idParam(visit, 'id');
  const person = await openPerson(visit, participantId);
  const all = await listMeetings(tx, participantId);
  const isComing = (meeting: Meeting) => ['coming', 'running', 'waits'].includes(meetingState(meeting, now));
  const t = pageTexts[lang];
  return (
    <PersonFrame visit={visit} person={person} title={meetingTexts[lang].title} current="meetings">
      {(await mayHold(tx, participantId)) ? (
        <Actions>
          <ButtonLink href={`${personMeetings(participantId)}/nytt`}>{t.book}</ButtonLink>
        </Actions>
      ) : null}
      <Section title={t.coming}>
        <DataTable
          lang={lang}
          caption={t.coming}
          captionHidden
          columns={columnsOf(visit)}
          rows={all.filter(isComing).toReversed()}
          empty={<p>{t.noComing}</p>}
        />
      </Section>
      <Section title={t.earlier}>
        <DataTable
          lang={lang}
          caption={t.earlier}
          captionHidden
          columns={columnsOf(visit)}
          rows={all.filter((meeting) => !isComing(meeting))}
          empty={<p>{t.noEarlier}</p>}
        />
      </Section>
    </PersonFrame>
  );
};
