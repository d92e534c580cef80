import type { Visit } from '../../platform/visit.ts';
import { chosen } from './choosing.rules.ts';
import { employerRights, listEmployers } from './employers.store.ts';
import { readLevels } from './levels.store.ts';

/** How many of the employers that one is responsible for are to be contacted; none for roles that keep no employers. */
export const countToContact = async ({
  tx,
  today,
  visitor: { accountId },
}: Pick<Visit, 'tx' | 'today' | 'visitor'>): Promise<number> => {
  if (!(await employerRights(tx)).keep) return 0;
  const { employer_silence_days: silenceDays } = await readLevels(tx);
  const choice = { name: '', branch: '', mine: true, signals: true } as const;
  return chosen(await listEmployers(tx), choice, { accountId, today, silenceDays }).length;
};
