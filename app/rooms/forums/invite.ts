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
