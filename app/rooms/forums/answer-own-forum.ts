import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { faultOfWord, type OwnForum } from './own-forums.rules.ts';
import { answerQuestion, insertOwnYes, type Saying, takeBackOwnYes } from './own-forums.store.ts';

/** The person's yes or no to a forum, until it begins. A no takes a yes back; what is said twice is said once. */
export const answerOwnForum = async (
  visit: Saying,
  forum: OwnForum,
  answer: 'yes' | 'no',
): Promise<Result<void, 'cancelled' | 'begun' | 'not_asked'>> => {
  const fault = faultOfWord(forum, visit.now);
  if (fault) return refuse(fault);
  if (answer === 'yes' && !forum.guestId) {
    if (!forum.questionId) return refuse('not_asked');
    await insertOwnYes(visit, forum);
  }
  if (answer === 'no' && forum.guestId) await takeBackOwnYes(visit, forum.guestId);
  if (forum.questionId) await answerQuestion(visit, forum.questionId, answer);
  return accept(undefined);
};
