import type { OwnVisit } from '../../platform/visit.ts';
import { comingForums, faultOfWord, ownWord } from './own-forums.rules.ts';
import { listOwnForums } from './own-forums.store.ts';

/** Whether a forum to come waits for the person's answer, or only stands there to be read about. */
export const forumsAhead = async ({
  tx,
  today,
  now,
  person,
}: OwnVisit): Promise<'asked' | 'coming' | undefined> => {
  if (!person.areas.includes('work')) return undefined;
  const ahead = comingForums(await listOwnForums(tx), today);
  if (ahead.length === 0) return undefined;
  return ahead.some((one) => ownWord(one) === 'asked' && !faultOfWord(one, now)) ? 'asked' : 'coming';
};
