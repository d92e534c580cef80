import type { Tx } from '../../platform/database.ts';
import { listKeysOfEnrolments } from './activity-enrolments.store.ts';
import type { Round } from './courses.rules.ts';
import { isLiving, type Standing, standingOf } from './enrolment.rules.ts';
import { type Enrolment, listEnrolmentsOf } from './enrolments.store.ts';
import { listRounds } from './rounds.store.ts';

/** An enrolment that came of an activity of the plan, and how it stands. */
export interface ActivityEnrolment {
  enrolment: Enrolment;
  key: string;
  what: string;
  round: Round;
  standing: Standing;
}

/** Somebody's enrolments from the plan, the newest first. */
export const loadActivityEnrolments = async (tx: Tx, participantId: string): Promise<ActivityEnrolment[]> => {
  const keys = await listKeysOfEnrolments(tx, participantId);
  if (keys.length === 0) return [];
  const rounds = await listRounds(tx);
  return (await listEnrolmentsOf(tx, participantId)).flatMap((enrolment) => {
    const of = keys.find(({ enrolmentId }) => enrolmentId === enrolment.id);
    const round = rounds.find(({ id }) => id === enrolment.roundId);
    if (!of || !round) return [];
    return [{ enrolment, key: of.key, what: of.what, round, standing: standingOf(enrolment, round) }];
  });
};

/** Whether an activity has an enrolment that has not ended: then it needs no other. */
export const hasLivingEnrolment = (enrolments: readonly ActivityEnrolment[], key: string): boolean =>
  enrolments.some((one) => one.key === key && isLiving(one.standing));
