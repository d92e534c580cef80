import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { newId } from '../../shared/values/ids.ts';
import type { Meeting } from './meeting.rules.ts';
import type { Caller } from './meeting.store.ts';

/** Keeps what stood before a change, and why it was changed. */
export const insertChange = async (
  tx: Tx,
  who: Caller,
  before: Meeting,
  change: { kind: 'moved' | 'cancelled' | 'agenda'; why: string | null },
  now: Date,
): Promise<void> => {
  await tx
    .insertInto('meeting_change')
    .values({
      collaboration_id: who.collaborationId,
      meeting_change_id: newId(),
      organisation_id: who.organisationId,
      participant_id: before.participantId,
      meeting_id: before.meetingId,
      kind: change.kind,
      starts_at: before.startsAt,
      ends_at: before.endsAt,
      place: before.place,
      why: change.why,
      recorded_by: who.accountId,
      recorded_at: now,
    })
    .execute();
};

export interface MeetingChange {
  kind: 'moved' | 'cancelled' | 'agenda';
  startsAt: Date;
  endsAt: Date;
  place: string;
  why: string | null;
  by: string;
  at: Date;
}

export const listChanges = async (tx: Tx, meetingId: string): Promise<MeetingChange[]> =>
  (await tx
    .selectFrom('meeting_change as c')
    .leftJoin('account as a', 'a.account_id', 'c.recorded_by')
    .select([
      'c.kind',
      'c.starts_at as startsAt',
      'c.ends_at as endsAt',
      'c.place',
      'c.why',
      sql<string>`coalesce(a.name, '')`.as('by'),
      'c.recorded_at as at',
    ])
    .where('c.meeting_id', '=', meetingId)
    .orderBy('c.recorded_at')
    .execute()) as MeetingChange[];
