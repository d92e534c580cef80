import type { PlainDate } from '../../shared/values/dates.ts';
import type { MeetingAnswer, MeetingKind } from './kinds.rules.ts';

/** Why a meeting is cancelled, by a code that can be counted, with words beside. */
export const cancelReasons = ['person_cannot', 'party_cannot', 'ill', 'not_needed', 'other'] as const;
export type CancelReason = (typeof cancelReasons)[number];

/** What became of it: held, or not held because somebody did not come. */
export const outcomes = ['held', 'person_absent', 'party_absent', 'other'] as const;
export type Outcome = (typeof outcomes)[number];

export interface Meeting {
  meetingId: string;
  organisationId: string;
  organisation: string;
  participantId: string;
  kind: MeetingKind;
  startsAt: Date;
  endsAt: Date;
  place: string;
  about: string;
  agenda: string[];
  interpreter: string | null;
  invited: string[];
  sequence: number;
  version: number;
  calledBy: string;
  cancelledAt: Date | null;
  cancelledBecause: CancelReason | null;
  cancelledWords: string | null;
  outcome: Outcome | null;
  answer: MeetingAnswer | null;
  answerWords: string | null;
  closedAt: Date | null;
  unsharedBecause: string | null;
}

export type MeetingState = 'cancelled' | 'coming' | 'running' | 'waits' | 'not_held' | 'held' | 'closed';

type When = Pick<Meeting, 'startsAt' | 'endsAt' | 'cancelledAt' | 'outcome' | 'closedAt'>;

/** Where a meeting stands. One that has passed and of which nobody has said what became waits for that. */
export const meetingState = (meeting: When, now: Date): MeetingState => {
  if (meeting.cancelledAt) return 'cancelled';
  if (meeting.closedAt) return 'closed';
  if (meeting.outcome) return meeting.outcome === 'held' ? 'held' : 'not_held';
  if (meeting.startsAt > now) return 'coming';
  return meeting.endsAt > now ? 'running' : 'waits';
};

export type MeetingAct =
  | 'invite'
  | 'change'
  | 'cancel'
  | 'answer'
  | 'write'
  | 'decide'
  | 'end'
  | 'share'
  | 'release'
  | 'close';

/** What is known of the minutes when an act on the meeting is asked for. */
export interface MinutesMarks {
  easy: string;
  sharedAt: Date | null;
  personAnswer: 'right' | 'question' | null;
  personAnsweredAt: Date | null;
  releasedAt: Date | null;
}

/** What the person has said of the minutes as they were shared last; what was said of an earlier text has been answered by the new one. */
export const standingAnswer = ({
  sharedAt,
  personAnswer,
  personAnsweredAt,
}: Omit<MinutesMarks, 'easy' | 'releasedAt'>): 'right' | 'question' | null =>
  sharedAt !== null && personAnsweredAt !== null && personAnsweredAt >= sharedAt ? personAnswer : null;

/** The person has been told, and has not asked about it since: what was told stands, until the person wants something changed. */
const stands = (minutes: MinutesMarks): boolean =>
  minutes.sharedAt !== null && standingAnswer(minutes) !== 'question';

export type Bar =
  | 'is_cancelled'
  | 'is_over'
  | 'is_closed'
  | 'not_begun'
  | 'not_its_day'
  | 'already_ended'
  | 'not_held'
  | 'nothing_to_share'
  | 'already_shared'
  | 'not_shared_yet'
  | 'already_released';

const ended = new Set<MeetingState>(['held', 'not_held']);

/** Why an act cannot be done to the meeting now; nothing when it can. The same answer for button and server. */
export const barOf = (
  act: MeetingAct,
  meeting: When,
  minutes: MinutesMarks | undefined,
  now: Date,
  dayOf: (moment: Date) => PlainDate,
): Bar | undefined => {
  const state = meetingState(meeting, now);
  if (state === 'cancelled') return 'is_cancelled';
  if (state === 'closed') return 'is_closed';
  switch (act) {
    case 'invite':
    case 'change':
    case 'answer':
      return state === 'coming' || state === 'running' ? undefined : 'is_over';
    case 'cancel':
      return ended.has(state) ? 'already_ended' : undefined;
    case 'write':
    case 'decide':
      if (state === 'not_held') return 'not_held';
      if (minutes && stands(minutes)) return 'already_shared';
      return dayOf(meeting.startsAt) > dayOf(now) ? 'not_its_day' : undefined;
    case 'end':
      if (ended.has(state)) return 'already_ended';
      return state === 'coming' ? 'not_begun' : undefined;
    case 'share':
      if (state !== 'held') return 'not_held';
      if (minutes && stands(minutes)) return 'already_shared';
      return minutes?.easy.trim() ? undefined : 'nothing_to_share';
    case 'release':
      if (!minutes?.sharedAt) return 'not_shared_yet';
      return minutes.releasedAt ? 'already_released' : undefined;
    case 'close':
      return ended.has(state) ? undefined : 'not_held';
  }
};
