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
 * The person's own word goes before every interval; "no", "not now" and "not suitable" have their own, longer ones, and a
 * later talk without an answer does not shorten them.
 * @param said talks that stand, the newest first
 */
export function nextAsk(
  said: readonly Said[],
  { onWay, months, today }: { onWay: boolean; months: AskingMonths; today: PlainDate },
): NextAsk {
  const [last] = said;
  if (!last) return { kind: 'now' };
  const answered = said.find(({ answer }) => answer !== null);
  if (onWay && answered?.answer === 'yes' && last.askAgainOn === null) return { kind: 'on_way' };
  const day = last.askAgainOn ?? dayOf(last, answered, months);
  return day <= today ? { kind: 'now' } : { kind: 'on', day };
}

const dayOf = (last: Said, answered: Said | undefined, months: AskingMonths): PlainDate => {
  const after = ({ talkedOn }: Said, answer: OwnAnswer | 'no_answer') => addMonths(talkedOn, months[answer]);
  if (last.answer !== null) return after(last, last.answer);
  const soon = after(last, 'no_answer');
  const agreed = answered?.answer ? after(answered, answered.answer) : soon;
  return [soon, agreed].toSorted().at(-1) ?? soon;
};
