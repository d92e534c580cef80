import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { makePdf } from '../../../platform/pdf.ts';
import type { PdfBlock } from '../../../platform/pdf-document.ts';
import type { Visit } from '../../../platform/visit.ts';
import { dateInWords, stockholmDay } from '../../../shared/values/dates.ts';
import { openPerson } from '../../trust/open-person.ts';
import { addressFor, letterText } from '../letters.rules.ts';
import { letterWords } from '../letters.texts.ts';
import { loadMeeting, type MeetingView } from '../load-meeting.ts';
import type { Meeting } from '../meeting.rules.ts';
import { meetingTexts } from '../meetings.texts.ts';
import { easyLines, type Minutes } from '../minutes.rules.ts';
import { pageTexts } from '../pages.texts.ts';
import { whenInWords } from '../parts/meeting-words.ts';
import { findOpened } from '../parts/open-meeting.ts';
import { writeCalendar } from '../write-calendar.ts';

/** The meeting for one's own calendar, with no more than the letter says. The read is logged as a file that went out. */
export const calendarFile = async (visit: Visit) => {
  const { meeting, participantId } = await findOpened(visit);
  await openPerson(visit, participantId, 'export');
  const { origin, mail } = visit.application;
  const { staff } = letterWords;
  const file = writeCalendar(meeting, {
    method: meeting.cancelledAt ? 'CANCEL' : 'PUBLISH',
    from: mail?.from ?? `Brygga <brygga@${new URL(origin).hostname}>`,
    origin,
    address: addressFor('colleague', origin),
    summary: staff.subject.invitation,
    description: letterText('invitation', 'colleague', meeting, staff, origin).body,
    now: visit.now,
  });
  return { file, name: 'mote.ics', type: 'text/calendar; charset=utf-8' };
};

const blocksOf = (visit: Visit, meeting: Meeting, minutes: Minutes, view: MeetingView): PdfBlock[] => {
  const { lang } = visit;
  const t = pageTexts[lang];
  const m = meetingTexts[lang];
  const attended = view.parties.filter((party) => party.attended).map(({ name }) => name);
  return [
    { kind: 'heading', level: 2, text: t.easyTitle },
    { kind: 'list', items: easyLines(minutes.easy) },
    { kind: 'pageBreak' },
    { kind: 'heading', level: 2, text: t.minutesTitle },
    {
      kind: 'facts',
      facts: [
        [t.whenTerm, whenInWords(meeting, lang)],
        [t.placeTerm, meeting.place],
        [t.callerTerm, `${meeting.calledBy}, ${meeting.organisation}`],
        [t.attendedColumn, attended.join(', ')],
        ...(meeting.answer
          ? [
              [
                t.answerTerm,
                [m.meetingAnswers[meeting.answer], meeting.answerWords].filter(Boolean).join(': '),
              ] as [string, string],
            ]
          : []),
      ],
    },
    ...meeting.agenda.flatMap((point, index): PdfBlock[] => {
      const note = minutes.notes[index];
      return note
        ? [
            { kind: 'heading', level: 3, text: point },
            { kind: 'paragraph', text: note },
          ]
        : [];
    }),
    {
      kind: 'table',
      caption: t.decisionsTitle,
      head: [t.whatColumn, t.whoColumn, t.dueColumn],
      rows: view.decisions.map(({ what, who, dueOn }) => [
        what,
        who,
        dateInWords(dueOn, lang, { weekday: false }),
      ]),
    },
  ];
};

/** The minutes on paper: in easy words first, then in full. */
export const minutesFile = async (visit: Visit) => {
  const { meeting, minutes, participantId } = await findOpened(visit);
  if (!minutes) throw new NotFound(meeting.meetingId);
  const person = await openPerson(visit, participantId, 'print');
  const view = await loadMeeting(visit, meeting);
  const kind = meetingTexts[visit.lang].kinds[meeting.kind];
  const title = `${kind}, ${dateInWords(stockholmDay(meeting.startsAt), visit.lang, { weekday: false })}`;
  const file = await makePdf({
    title,
    lang: visit.lang,
    footer: person.name,
    blocks: blocksOf(visit, meeting, minutes, view),
  });
  return { file, name: 'protokoll.pdf', type: 'application/pdf' };
};
