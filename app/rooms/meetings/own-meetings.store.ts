import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { Outcome } from './meeting.rules.ts';
import type { PartyAnswer, PartyKind } from './parties.rules.ts';

/** A meeting as the person sees it. */
export interface OwnMeeting {
  meetingId: string;
  /** Who calls to it. */
  organisation: string;
  startsAt: Date;
  endsAt: Date;
  place: string;
  about: string;
  interpreter: string | null;
  cancelledAt: Date | null;
  closedAt: Date | null;
  outcome: Outcome | null;
  /** The minutes in easy words, once they are shared. */
  easy: string | null;
  personAnswer: 'right' | 'question' | null;
}

const meetings = (tx: Tx) =>
  tx
    .selectFrom('meeting as m')
    .innerJoin('organisation as o', (join) =>
      join
        .onRef('o.collaboration_id', '=', 'm.collaboration_id')
        .onRef('o.organisation_id', '=', 'm.organisation_id'),
    )
    .leftJoin('minutes as n', (join) =>
      join.onRef('n.collaboration_id', '=', 'm.collaboration_id').onRef('n.meeting_id', '=', 'm.meeting_id'),
    )
    .select([
      'm.meeting_id as meetingId',
      'o.name as organisation',
      'm.starts_at as startsAt',
      'm.ends_at as endsAt',
      'm.place',
      'm.about',
      'm.interpreter',
      'm.cancelled_at as cancelledAt',
      'm.closed_at as closedAt',
      'm.outcome',
      'n.easy',
      sql<
        OwnMeeting['personAnswer']
      >`case when n.person_answered_at >= n.shared_at then n.person_answer end`.as('personAnswer'),
    ]);

/** All meetings of whoever's door it is, in the order of time. */
export const listOwnMeetings = async (tx: Tx): Promise<OwnMeeting[]> =>
  (await meetings(tx).orderBy('m.starts_at').orderBy('m.meeting_id').execute()) as OwnMeeting[];

export const findOwnMeeting = async (tx: Tx, meetingId: string): Promise<OwnMeeting | undefined> =>
  (await meetings(tx).where('m.meeting_id', '=', meetingId).executeTakeFirst()) as OwnMeeting | undefined;

export interface OwnParty {
  kind: PartyKind;
  name: string;
  answer: PartyAnswer | null;
}

export const listOwnParties = async (tx: Tx, meetingId: string): Promise<OwnParty[]> =>
  (await tx
    .selectFrom('meeting_party')
    .select(['kind', 'name', 'answer'])
    .where('meeting_id', '=', meetingId)
    .where('removed_at', 'is', null)
    .orderBy('name')
    .execute()) as OwnParty[];

type Done = 'answered' | 'not_found' | 'cancelled' | 'over';

const done = async (query: ReturnType<typeof sql<{ answer: Done }>>, tx: Tx): Promise<Done> =>
  (await query.execute(tx)).rows[0]!.answer;

export const answerOwnMeeting = (
  tx: Tx,
  meetingId: string,
  answer: PartyAnswer,
  words: string,
  now: Date,
): Promise<Done> =>
  done(
    sql<{ answer: Done }>`select app.answer_own_meeting(${meetingId}, ${answer}, ${words}, ${now}) as answer`,
    tx,
  );

export interface OwnPreparation {
  wentWell: string;
  wasHard: string;
  wantsNext: string;
  says: boolean;
  shows: boolean;
}

export const prepareOwnMeeting = (
  tx: Tx,
  meetingId: string,
  { wentWell, wasHard, wantsNext, says, shows }: OwnPreparation,
  now: Date,
): Promise<Done> =>
  done(
    sql<{
      answer: Done;
    }>`select app.prepare_meeting(${meetingId}, ${wentWell}, ${wasHard}, ${wantsNext}, ${says}, ${shows}, ${now}) as answer`,
    tx,
  );

export const answerOwnMinutes = (
  tx: Tx,
  meetingId: string,
  answer: 'right' | 'question',
  words: string,
  now: Date,
): Promise<Done> =>
  done(
    sql<{ answer: Done }>`select app.answer_minutes(${meetingId}, ${answer}, ${words}, ${now}) as answer`,
    tx,
  );
