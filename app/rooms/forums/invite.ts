import type { Visit } from '../../platform/visit.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import {
  type ForumEvent,
  faultOfAttendance,
  type GuestDetails,
  type InvitedEmployer,
} from './forums.rules.ts';
import type { Keeper } from './forums.store.ts';
import { insertGuest, listGuests, markGuest } from './guests.store.ts';
import { type Invitable, insertInvited, listInvited, markInvited } from './invited.store.ts';
import { insertQuestion, listAsked } from './questions.store.ts';

export interface Doing extends Pick<Visit, 'tx' | 'today'> {
  visitor: Keeper;
}

type InviteRefusal = 'already_invited' | 'cancelled';

/** Invites an employer by whoever answers there, once. The same form sent twice is one invitation. */
export const inviteEmployer = async (
  { tx, visitor }: Doing,
  forum: ForumEvent,
  id: string,
  whom: Pick<Invitable, 'employerId' | 'contactId'>,
): Promise<Result<void, InviteRefusal>> => {
  if (forum.cancelled) return refuse('cancelled');
  if (await insertInvited(tx, visitor, forum.id, id, whom)) return accept(undefined);
  const standing = (await listInvited(tx, forum.id)).some((one) => one.id === id);
  return standing ? accept(undefined) : refuse('already_invited');
};

/** Writes down somebody's yes, which makes the person invited. The same form sent twice is one. */
export const inviteGuest = async (
  { tx, visitor }: Doing,
  forum: ForumEvent,
  id: string,
  guest: GuestDetails,
): Promise<Result<void, InviteRefusal>> => {
  if (forum.cancelled) return refuse('cancelled');
  if (await insertGuest(tx, visitor, forum.id, id, guest)) return accept(undefined);
  const standing = (await listGuests(tx, forum.id)).some((one) => one.id === id);
  return standing ? accept(undefined) : refuse('already_invited');
};

/** Asks somebody on the own pages, which invites nobody yet. The same form sent twice is one question. */
export const askGuest = async (
  { tx, visitor, today }: Doing,
  forum: ForumEvent,
  id: string,
  participantId: string,
): Promise<Result<void, 'already_invited' | 'already_asked' | 'cancelled' | 'over'>> => {
  if (forum.cancelled) return refuse('cancelled');
  if (forum.heldOn < today) return refuse('over');
  if ((await listGuests(tx, forum.id)).some((one) => one.participantId === participantId))
    return refuse('already_invited');
  if (await insertQuestion(tx, visitor, forum.id, id, participantId)) return accept(undefined);
  const standing = (await listAsked(tx, forum.id)).some((one) => one.id === id);
  return standing ? accept(undefined) : refuse('already_asked');
};

type Attendance = Result<void, 'cancelled' | 'not_yet'>;

const marking =
  <Row>(write: (tx: Visit['tx'], row: Row, came: boolean | null) => Promise<void>) =>
  async ({ tx, today }: Pick<Doing, 'tx' | 'today'>, forum: ForumEvent, row: Row, came: boolean | null) => {
    const fault = faultOfAttendance(forum, today);
    if (fault) return refuse(fault);
    await write(tx, row, came);
    return accept(undefined);
  };

/** Whether an employer came to a forum that has been, or is today. */
export const markEmployer: (
  doing: Pick<Doing, 'tx' | 'today'>,
  forum: ForumEvent,
  row: Pick<InvitedEmployer, 'id'>,
  came: boolean | null,
) => Promise<Attendance> = marking(markInvited);

/** The same of somebody who has said yes. */
export const markPerson: typeof markEmployer = marking(markGuest);
