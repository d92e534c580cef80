import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { MeetingKind } from './kinds.rules.ts';
import type { Meeting } from './meeting.rules.ts';
import type { PartyAnswer } from './parties.rules.ts';

/** A meeting in one's own list: when, with whom, and what one still owes it. */
export interface ListedMeeting
  extends Pick<Meeting, 'meetingId' | 'participantId' | 'startsAt' | 'endsAt' | 'place'> {
  kind: MeetingKind;
  name: string;
  organisation: string;
  ours: boolean;
  cancelledAt: Date | null;
  closedAt: Date | null;
  outcome: Meeting['outcome'];
  sharedAt: Date | null;
  /** What one's own organisation, where another has called, has answered. */
  ourAnswer: PartyAnswer | null;
}

/** One's own people and those whose meetings another organisation shares: by the relations that the access table gives. */
const mine = `f.collaboration_id = m.collaboration_id and f.participant_id = m.participant_id`;

const select = (where: string) =>
  sql.raw(`select m.meeting_id as "meetingId", m.participant_id as "participantId", m.starts_at as "startsAt", m.ends_at as "endsAt", m.place, m.kind,
    (select f.given_name || ' ' || f.family_name from file f where ${mine} order by (f.organisation_id = app.organisation()) desc, f.opened_on desc limit 1) as name,
    o.name as organisation, m.organisation_id = app.organisation() as ours, m.cancelled_at as "cancelledAt", m.closed_at as "closedAt", m.outcome,
    (select n.shared_at from minutes n where n.collaboration_id = m.collaboration_id and n.meeting_id = m.meeting_id) as "sharedAt",
    (select p.answer from meeting_party p where p.collaboration_id = m.collaboration_id and p.meeting_id = m.meeting_id
      and p.party_organisation_id = app.organisation() and p.removed_at is null limit 1) as "ourAnswer"
    from meeting m join organisation o on o.collaboration_id = m.collaboration_id and o.organisation_id = m.organisation_id
   where m.collaboration_id = app.collaboration() and exists (select from file f where ${mine}) and (${where}) order by m.starts_at, m.meeting_id`);

/** What is to come, what waits to be recorded, and held meetings that are not closed. */
export const listMyMeetings = async (tx: Tx): Promise<ListedMeeting[]> =>
  (
    await sql<ListedMeeting>`${select(`m.closed_at is null and m.cancelled_at is null and (m.ends_at > app.now() or m.organisation_id = app.organisation())`)}`.execute(
      tx,
    )
  ).rows;

export interface Unbooked {
  participantId: string;
  name: string;
}

/** People whom one is contact for, on a way that has not ended, without a meeting to come. */
export const listUnbooked = async (tx: Tx): Promise<Unbooked[]> =>
  (
    await sql<Unbooked>`select f.participant_id as "participantId", f.given_name || ' ' || f.family_name as name
      from file f join assignment a on a.collaboration_id = f.collaboration_id and a.organisation_id = f.organisation_id
        and a.participant_id = f.participant_id and a.account_id = app.account() and a.starts_at <= now() and a.ends_at > now()
     where f.collaboration_id = app.collaboration() and f.organisation_id = app.organisation()
       and exists (select from way w where w.collaboration_id = f.collaboration_id and w.participant_id = f.participant_id and w.ended_on is null)
       and not exists (select from meeting m where m.collaboration_id = f.collaboration_id and m.participant_id = f.participant_id
         and m.cancelled_at is null and m.outcome is null and m.ends_at > app.now())
     order by f.name_key`.execute(tx)
  ).rows;
