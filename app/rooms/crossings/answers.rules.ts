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
  /** The day when the answer came. */
  answeredOn: string;
  /** The day of the first contact; empty while it has not been. */
  contactOn: string;
}

export type AnswerRefusal =
  | 'answer_missing'
  | 'reason_missing'
  | 'answered_by_missing'
  | 'answered_how_missing'
  | 'answered_on_missing'
  | 'answered_in_future'
  | 'answered_before_sent';

/** A no always says why; a yes may. */
export const decideAnswer = (
  input: AnswerInput,
): Result<{ accepts: boolean; reason: string | null }, AnswerRefusal> => {
  if (input.answer !== 'accepted' && input.answer !== 'refused') return refuse('answer_missing');
  const reason = input.reason.trim();
  if (input.answer === 'refused' && !reason) return refuse('reason_missing');
  return accept({ accepts: input.answer === 'accepted', reason: reason || null });
};

/** The answer as it is kept. */
export interface AnswerForReceiver {
  accepts: boolean;
  reason: string | null;
  answeredBy: string;
  how: string;
  answeredOn: PlainDate;
  contactOn: PlainDate | null;
}

const dayRefusals = (on: string, sentOn: PlainDate, today: PlainDate): AnswerRefusal[] => {
  if (!isPlainDate(on)) return ['answered_on_missing'];
  if (on > today) return ['answered_in_future'];
  return on < sentOn ? ['answered_before_sent'] : [];
};

/** The sender records the answer of a receiver without an account: also who answered, how and when, and any first contact. */
export const decideAnswerForReceiver = (
  input: AnswerForReceiverInput,
  sentOn: PlainDate,
  today: PlainDate,
): Result<AnswerForReceiver, (AnswerRefusal | ContactRefusal)[]> => {
  const { answeredBy, how, answeredOn, contactOn } = input;
  const answer = decideAnswer(input);
  const since = isPlainDate(answeredOn) ? answeredOn : sentOn;
  const contact = contactOn ? decideFirstContact(contactOn, since, today) : accept(null);
  const refusals = [
    ...(answer.ok ? [] : [answer.refusal]),
    ...(answeredBy.trim() ? [] : ['answered_by_missing' as const]),
    ...(how.trim() ? [] : ['answered_how_missing' as const]),
    ...dayRefusals(answeredOn, sentOn, today),
    ...(contact.ok ? [] : [contact.refusal]),
  ];
  if (!answer.ok || !contact.ok || refusals.length > 0) return refuse(refusals);
  return accept({
    ...answer.value,
    answeredBy: answeredBy.trim(),
    how: how.trim(),
    answeredOn,
    contactOn: contact.value,
  });
};
