import type { OwnVisit } from '../../platform/visit.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { decideWish } from '../path/wish.rules.ts';
import { insertWish } from '../path/wish.store.ts';
import { findWishReceiver, listOwnWishes } from './own-wish.store.ts';

/**
 * The person says that they want to try a job, by themselves or with somebody beside, who is then the one it was told to. The clock runs
 * from today, and the wish stands where consultants see wishes.
 */
export const tellOwnWish = async (
  { tx, person, today }: Pick<OwnVisit, 'tx' | 'person' | 'today'>,
  { id, words }: { id: string; words: string },
): Promise<Result<void, 'already_open' | 'no_receiver'>> => {
  const decided = decideWish({ id, toldOn: today }, await listOwnWishes(tx), today);
  if (!decided.ok) return refuse('already_open');
  if (decided.value === 'known') return accept(undefined);
  const organisationId = await findWishReceiver(tx);
  if (!organisationId) return refuse('no_receiver');
  const { collaborationId, accountId, participantId } = person;
  const who = { collaborationId, organisationId, accountId };
  await insertWish({ tx, who }, participantId, { id, words, toldOn: today });
  return accept(undefined);
};
