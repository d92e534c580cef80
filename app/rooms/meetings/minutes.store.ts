import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import { newId } from '../../shared/values/ids.ts';
import type { Meeting } from './meeting.rules.ts';
import type { Caller } from './meeting.store.ts';
import type { Minutes, SharedHow } from './minutes.rules.ts';

export const findMinutes = async (tx: Tx, meetingId: string): Promise<Minutes | undefined> =>
  (await tx
    .selectFrom('minutes')
    .select([
      'minutes_id as minutesId',
      'notes',
      'easy',
      'version',
      'shared_at as sharedAt',
      'shared_how as sharedHow',
      'person_answer as personAnswer',
      'person_words as personWords',
      'person_answered_at as personAnsweredAt',
      'released_at as releasedAt',
    ])
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst()) as Minutes | undefined;

/** The first words of the minutes; whoever writes at the same moment is told by the key that they are begun. */
const beginMinutes = async (
  tx: Tx,
  who: Caller,
  { meetingId, participantId }: Pick<Meeting, 'meetingId' | 'participantId'>,
  written: Written,
): Promise<void> => {
  const result = await tx
    .insertInto('minutes')
    .values({
      collaboration_id: who.collaborationId,
      minutes_id: newId(),
      organisation_id: who.organisationId,
      participant_id: participantId,
      meeting_id: meetingId,
      written_by: who.accountId,
      ...written,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  updatedOne({ numUpdatedRows: result.numInsertedOrUpdatedRows ?? 0n });
};

export type Written = Partial<{
  notes: string[];
  easy: string;
  shared_at: Date;
  shared_how: SharedHow;
  released_at: Date;
}>;

/** Writes on the minutes as they were when they were read, or begins them. */
export const writeMinutes = async (
  tx: Tx,
  who: Caller,
  meeting: Pick<Meeting, 'meetingId' | 'participantId'>,
  minutes: Minutes | undefined,
  written: Written,
): Promise<void> => {
  if (!minutes) return beginMinutes(tx, who, meeting, written);
  updatedOne(
    await tx
      .updateTable('minutes')
      .set({ ...written, version: minutes.version + 1 })
      .where('minutes_id', '=', minutes.minutesId)
      .where('version', '=', minutes.version)
      .executeTakeFirst(),
  );
};

export interface Preparation {
  wentWell: string;
  wasHard: string;
  wantsNext: string;
  saysInstead: boolean;
  shownToAll: boolean;
}

export const findPreparation = (tx: Tx, meetingId: string): Promise<Preparation | undefined> =>
  tx
    .selectFrom('meeting_preparation')
    .select([
      'went_well as wentWell',
      'was_hard as wasHard',
      'wants_next as wantsNext',
      'says_instead as saysInstead',
      'shown_to_all as shownToAll',
    ])
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst();
