import { isPlainDate, type PlainDate } from '../../shared/values/dates.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';

export type ContactRefusal = 'not_a_date' | 'date_in_future' | 'before_answer';

/** The first contact with the person: a day that has been, and not before the yes. */
export const decideFirstContact = (
  on: string,
  answeredOn: PlainDate,
  today: PlainDate,
): Result<PlainDate, ContactRefusal> => {
  if (!isPlainDate(on)) return refuse('not_a_date');
  if (on > today) return refuse('date_in_future');
  return on < answeredOn ? refuse('before_answer') : accept(on);
};

export interface AnswerInput {
  answer: string;
  reason: string;
}

/** What the sender writes down for a receiver that has nobody who can sign in. */
export interface AnswerForReceiverInput extends AnswerInput {
  answeredBy: string;
  how: string;
  /** The day of the first contact; empty while it has not been. */
  contactOn: string;
}

export type AnswerRefusal =
  | 'answer_missing'
  | 'reason_missing'
  | 'answered_by_missing'
  | 'answered_how_missing';

/** A no always says why; a yes may. */
export const decideAnswer = (
  input: AnswerInput,
): Result<{ accepts: boolean; reason: string | null }, AnswerRefusal> => {
  if (input.answer !== 'accepted' && input.answer !== 'refused') return refuse('answer_missing');
  const reason = input.reason.trim();
  if (input.answer === 'refused' && !reason) return refuse('reason_missing');
  return accept({ accepts: input.answer === 'accepted', reason: reason || null });
};

/** The sender records the answer of a receiver without an account: also who answered, how, and any first contact. */
export const decideAnswerForReceiver = (
  input: AnswerForReceiverInput,
  sentOn: PlainDate,
  today: PlainDate,
): Result<
  { accepts: boolean; reason: string | null; answeredBy: string; how: string; contactOn: PlainDate | null },
  (AnswerRefusal | ContactRefusal)[]
> => {
  const answer = decideAnswer(input);
  const contact = input.contactOn ? decideFirstContact(input.contactOn, sentOn, today) : accept(null);
  const refusals = [
    ...(answer.ok ? [] : [answer.refusal]),
    ...(input.answeredBy.trim() ? [] : ['answered_by_missing' as const]),
    ...(input.how.trim() ? [] : ['answered_how_missing' as const]),
    ...(contact.ok ? [] : [contact.refusal]),
  ];
  if (!answer.ok || !contact.ok || refusals.length > 0) return refuse(refusals);
  const { answeredBy, how } = input;
  return accept({
    ...answer.value,
    answeredBy: answeredBy.trim(),
    how: how.trim(),
    contactOn: contact.value,
  });
};
