import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { Meeting } from './meeting.rules.ts';
import type { Caller } from './meeting.store.ts';
import type { Party, PartyAnswer, PartyKind } from './parties.rules.ts';

export interface NewParty {
  partyId: string;
  kind: PartyKind;
  organisationId: string | null;
  accountId: string | null;
  name: string;
  address: string | null;
}

export const insertParty = async (
  tx: Tx,
  who: Caller,
  { meetingId, participantId }: Pick<Meeting, 'meetingId' | 'participantId'>,
  party: NewParty,
): Promise<void> => {
  await tx
    .insertInto('meeting_party')
    .values({
      collaboration_id: who.collaborationId,
      meeting_party_id: party.partyId,
      organisation_id: who.organisationId,
      participant_id: participantId,
      meeting_id: meetingId,
      kind: party.kind,
      party_organisation_id: party.organisationId,
      account_id: party.accountId,
      name: party.name,
      address: party.address,
    })
    .execute();
};

/** Those who are invited now, in the order in which they were. */
export const listParties = async (tx: Tx, meetingIds: string[]): Promise<Party[]> => {
  if (meetingIds.length === 0) return [];
  return (await tx
    .selectFrom('meeting_party as p')
    .leftJoin('organisation as o', (join) =>
      join
        .onRef('o.collaboration_id', '=', 'p.collaboration_id')
        .onRef('o.organisation_id', '=', 'p.party_organisation_id'),
    )
    .select([
      'p.meeting_party_id as partyId',
      'p.meeting_id as meetingId',
      'p.kind',
      'p.party_organisation_id as organisationId',
      'o.name as organisation',
      'p.name',
      'p.address',
      'p.answer',
      'p.answer_words as answerWords',
      sql<boolean>`coalesce(p.answered_by = 'self', false)`.as('answeredBySelf'),
      'p.attended',
    ])
    .where('p.meeting_id', 'in', meetingIds)
    .where('p.removed_at', 'is', null)
    .orderBy('p.meeting_party_id')
    .execute()) as Party[];
};

type Changed = Partial<{
  answer: PartyAnswer;
  answer_words: string | null;
  answered_at: Date;
  answered_by: 'self' | 'for_them';
  attended: boolean;
  removed_at: Date;
}>;

export const updateParty = async (tx: Tx, partyId: string, changed: Changed): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('meeting_party')
      .set(changed)
      .where('meeting_party_id', '=', partyId)
      .where('removed_at', 'is', null)
      .executeTakeFirst(),
  );

/** Who answered for another time is asked anew; whoever chose the new one comes. */
export const askAnew = async (tx: Tx, meetingId: string, chosenBy: string): Promise<void> => {
  await tx
    .updateTable('meeting_party')
    .set({ answer: null, answer_words: null, answered_at: null, answered_by: null })
    .where('meeting_id', '=', meetingId)
    .where('removed_at', 'is', null)
    .where('answer', 'is not', null)
    .where('account_id', 'is distinct from', chosenBy)
    .execute();
};

/** What an invited organisation answers on a row that is the caller's. */
export const answerAsParty = async (
  tx: Tx,
  partyId: string,
  answer: PartyAnswer,
  words: string,
  now: Date,
): Promise<'answered' | 'not_found' | 'cancelled' | 'over'> => {
  const { rows } = await sql<{
    answer: 'answered' | 'not_found' | 'cancelled' | 'over';
  }>`select app.answer_meeting(${partyId}, ${answer}, ${words}, ${now}) as answer`.execute(tx);
  return rows[0]!.answer;
};
