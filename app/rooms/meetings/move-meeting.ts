import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { type BookingInput, type BookingRefusal, decideBooking } from './book.rules.ts';
import { insertChange } from './changes.store.ts';
import type { CancelReason, Meeting } from './meeting.rules.ts';
import { findMeeting, updateMeeting } from './meeting.store.ts';
import { listParties } from './parties.store.ts';
import { type Doing, invitedParties, sendLetter } from './send-letters.ts';

const sameTimeAndPlace = (meeting: Meeting, to: Pick<Meeting, 'startsAt' | 'endsAt' | 'place'>) =>
  meeting.startsAt.getTime() === to.startsAt.getTime() &&
  meeting.endsAt.getTime() === to.endsAt.getTime() &&
  meeting.place === to.place;

const tellInvited = async (doing: Doing, meeting: Meeting, kind: 'moved' | 'cancelled') => {
  const changed = (await findMeeting(doing.tx, meeting.participantId, meeting.meetingId))!;
  const parties = await listParties(doing.tx, [meeting.meetingId]);
  for (const party of await invitedParties(doing, parties)) await sendLetter(doing, changed, party, kind);
};

/** Changes a meeting. A new time or place is told to everybody who has been invited; what stood is kept. */
export const moveMeeting = async (
  doing: Doing,
  meeting: Meeting,
  input: BookingInput,
  why: string | null,
): Promise<Result<void, BookingRefusal[]>> => {
  const decided = decideBooking(input, doing.now);
  if (!decided.ok) return refuse(decided.refusal);
  const { startsAt, endsAt, place, about, agenda, interpreter } = decided.value;
  const moved = !sameTimeAndPlace(meeting, decided.value);
  await insertChange(doing.tx, doing.visitor, meeting, { kind: moved ? 'moved' : 'agenda', why }, doing.now);
  await updateMeeting(
    doing.tx,
    meeting,
    { starts_at: startsAt, ends_at: endsAt, place, about, agenda, interpreter },
    { tellsCalendars: moved },
  );
  if (moved) await tellInvited(doing, meeting, 'moved');
  return accept(undefined);
};

/** Cancels a meeting, with a coded reason; calendars are told, and the meeting stays to be seen. */
export const cancelMeeting = async (
  doing: Doing,
  meeting: Meeting,
  because: CancelReason,
  words: string | null,
): Promise<void> => {
  await insertChange(doing.tx, doing.visitor, meeting, { kind: 'cancelled', why: words }, doing.now);
  await updateMeeting(
    doing.tx,
    meeting,
    { cancelled_at: doing.now, cancelled_because: because, cancelled_words: words },
    { tellsCalendars: true },
  );
  await tellInvited(doing, meeting, 'cancelled');
};
