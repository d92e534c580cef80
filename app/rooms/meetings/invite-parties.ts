import { accept, type Result, refuse } from '../../shared/values/result.ts';
import type { Meeting } from './meeting.rules.ts';
import { updateMeeting } from './meeting.store.ts';
import { decideParty, type Party, type PartyInput, type PartyRefusal } from './parties.rules.ts';
import { insertParty, listParties, updateParty } from './parties.store.ts';
import { listSharedWith } from './reach.store.ts';
import { type Doing, invitedParties, sendLetter } from './send-letters.ts';

/** Adds somebody to those who will be invited. The same form sent twice adds one. */
export const addParty = async (
  { tx, visitor }: Doing,
  meeting: Meeting,
  partyId: string,
  input: PartyInput,
): Promise<Result<void, PartyRefusal[]>> => {
  const parties = await listParties(tx, [meeting.meetingId]);
  if (parties.some((party) => party.partyId === partyId)) return accept(undefined);
  const shared = await listSharedWith(tx, visitor, meeting.participantId);
  const decided = decideParty(
    input,
    parties,
    shared.map(({ organisationId }) => organisationId),
  );
  if (!decided.ok) return refuse(decided.refusal);
  const { kind, organisationId, name, address } = decided.value;
  const invitedOrganisation = kind === 'organisation' ? organisationId : null;
  await insertParty(tx, visitor, meeting, {
    partyId,
    kind,
    organisationId: invitedOrganisation,
    accountId: null,
    name,
    address: address || null,
  });
  if (invitedOrganisation && !meeting.invited.includes(invitedOrganisation))
    await updateMeeting(tx, meeting, {
      invited_organisation_ids: [...meeting.invited, invitedOrganisation],
    });
  return accept(undefined);
};

/** Takes somebody away again: their calendar is told if it had the meeting, and their organisation sees it no more. */
export const removeParty = async (doing: Doing, meeting: Meeting, party: Party): Promise<void> => {
  const parties = await listParties(doing.tx, [meeting.meetingId]);
  const [invited] = await invitedParties(doing, [party]);
  if (invited) await sendLetter(doing, { ...meeting, sequence: meeting.sequence + 1 }, party, 'cancelled');
  await updateParty(doing.tx, party.partyId, { removed_at: doing.now });
  const stays = parties.some(
    ({ partyId, organisationId }) => partyId !== party.partyId && organisationId === party.organisationId,
  );
  if (party.organisationId && !stays)
    await updateMeeting(doing.tx, meeting, {
      invited_organisation_ids: meeting.invited.filter((id) => id !== party.organisationId),
    });
};

export type InviteRefusal = 'nobody_to_invite' | 'nobody_to_remind';

/** Sends an invitation to everybody with an address who has none yet; answers how many that were. */
export const sendInvitations = async (
  doing: Doing,
  meeting: Meeting,
): Promise<Result<number, InviteRefusal>> => {
  const parties = await listParties(doing.tx, [meeting.meetingId]);
  const reachable = parties.filter(({ address }) => address);
  if (reachable.length === 0) return refuse('nobody_to_invite');
  const invited = await invitedParties(doing, reachable);
  const left = reachable.filter((party) => !invited.includes(party));
  for (const party of left) await sendLetter(doing, meeting, party, 'invitation');
  return accept(left.length);
};

/** Reminds those who have been invited and have not answered, or one of them. */
export const sendReminders = async (
  doing: Doing,
  meeting: Meeting,
): Promise<Result<number, InviteRefusal>> => {
  const parties = await listParties(doing.tx, [meeting.meetingId]);
  const waiting = (await invitedParties(doing, parties)).filter(({ answer }) => answer === null);
  if (waiting.length === 0) return refuse('nobody_to_remind');
  for (const party of waiting) await sendLetter(doing, meeting, party, 'reminder');
  return accept(waiting.length);
};
