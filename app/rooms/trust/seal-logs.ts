import type { Work } from '../../platform/jobs.ts';
import { sealedLogs } from './seals.rules.ts';
import { sealLog } from './seals.store.ts';

/** One seal holds at most so many rows; the rest of a rush gets further seals in transactions of their own. */
const AT_MOST = 5000;

/** Seals what each log has got since its last seal. */
export const sealLogs = async ({ step, now }: Work): Promise<void> => {
  for (const log of sealedLogs) while ((await step((tx) => sealLog(tx, log, now, AT_MOST))) >= AT_MOST);
};
