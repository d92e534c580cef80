import { NotFound } from '../../platform/outcomes-of-requests.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import type { Result } from '../../shared/values/result.ts';
import type { Doing } from './who.store.ts';
import { decideWish, decideWishAnswer, type WishAnswer } from './wish.rules.ts';
import { answerWishRow, insertWish, listWishes, takeContact } from './wish.store.ts';

/** Records what the person has said that they want. The clock runs from the day it was told. */
export const tellWish = async (
  doing: Doing,
  participantId: string,
  wish: { id: string; words: string; toldOn: PlainDate },
): Promise<Result<'new' | 'known', 'already_open' | 'date_in_future'>> => {
  const decided = decideWish(wish, await listWishes(doing, participantId), doing.today);
  if (decided.ok && decided.value === 'new') await insertWish(doing, participantId, wish);
  return decided;
};

/** A consultant answers: the clock stops, and whoever starts or talks becomes the person's contact. */
export const answerWish = async (
  doing: Doing,
  participantId: string,
  wishId: string,
  answer: WishAnswer,
  words: string,
): Promise<Result<{ takesContact: boolean }, 'already_answered' | 'later_needs_words'>> => {
  const wish = (await listWishes(doing, participantId)).find(({ id }) => id === wishId);
  if (!wish) throw new NotFound(wishId);
  const decided = decideWishAnswer(wish, answer, words);
  if (!decided.ok) return decided;
  if (decided.value.takesContact) await takeContact(doing, participantId);
  await answerWishRow(doing, wishId, answer, words);
  return decided;
};
