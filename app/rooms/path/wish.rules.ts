import type { PlainDate } from '../../shared/values/dates.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';

/** What a consultant answers to a wish. */
export const wishAnswers = ['starts', 'talk_first', 'later'] as const;
export type WishAnswer = (typeof wishAnswers)[number];

/** A wish that the person has told to somebody; its clock runs until a consultant answers. */
export interface Wish {
  id: string;
  words: string;
  toldOn: PlainDate;
  toldTo: string;
  answer: WishAnswer | null;
  answerWords: string | null;
  answeredOn: PlainDate | null;
  answeredBy: string | null;
}

/** One wish at a time waits; the same form sent twice is the same wish. */
export const decideWish = (
  wish: { id: string; toldOn: PlainDate },
  wishes: readonly Pick<Wish, 'id' | 'answer'>[],
  today: PlainDate,
): Result<'new' | 'known', 'already_open' | 'date_in_future'> => {
  if (wishes.some(({ id }) => id === wish.id)) return accept('known');
  if (wish.toldOn > today) return refuse('date_in_future');
  return wishes.some(({ answer }) => answer === null) ? refuse('already_open') : accept('new');
};

/** Whoever answers that it starts, or that they talk first, takes care of it; later needs when and how. */
export const decideWishAnswer = (
  wish: Wish,
  answer: WishAnswer,
  words: string,
): Result<{ takesContact: boolean }, 'already_answered' | 'later_needs_words'> => {
  if (wish.answer !== null) return refuse('already_answered');
  if (answer === 'later' && !words.trim()) return refuse('later_needs_words');
  return accept({ takesContact: answer !== 'later' });
};
