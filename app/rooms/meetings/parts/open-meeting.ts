import { NotAllowed, NotFound, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import { idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { stockholmDay } from '../../../shared/values/dates.ts';
import { seesPeople } from '../../people/landing.rules.ts';
import { type OpenedPerson, openPerson } from '../../trust/open-person.ts';
import { letterWords } from '../letters.texts.ts';
import { barOf, type Meeting, type MeetingAct } from '../meeting.rules.ts';
import { findMeeting, mayHold } from '../meeting.store.ts';
import type { Minutes } from '../minutes.rules.ts';
import { findMinutes } from '../minutes.store.ts';
import { refusalTexts } from '../refusals.texts.ts';
import type { Doing } from '../send-letters.ts';

export interface OpenedMeeting {
  participantId: string;
  meeting: Meeting;
  minutes: Minutes | undefined;
  /** One's own organisation has called to it, and one may hold meetings about the person. */
  ours: boolean;
}

export const doingOf = (visit: Visit): Doing => ({ ...visit, words: letterWords });

export const personMeetings = (participantId: string): string => `/deltagare/${participantId}/moten`;
export const meetingPage = ({
  participantId,
  meetingId,
}: Pick<Meeting, 'participantId' | 'meetingId'>): string => `${personMeetings(participantId)}/${meetingId}`;

/** The meeting for a post: nothing is shown, so no read is logged. */
export const findOpened = async (visit: Visit): Promise<OpenedMeeting> => {
  if (!seesPeople(visit.visitor.role)) throw new NotAllowed();
  const participantId = idParam(visit, 'id');
  const meetingId = idParam(visit, 'moteId');
  const meeting = await findMeeting(visit.tx, participantId, meetingId);
  if (!meeting) throw new NotFound(meetingId);
  const ours = meeting.organisationId === visit.visitor.organisationId;
  return {
    participantId,
    meeting,
    minutes: await findMinutes(visit.tx, meetingId),
    ours: ours && (await mayHold(visit.tx, participantId)),
  };
};

/** The meeting for a page, which shows whom it is about: the read is logged. */
export const openMeeting = async (visit: Visit): Promise<OpenedMeeting & { person: OpenedPerson }> => {
  const opened = await findOpened(visit);
  return { ...opened, person: await openPerson(visit, opened.participantId) };
};

/** The sentence that bars an act on the meeting now; somebody who has not called to it has nothing to do here. */
export const barFor = (visit: Visit, opened: OpenedMeeting, act: MeetingAct): string | undefined => {
  if (!opened.ours) throw new NotAllowed();
  const bar = barOf(act, opened.meeting, opened.minutes, visit.now, stockholmDay);
  return bar && refusalTexts[visit.lang][bar];
};

/** The same for a post: what is barred is refused with its sentence. */
const demand = (visit: Visit, opened: OpenedMeeting, act: MeetingAct): void => {
  const bar = barFor(visit, opened, act);
  if (bar) throw new Unprocessable({ '': bar });
};

/** The meeting for a post that does something to it. */
export const findFor = async (visit: Visit, act: MeetingAct): Promise<OpenedMeeting> => {
  const opened = await findOpened(visit);
  demand(visit, opened, act);
  return opened;
};

/** The same for a form that may be sent twice: where what it does stands already, it is a success and nothing is done again. */
export const findOrDone = async (
  visit: Visit,
  act: MeetingAct,
  stands: (opened: OpenedMeeting) => boolean,
): Promise<OpenedMeeting & { again: boolean }> => {
  const opened = await findOpened(visit);
  const again = opened.ours && stands(opened);
  if (!again) demand(visit, opened, act);
  return { ...opened, again };
};
