import { NotFound } from '../../platform/outcomes-of-requests.ts';
import { logRead, type ReadAct } from '../../platform/read-log.ts';
import type { Visit } from '../../platform/visit.ts';
import type { Rule } from './access.rules.ts';
import { listRules } from './access-rules.store.ts';
import { demandFollowUp } from './follow-log.store.ts';
import { type Known, knownAmong, type LoggedRead } from './logged-reads.store.ts';
import { findReview, listReviewedReads, type Review, type ReviewedRead } from './reviews.store.ts';

/** Who is known by name among those whom single reads are about; everybody who is named is logged as read. */
export const nameThem = async (
  { tx }: Pick<Visit, 'tx'>,
  reads: readonly Pick<LoggedRead, 'people'>[],
  act: ReadAct = 'review',
): Promise<Known> => {
  const alone = reads.flatMap(({ people }) => (people.length === 1 ? people : []));
  const known = await knownAmong(tx, [...new Set(alone)]);
  await logRead(tx, act, [...known.names.keys()]);
  return known;
};

export interface LoadedReview {
  review: Review;
  reads: ReviewedRead[];
  rules: Rule[];
}

/** A review of one's own organisation. Throws NotFound alike for nobody's and for somebody else's. */
export const loadReview = async ({ tx }: Pick<Visit, 'tx'>, id: string): Promise<LoadedReview> => {
  await demandFollowUp(tx);
  const review = await findReview(tx, id);
  if (!review) throw new NotFound(id);
  return { review, reads: await listReviewedReads(tx, id), rules: await listRules(tx) };
};

/** One read of a review. */
export const loadReviewedRead = async (visit: Pick<Visit, 'tx'>, id: string, readId: string) => {
  const { review, reads, rules } = await loadReview(visit, id);
  const read = reads.find((one) => one.id === readId);
  if (!read) throw new NotFound(readId);
  return { review, read, rules };
};
