import type { Tx } from '../../platform/database.ts';
import { NotFound } from '../../platform/outcomes-of-requests.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import type { Filled } from './filled-in.rules.ts';
import { type FillingDone, type FillingLetter, insertFilling, type SeenStay } from './filled-in.store.ts';

/** Why nothing was filled in. */
export type FillRefusal = 'nothing_new' | Exclude<FillingDone, 'done' | 'again' | 'same' | 'not_found'>;

/**
 * The person, or somebody at the employer, fills in the agreement: a new version, which all three answer anew, and a letter to those who keep the stay. The same
 * form sent twice is one version and one letter.
 */
export const fillInStay = async (
  tx: Tx,
  stay: SeenStay,
  filled: Filled,
  letter: FillingLetter,
): Promise<Result<void, FillRefusal>> => {
  if (Object.keys(filled).length === 0) return refuse('nothing_new');
  const done = await insertFilling(tx, stay, filled, letter);
  if (done === 'not_found') throw new NotFound(stay.stayId);
  return done === 'done' || done === 'same' || done === 'again' ? accept(undefined) : refuse(done);
};
