import type { Visit } from '../../platform/visit.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { insertQuestion } from './questions.store.ts';
import type { AskRefusal } from './reviews.rules.ts';
import type { Review, ReviewedRead } from './reviews.store.ts';

/** Asks the one who read, while the review is open. Twice with the same id is once. */
export const askReader = async (
  { tx, visitor }: Pick<Visit, 'tx' | 'visitor'>,
  { review, read }: { review: Review; read: ReviewedRead },
  { id, question }: { id: string; question: string },
): Promise<Result<void, AskRefusal>> => {
  if (read.accountId === visitor.accountId) return refuse('own_read');
  if (review.closedAt) return refuse('closed');
  await insertQuestion(tx, visitor, { id, readId: read.id, readerId: read.accountId, question });
  return accept(undefined);
};
