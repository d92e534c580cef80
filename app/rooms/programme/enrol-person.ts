import type { Visit } from '../../platform/visit.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import type { ProgrammeActivity } from './activity-enrolments.store.ts';
import type { Round } from './courses.rules.ts';
import type { Keeper } from './courses.store.ts';
import {
  cancelEnrolment,
  type Enrolment,
  holdQueue,
  insertEnrolment,
  listEnrolmentsOf,
  updateQueue,
} from './enrolments.store.ts';
import { hasLivingEnrolment, loadActivityEnrolments } from './load-activity-enrolments.ts';
import { type Turn, turnOf } from './queue.rules.ts';
import { findRound } from './rounds.store.ts';

export interface Doing extends Pick<Visit, 'tx' | 'today'> {
  visitor: Keeper;
}

export type EnrolRefusal = 'no_round' | 'round_ended' | 'already_enrolled' | 'activity_enrolled';

/**
 * Gives the person the next number of the round: a place while there is one, else the last place in the waiting list. The queue is held while it
 * is read, so that of many at once exactly one gets the last place. The same form sent twice is one enrolment.
 */
export const enrolPerson = async (
  { tx, today, visitor }: Doing,
  participantId: string,
  { id, roundId, activity }: { id: string; roundId: string; activity?: ProgrammeActivity },
): Promise<Result<Turn, EnrolRefusal>> => {
  const queue = await holdQueue(tx, roundId);
  const round = queue && (await findRound(tx, roundId));
  if (!round) return refuse('no_round');
  const standing = (await listEnrolmentsOf(tx, participantId)).find(
    (one) => one.id === id || (one.roundId === roundId && !one.cancelledOn),
  );
  if (standing?.id === id) return accept(turnOf(standing.number, round));
  if (standing) return refuse('already_enrolled');
  if (round.endedOn) return refuse('round_ended');
  if (activity && hasLivingEnrolment(await loadActivityEnrolments(tx, participantId), activity.key))
    return refuse('activity_enrolled');
  const issued = queue.issued + 1;
  await updateQueue(tx, roundId, { ...queue, issued });
  await insertEnrolment(tx, visitor, {
    id,
    participantId,
    roundId,
    number: issued,
    enrolledOn: today,
    activityId: activity?.id ?? null,
  });
  return accept(turnOf(issued, { ...round, ...queue, issued }));
};

/** Gives the number back: whoever is next in the list has the place from the same moment. */
export const leaveRound = async (
  { tx, today }: Pick<Doing, 'tx' | 'today'>,
  enrolment: Enrolment,
): Promise<Pick<Round, 'id'>> => {
  const queue = await holdQueue(tx, enrolment.roundId);
  await cancelEnrolment(tx, enrolment, today);
  if (queue)
    await updateQueue(tx, enrolment.roundId, {
      ...queue,
      givenBack: [...queue.givenBack, enrolment.number],
      givenBackOn: [...queue.givenBackOn, today],
    });
  return { id: enrolment.roundId };
};
