import { newId } from '../../shared/values/ids.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { type BookingInput, type BookingRefusal, decideBooking } from './book.rules.ts';
import { findMeeting, insertMeeting } from './meeting.store.ts';
import { insertParty, updateParty } from './parties.store.ts';
import { findOwnAddress, findPersonContact } from './reach.store.ts';
import type { Doing } from './send-letters.ts';

/** Books a meeting; the person and the one who books are invited from the first. The same form sent twice is one meeting. */
export const bookMeeting = async (
  { tx, visitor, now }: Pick<Doing, 'tx' | 'visitor' | 'now'>,
  participantId: string,
  meetingId: string,
  input: BookingInput,
): Promise<Result<string, BookingRefusal[]>> => {
  if (await findMeeting(tx, participantId, meetingId)) return accept(meetingId);
  const decided = decideBooking(input, now);
  if (!decided.ok) return refuse(decided.refusal);
  const person = await findPersonContact(tx, visitor, participantId);
  await insertMeeting(tx, visitor, participantId, meetingId, decided.value, now);
  const of = { meetingId, participantId };
  await insertParty(tx, visitor, of, {
    partyId: newId(now.getTime()),
    kind: 'person',
    organisationId: null,
    accountId: null,
    name: person?.name ?? '',
    address: person?.email ?? null,
  });
  const callerId = newId(now.getTime() + 1);
  await insertParty(tx, visitor, of, {
    partyId: callerId,
    kind: 'colleague',
    organisationId: null,
    accountId: visitor.accountId,
    name: visitor.name,
    address: await findOwnAddress(tx, visitor),
  });
  await updateParty(tx, callerId, { answer: 'comes', answered_at: now, answered_by: 'self' });
  return accept(meetingId);
};
