import type { Visit } from '../../platform/visit.ts';
import { newId } from '../../shared/values/ids.ts';
import { accept, type Result } from '../../shared/values/result.ts';
import { endManagement, insertManagement } from './management.store.ts';
import { type AnswerRefusal, decideAnswer, type StaffMembership } from './staff.rules.ts';
import { confirmMembership, declineMembership, endMembership } from './staff.store.ts';

type Answering = Pick<Visit, 'tx' | 'visitor' | 'now'>;

/** A manager confirms or declines what an administrator proposed; a confirmed manager manages the place from then on. */
export const answerProposal = async (
  { tx, visitor, now }: Answering,
  membership: StaffMembership,
  answer: 'confirm' | 'decline',
): Promise<Result<true, AnswerRefusal>> => {
  const decision = decideAnswer(membership, visitor.accountId, now);
  if (!decision.ok) return decision;
  if (answer === 'decline') await declineMembership(tx, membership.membershipId);
  else await confirmMembership(tx, membership.membershipId, visitor.accountId);
  if (answer === 'confirm' && membership.role === 'manager') await insertManagement(tx, membership, newId());
  return accept(true);
};

/** Ends a role now; a manager's place is managed no longer. */
export const endRole = async ({ tx }: Pick<Visit, 'tx'>, membership: StaffMembership): Promise<void> => {
  await endMembership(tx, membership.membershipId);
  if (membership.role === 'manager') await endManagement(tx, membership);
};
