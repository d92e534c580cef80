import { addMonths, type PlainDate } from '../../shared/values/dates.ts';
import type { OwnAnswer } from '../participants/codes.rules.ts';
import type { Talk } from '../participants/talks.rules.ts';

/** How many months after a talk one asks again, by what the person answered; `no_answer` where they have not yet. */
export const intervalKeys = ['no_answer', 'yes', 'not_now', 'not_suitable', 'no'] as const;
export type IntervalKey = (typeof intervalKeys)[number];
export type AskingMonths = Readonly<Record<IntervalKey, number>>;

/** What the rule needs of a talk. */
export type Said = Pick<Talk, 'talkedOn' | 'answer' | 'askAgainOn'>;

/** When to ask next: now, on a day, or not by this list, since a yes is followed on the person's way. */
export type NextAsk = { kind: 'now' } | { kind: 'on'; day: PlainDate } | { kind: 'on_way' };

/**
 * When to ask next. Nobody has a day that has passed: whoever's day has come is asked now, however long ago it came.
 * The person's own day goes before every interval, and stands until it has come; "no", "not now" and "not suitable" have their
 * own, longer ones. A later talk without an answer shortens none of this.
 * @param said talks that stand, the newest first
 */
export function nextAsk(
  said: readonly Said[],
  { onWay, months, today }: { onWay: boolean; months: AskingMonths; today: PlainDate },
): NextAsk {
  const [last] = said;
  if (!last) return { kind: 'now' };
  const answered = said.find(({ answer }) => answer !== null);
  const own = ownDay(last, answered);
  if (onWay && answered?.answer === 'yes' && own === null) return { kind: 'on_way' };
  const day = own ?? dayOf(last, answered, months);
  return day <= today ? { kind: 'now' } : { kind: 'on', day };
}

/** The day that the person named in the last talk, or with the last answer if it had not come when they were talked with again. */
const ownDay = (last: Said, answered: Said | undefined): PlainDate | null => {
  const named = answered?.askAgainOn ?? null;
  return last.askAgainOn ?? (named !== null && named > last.talkedOn ? named : null);
};

const dayOf = (last: Said, answered: Said | undefined, months: AskingMonths): PlainDate => {
  const after = ({ talkedOn }: Said, answer: OwnAnswer | 'no_answer') => addMonths(talkedOn, months[answer]);
  if (last.answer !== null) return after(last, last.answer);
  const soon = after(last, 'no_answer');
  const agreed = answered?.answer && !answered.askAgainOn ? after(answered, answered.answer) : soon;
  return [soon, agreed].toSorted().at(-1) ?? soon;
};
