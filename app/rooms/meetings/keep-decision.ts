import type { PlainDate } from '../../shared/values/dates.ts';
import { insertStatus } from '../plan/activities.store.ts';
import { addActivity } from '../plan/keep-activity.ts';
import { mayPlan } from '../plan/reviews.store.ts';
import { type Decision, doerOf, type Settling } from './decisions.rules.ts';
import { insertDecision, settleDecision } from './decisions.store.ts';
import type { Meeting } from './meeting.rules.ts';
import { kindById } from './organisations.store.ts';
import { listParties } from './parties.store.ts';
import type { Doing } from './send-letters.ts';

type Deciding = Pick<Doing, 'tx' | 'visitor' | 'today'>;

/**
 * A decision of a meeting, and in the same step an activity in what is being written of the person's plan. Somebody who may write no
 * plan leaves the decision alone: it has its own day and is on the list all the same.
 */
export const keepDecision = async (
  doing: Deciding,
  meeting: Pick<Meeting, 'meetingId' | 'participantId'>,
  decisionId: string,
  { what, who, dueOn }: { what: string; who: string; dueOn: PlainDate },
): Promise<void> => {
  const { tx, visitor, today } = doing;
  const { participantId } = meeting;
  const planned = await mayPlan(tx, 'write_plan', participantId);
  if (planned) {
    const parties = await listParties(tx, [meeting.meetingId]);
    const ids = parties.flatMap(({ organisationId }) => (organisationId ? [organisationId] : []));
    const kinds = await kindById(tx, ids);
    await addActivity(
      doing,
      participantId,
      decisionId,
      {
        what,
        doneBy: doerOf(who, parties, kinds, visitor.organisationKind),
        who,
        startsOn: null,
        endsOn: dueOn,
        visibleTo: [],
        prepares: false,
      },
      { status: 'planned', reason: null, words: null, setOn: today },
    );
  }
  const activityKey = planned ? decisionId : null;
  await insertDecision(tx, visitor, meeting, decisionId, { what, who, dueOn, activityKey });
};

/** How it went with a decision; its activity in the plan goes the same way. */
export const closeDecision = async (
  doing: Deciding,
  decision: Decision,
  settling: Settling,
): Promise<void> => {
  const { tx, today } = doing;
  await settleDecision(tx, decision, settling, today);
  if (!decision.activityKey) return;
  await insertStatus(doing, decision.participantId, decision.activityKey, {
    status: settling.state === 'dropped' ? 'cancelled' : 'done',
    reason: settling.reason,
    words: settling.because,
    setOn: today,
  });
};
