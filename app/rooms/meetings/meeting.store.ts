import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { Visitor } from '../../platform/visit.ts';
import type { Booking } from './book.rules.ts';
import type { CancelReason, Meeting } from './meeting.rules.ts';

export type Caller = Pick<Visitor, 'collaborationId' | 'organisationId' | 'accountId'>;

const meetings = (tx: Tx) =>
  tx
    .selectFrom('meeting as m')
    .innerJoin('organisation as o', (join) =>
      join
        .onRef('o.collaboration_id', '=', 'm.collaboration_id')
        .onRef('o.organisation_id', '=', 'm.organisation_id'),
    )
    .leftJoin('account as a', 'a.account_id', 'm.called_by')
    .select([
      'm.meeting_id as meetingId',
      'm.organisation_id as organisationId',
      'o.name as organisation',
      'm.participant_id as participantId',
      'm.kind',
      'm.starts_at as startsAt',
      'm.ends_at as endsAt',
      'm.place',
      'm.about',
      'm.agenda',
      'm.interpreter',
      'm.invited_organisation_ids as invited',
      'm.sequence',
      'm.version',
      sql<string>`coalesce(a.name, '')`.as('calledBy'),
      'm.cancelled_at as cancelledAt',
      'm.cancelled_because as cancelledBecause',
      'm.cancelled_words as cancelledWords',
      'm.outcome',
      'm.answer',
      'm.answer_words as answerWords',
      'm.closed_at as closedAt',
      'm.unshared_because as unsharedBecause',
    ]);

export const findMeeting = async (
  tx: Tx,
  participantId: string,
  meetingId: string,
): Promise<Meeting | undefined> =>
  (await meetings(tx)
    .where('m.participant_id', '=', participantId)
    .where('m.meeting_id', '=', meetingId)
    .executeTakeFirst()) as Meeting | undefined;

/** The person's meetings that one may see, the latest first. */
export const listMeetings = async (tx: Tx, participantId: string): Promise<Meeting[]> =>
  (await meetings(tx)
    .where('m.participant_id', '=', participantId)
    .orderBy('m.starts_at', 'desc')
    .orderBy('m.meeting_id')
    .execute()) as Meeting[];

export const insertMeeting = async (
  tx: Tx,
  who: Caller,
  participantId: string,
  meetingId: string,
  booking: Booking,
  now: Date,
): Promise<void> => {
  await tx
    .insertInto('meeting')
    .values({
      collaboration_id: who.collaborationId,
      meeting_id: meetingId,
      organisation_id: who.organisationId,
      participant_id: participantId,
      kind: booking.kind,
      starts_at: booking.startsAt,
      ends_at: booking.endsAt,
      place: booking.place,
      about: booking.about,
      agenda: booking.agenda,
      interpreter: booking.interpreter,
      called_by: who.accountId,
      called_at: now,
    })
    .execute();
};

type Changed = Partial<{
  starts_at: Date;
  ends_at: Date;
  place: string;
  about: string;
  agenda: string[];
  interpreter: string | null;
  invited_organisation_ids: string[];
  cancelled_at: Date;
  cancelled_because: CancelReason;
  cancelled_words: string | null;
  outcome: string;
  outcome_at: Date;
  answer: string | null;
  answer_words: string | null;
  closed_at: Date;
  closed_by: string;
  unshared_because: string | null;
}>;

/** Changes the meeting as it was when it was read; calendars are told by the sequence when it is moved or cancelled. */
export const updateMeeting = async (
  tx: Tx,
  { meetingId, version, sequence }: Pick<Meeting, 'meetingId' | 'version' | 'sequence'>,
  changed: Changed,
  { tellsCalendars }: { tellsCalendars: boolean } = { tellsCalendars: false },
): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('meeting')
      .set({ ...changed, version: version + 1, sequence: tellsCalendars ? sequence + 1 : sequence })
      .where('meeting_id', '=', meetingId)
      .where('version', '=', version)
      .executeTakeFirst(),
  );

/** Whether the one who acts may hold meetings about the person, by the access table. */
export const mayHold = async (tx: Tx, participantId: string): Promise<boolean> => {
  const { rows } = await sql<{
    may: boolean;
  }>`select ${participantId}::uuid = any (app.participants_for('hold_meetings', 'meetings')) as may`.execute(
    tx,
  );
  return rows[0]?.may === true;
};
