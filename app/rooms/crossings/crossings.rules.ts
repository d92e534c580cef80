import { addDays, isPlainDate, type PlainDate } from '../../shared/values/dates.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';

/** Days that a receiver has to answer; then the sharing has ended by itself. */
const daysToAnswer = 30;

export interface Basis {
  kind: 'consent' | 'disclosure';
  id: string;
  toOrganisationId: string;
  areas: readonly string[];
  givenOn: PlainDate;
  validUntil?: PlainDate;
}

export interface CrossingInput {
  kind: 'raise' | 'handover';
  toOrganisationId: string;
  areas: readonly string[];
}

export interface Ground {
  today: PlainDate;
  ownOrganisationId: string;
  /** Whether one's own organisation has the ball, or acts for a holder that nobody can sign in to. */
  holds: boolean;
  wayEnded: boolean;
  /** What one's own organisation has sent and is not done: waiting for an answer, or for the first contact. */
  open: readonly { toOrganisationId: string; kind: string; answered: boolean }[];
  basis: Basis | undefined;
}

export type CrossingRefusal =
  | 'no_way'
  | 'way_ended'
  | 'no_receiver'
  | 'to_oneself'
  | 'not_your_turn'
  | 'already_sent'
  | 'handover_under_way'
  | 'basis_missing'
  | 'basis_for_another'
  | 'basis_ended'
  | 'areas_outside_basis'
  | 'identity_and_step_needed';

type StartRefusal = 'way_ended' | 'not_your_turn' | 'handover_under_way';

/**
 * Whether one may begin at all, whoever receives. Raising moves nothing, so anybody on the way may, at several at once;
 * handing over is the holder's, and there is one ball: a second hand-over waits for the first.
 */
export const decideStart = (
  kind: CrossingInput['kind'],
  { wayEnded, holds, open }: Pick<Ground, 'wayEnded' | 'holds' | 'open'>,
): Result<true, StartRefusal> => {
  if (wayEnded) return refuse('way_ended');
  if (kind === 'raise') return accept(true);
  if (!holds) return refuse('not_your_turn');
  return open.some((one) => one.kind === 'handover') ? refuse('handover_under_way') : accept(true);
};

/** Whether it may be sent. Nothing is sent before its basis stands: the person's consent, or another named basis. */
export const decideCrossing = (
  input: CrossingInput,
  ground: Ground,
): Result<{ expiresOn: PlainDate; areas: readonly string[]; basis: Basis }, CrossingRefusal> => {
  const { basis } = ground;
  const start = decideStart(input.kind, ground);
  if (!start.ok) return start;
  if (!input.toOrganisationId) return refuse('no_receiver');
  if (input.toOrganisationId === ground.ownOrganisationId) return refuse('to_oneself');
  const sent = ground.open.some(
    ({ kind, toOrganisationId, answered }) =>
      kind === input.kind && toOrganisationId === input.toOrganisationId && !answered,
  );
  if (sent) return refuse('already_sent');
  if (!basis) return refuse('basis_missing');
  if (basis.toOrganisationId !== input.toOrganisationId) return refuse('basis_for_another');
  if (basis.validUntil !== undefined && basis.validUntil < ground.today) return refuse('basis_ended');
  if (!['identity', 'step'].every((area) => input.areas.includes(area)))
    return refuse('identity_and_step_needed');
  if (!input.areas.every((area) => basis.areas.includes(area))) return refuse('areas_outside_basis');
  return accept({ expiresOn: addDays(ground.today, daysToAnswer), areas: input.areas, basis });
};

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
  | 'expired';

export type CompletionOutcome =
  | 'completed'
  | 'not_found'
  | 'not_accepted'
  | 'already_completed'
  | 'withdrawn'
  | 'ball_has_passed';

export type CaseOutcome = AnswerOutcome | CompletionOutcome | WithdrawOutcome;
