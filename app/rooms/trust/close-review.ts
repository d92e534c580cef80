import type { Tx } from '../../platform/database.ts';
import { NotFound } from '../../platform/outcomes-of-requests.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { closeIn } from './findings.store.ts';
import type { CloseRefusal } from './reviews.rules.ts';

/** Closes a review for good, once each of its reads has been judged. */
export const closeReview = async (
  tx: Tx,
  reviewId: string,
  note: string,
): Promise<Result<void, CloseRefusal>> => {
  const outcome = await closeIn(tx, reviewId, note);
  if (outcome === 'not_found') throw new NotFound(reviewId);
  return outcome === 'closed' ? accept(undefined) : refuse(outcome);
};
