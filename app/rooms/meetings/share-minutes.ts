import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { releaseDecisions } from './decisions.store.ts';
import type { Meeting } from './meeting.rules.ts';
import { updateMeeting } from './meeting.store.ts';
import type { Minutes, SharedHow } from './minutes.rules.ts';
import { writeMinutes } from './minutes.store.ts';
import { listSharedWith } from './reach.store.ts';
import type { Doing } from './send-letters.ts';

type Sharing = Pick<Doing, 'tx' | 'visitor' | 'now'>;

/** Shares the minutes with the person, in easy words: on the own page, read together, or on paper. */
export const shareMinutes = (
  { tx, visitor, now }: Sharing,
  meeting: Meeting,
  minutes: Minutes,
  how: SharedHow,
): Promise<void> => writeMinutes(tx, visitor, meeting, minutes, { shared_at: now, shared_how: how });

/** Releases minutes and decisions to the organisations that were invited, while the person's meetings are shared with them. */
export const releaseMinutes = async (
  { tx, visitor, now }: Sharing,
  meeting: Meeting,
  minutes: Minutes,
): Promise<Result<string[], 'nobody_to_release_to'>> => {
  const shared = await listSharedWith(tx, visitor, meeting.participantId);
  const receivers = shared.filter(({ organisationId }) => meeting.invited.includes(organisationId));
  if (receivers.length === 0) return refuse('nobody_to_release_to');
  await writeMinutes(tx, visitor, meeting, minutes, { released_at: now });
  await releaseDecisions(tx, meeting.meetingId, now);
  return accept(receivers.map(({ name }) => name));
};

/** Closes a meeting: its minutes are shared with the person, or the reason why not stands. */
export const closeMeeting = async (
  { tx, visitor, now }: Sharing,
  meeting: Meeting,
  minutes: Minutes | undefined,
  because: string,
): Promise<Result<void, 'reason_missing'>> => {
  const owes = meeting.outcome === 'held' && !minutes?.sharedAt;
  if (owes && !because) return refuse('reason_missing');
  await updateMeeting(tx, meeting, {
    closed_at: now,
    closed_by: visitor.accountId,
    unshared_because: owes ? because : null,
  });
  return accept(undefined);
};
