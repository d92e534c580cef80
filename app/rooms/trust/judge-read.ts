import type { Visit } from '../../platform/visit.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { findingExists, insertFinding } from './findings.store.ts';
import { type FindingCode, type JudgeRefusal, refusalOfFinding } from './reviews.rules.ts';
import type { Review, ReviewedRead } from './reviews.store.ts';

/** Says what was found about a read; in a closed review as a correction. Twice with the same id is once. */
export const judgeRead = async (
  { tx, visitor }: Pick<Visit, 'tx' | 'visitor'>,
  { review, read }: { review: Review; read: ReviewedRead },
  { id, finding, note, seen }: { id: string; finding: FindingCode; note: string; seen: number },
): Promise<Result<void, JudgeRefusal>> => {
  if (await findingExists(tx, id)) return accept(undefined);
  const closed = review.closedAt !== null;
  const newest = read.findings.length;
  const own = read.accountId === visitor.accountId;
  const refusal = refusalOfFinding({ own, closed, finding, note, seen, newest });
  if (refusal) return refuse(refusal);
  const written = { id, readId: read.id, version: newest + 1, finding, note, correction: closed };
  return (await insertFinding(tx, visitor, written)) ? accept(undefined) : refuse('changed_meanwhile');
};
