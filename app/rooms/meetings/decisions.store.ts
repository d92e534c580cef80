import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import type { Decision, Settling } from './decisions.rules.ts';
import type { Meeting } from './meeting.rules.ts';
import type { Caller } from './meeting.store.ts';

const decisions = (tx: Tx) =>
  tx
    .selectFrom('meeting_decision')
    .select([
      'meeting_decision_id as decisionId',
      'meeting_id as meetingId',
      'participant_id as participantId',
      'what',
      'who',
      'due_on as dueOn',
      'state',
      'state_reason as stateReason',
      'state_because as stateBecause',
      'settled_on as settledOn',
      'released_at as releasedAt',
      'plan_activity_id as activityKey',
      'version',
    ])
    .orderBy('due_on')
    .orderBy('meeting_decision_id');

export const listDecisions = async (tx: Tx, meetingId: string): Promise<Decision[]> =>
  (await decisions(tx).where('meeting_id', '=', meetingId).execute()) as Decision[];

/** Own decisions whose day has passed, about everybody whom one may read. */
export const listOverdue = async (tx: Tx, who: Caller, today: PlainDate): Promise<Decision[]> =>
  (await decisions(tx)
    .where('organisation_id', '=', who.organisationId)
    .where('state', '=', 'open')
    .where('due_on', '<', today)
    .execute()) as Decision[];

export const insertDecision = async (
  tx: Tx,
  who: Caller,
  meeting: Pick<Meeting, 'meetingId' | 'participantId'>,
  decisionId: string,
  decision: Pick<Decision, 'what' | 'who' | 'dueOn' | 'activityKey'>,
): Promise<void> => {
  await tx
    .insertInto('meeting_decision')
    .values({
      collaboration_id: who.collaborationId,
      meeting_decision_id: decisionId,
      organisation_id: who.organisationId,
      participant_id: meeting.participantId,
      meeting_id: meeting.meetingId,
      what: decision.what,
      who: decision.who,
      due_on: decision.dueOn,
      plan_activity_id: decision.activityKey,
      decided_by: who.accountId,
    })
    .execute();
};

export const settleDecision = async (
  tx: Tx,
  { decisionId, version }: Pick<Decision, 'decisionId' | 'version'>,
  { state, reason, because }: Settling,
  today: PlainDate,
): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('meeting_decision')
      .set({
        state,
        state_reason: reason,
        state_because: because,
        settled_on: today,
        version: version + 1,
      })
      .where('meeting_decision_id', '=', decisionId)
      .where('version', '=', version)
      .executeTakeFirst(),
  );

/** What was decided goes with the minutes to those who were invited. */
export const releaseDecisions = async (tx: Tx, meetingId: string, now: Date): Promise<void> => {
  await tx
    .updateTable('meeting_decision')
    .set({ released_at: now, version: sql`version + 1` })
    .where('meeting_id', '=', meetingId)
    .where('released_at', 'is', null)
    .execute();
};
