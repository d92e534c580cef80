import { addDays, type PlainDate } from '../../shared/values/dates.ts';
import { daysToAnswer } from './crossings.rules.ts';

export type CaseState = 'withdrawn' | 'completed' | 'refused' | 'accepted' | 'expired' | 'waiting';

/** Where a case stands on the day. */
export const caseState = (
  one: {
    withdrawn: boolean;
    completed: boolean;
    answer: 'accepted' | 'refused' | null;
    /** The last day to answer. */
    answerBy: PlainDate;
  },
  today: PlainDate,
): CaseState => {
  if (one.withdrawn) return 'withdrawn';
  if (one.completed) return 'completed';
  if (one.answer) return one.answer;
  return one.answerBy < today ? 'expired' : 'waiting';
};

/** One case as the lists sort it. */
export interface SortableCase {
  fromId: string;
  answer: 'accepted' | 'refused' | null;
  answerBy: PlainDate;
  answeredOn: PlainDate | null;
  withdrawn: boolean;
  completed: boolean;
}

/** What waits for us, what waits for others, where the first contact is missing, and what has been left lying. */
export const sortCases = <Case extends SortableCase>(
  cases: readonly Case[],
  ownOrganisationId: string,
  today: PlainDate,
): Record<'inbox' | 'sent' | 'contact' | 'old', Case[]> => {
  const long = (one: Case) => one.answeredOn !== null && addDays(one.answeredOn, daysToAnswer) < today;
  const inState = (state: CaseState) => cases.filter((one) => caseState(one, today) === state);
  const [waiting, accepted] = [inState('waiting'), inState('accepted')];
  return {
    inbox: waiting.filter(({ fromId }) => fromId !== ownOrganisationId),
    sent: waiting.filter(({ fromId }) => fromId === ownOrganisationId),
    contact: accepted.filter((one) => !long(one)),
    old: [...inState('expired'), ...accepted.filter(long)],
  };
};

/** What the database's tasks answer; each is the key of a sentence. */
export type WithdrawOutcome = 'withdrawn' | 'not_found' | 'already_answered';

export type AnswerOutcome =
  | 'accepted'
  | 'refused'
  | 'not_found'
  | 'withdrawn'
  | 'already_answered'
  | 'number_here'
  | 'expired';

export type CompletionOutcome =
  | 'completed'
  | 'not_found'
  | 'not_accepted'
  | 'already_completed'
  | 'withdrawn'
  | 'ball_has_passed';

export type CaseOutcome = AnswerOutcome | CompletionOutcome | WithdrawOutcome;
