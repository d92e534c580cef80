import { NotAllowed, NotFound } from '../../platform/outcomes-of-requests.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { mayDo } from '../consents/sharing-overview.store.ts';
import type { Doing } from '../path/who.ts';
import {
  type AnswerForReceiverInput,
  type AnswerRefusal,
  type ContactRefusal,
  decideAnswer,
  decideAnswerForReceiver,
  decideFirstContact,
} from './answers.rules.ts';
import type { CaseOutcome } from './cases.rules.ts';
import type { Case } from './cases.store.ts';
import { answerCrossing, answerForReceiver, completeCrossing, withdrawCrossing } from './crossings.store.ts';

type Done = Result<CaseOutcome, (AnswerRefusal | ContactRefusal)[]>;

/** Whether the sender acts for the receiver, since nobody there can sign in. */
export const actsForReceiver = ({ who }: Doing, one: Case): boolean =>
  one.fromId === who.organisationId && !one.toHasAccounts;

const known = (outcome: CaseOutcome, one: Case): CaseOutcome => {
  if (outcome === 'not_found') throw new NotFound(one.crossingId);
  return outcome;
};

/** Everything that is wrong with the answer as it was typed. */
export const answerRefusals = (
  doing: Doing,
  one: Case,
  input: AnswerForReceiverInput,
): (AnswerRefusal | ContactRefusal)[] => {
  const decided = actsForReceiver(doing, one)
    ? decideAnswerForReceiver(input, one.sentOn, doing.today)
    : decideAnswer(input);
  return decided.ok ? [] : [decided.refusal].flat();
};

/** Accepts or refuses. */
export const answerCase = async (doing: Doing, one: Case, input: AnswerForReceiverInput): Promise<Done> => {
  const { tx, today } = doing;
  if (actsForReceiver(doing, one)) {
    if (!(await mayDo(tx, 'cross', one.participantId))) throw new NotAllowed();
    const decided = decideAnswerForReceiver(input, one.sentOn, today);
    if (!decided.ok) return decided;
    return accept(known(await answerForReceiver(tx, one.crossingId, decided.value), one));
  }
  const decided = decideAnswer(input);
  if (!decided.ok) return refuse([decided.refusal]);
  const { accepts, reason } = decided.value;
  return accept(known(await answerCrossing(tx, one.crossingId, accepts, reason), one));
};

/** The first contact with the person: with it a hand-over passes the ball. */
export const recordFirstContact = async (doing: Doing, one: Case, on: string): Promise<Done> => {
  const decided = decideFirstContact(on, one.answeredOn ?? one.sentOn, doing.today);
  if (!decided.ok) return refuse([decided.refusal]);
  if (!actsForReceiver(doing, one))
    return accept(known(await completeCrossing(doing.tx, one.crossingId, decided.value), one));
  if (!(await mayDo(doing.tx, 'cross', one.participantId))) throw new NotAllowed();
  const outcome = await answerForReceiver(doing.tx, one.crossingId, {
    accepts: true,
    reason: one.answerReason,
    answeredBy: one.answeredBy ?? '',
    how: one.answeredHow ?? '',
    answeredOn: one.answeredOn ?? one.sentOn,
    contactOn: decided.value,
  });
  return accept(known(outcome, one));
};

/** The sender takes it back. */
export const takeBack = async (doing: Doing, one: Case): Promise<CaseOutcome> =>
  known(await withdrawCrossing(doing.tx, one.crossingId), one);
