import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { type BookingInput, type BookingRefusal, decideBooking } from './book.rules.ts';
import { insertChange } from './changes.store.ts';
import type { CancelReason, Meeting } from './meeting.rules.ts';
import { findMeeting, updateMeeting } from './meeting.store.ts';
import { followPoints } from './minutes.rules.ts';
import { findMinutes, writeMinutes } from './minutes.store.ts';
import { askAnew, listParties } from './parties.store.ts';
import { type Doing, invitedParties, sendLetter } from './send-letters.ts';

const sameTime = (meeting: Meeting, to: Pick<Meeting, 'startsAt' | 'endsAt'>) =>
  meeting.startsAt.getTime() === to.startsAt.getTime() && meeting.endsAt.getTime() === to.endsAt.getTime();

const sameTimeAndPlace = (meeting: Meeting, to: Pick<Meeting, 'startsAt' | 'endsAt' | 'place'>) =>
  sameTime(meeting, to) && meeting.place === to.place;

const tellInvited = async (doing: Doing, meeting: Meeting, kind: 'moved' | 'cancelled') => {
  const changed = (await findMeeting(doing.tx, meeting.participantId, meeting.meetingId))!;
  const parties = await listParties(doing.tx, [meeting.meetingId]);
  for (const party of await invitedParties(doing, parties)) await sendLetter(doing, changed, party, kind);
};

/**
 * Changes a meeting. A new time or place is told to everybody who has been invited, and a new time is
 * answered anew; what stood is kept.
 */
export const moveMeeting = async (
  doing: Doing,
  meeting: Meeting,
  input: BookingInput,
  why: string | null,
): Promise<Result<void, (BookingRefusal | 'point_has_notes')[]>> => {
  const decided = decideBooking(input, doing.now, meeting.startsAt);
  if (!decided.ok) return refuse(decided.refusal);
  const minutes = await findMinutes(doing.tx, meeting.meetingId);
  const notes = followPoints(minutes?.notes ?? [], meeting.agenda, decided.value.agenda);
  if (!notes.ok) return refuse([notes.refusal]);
  const { startsAt, endsAt, place, about, agenda, interpreter } = decided.value;
  const moved = !sameTimeAndPlace(meeting, decided.value);
  await insertChange(doing.tx, doing.visitor, meeting, { kind: moved ? 'moved' : 'agenda', why }, doing.now);
  await updateMeeting(
    doing.tx,
    meeting,
    { starts_at: startsAt, ends_at: endsAt, place, about, agenda, interpreter },
    { tellsCalendars: moved },
  );
  if (minutes) await writeMinutes(doing.tx, doing.visitor, meeting, minutes, { notes: notes.value });
  if (!sameTime(meeting, decided.value)) await askAnew(doing.tx, meeting.meetingId, doing.visitor.accountId);
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
