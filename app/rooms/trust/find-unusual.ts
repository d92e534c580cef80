import type { Tx } from '../../platform/database.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import { type Unusual, unusualDays, unusualHours, unusualReads } from './unusual.rules.ts';
import { peopleByDay, readsByHour, suspectReads } from './unusual.store.ts';
import { findWatch } from './watch.store.ts';

/** The reads of some days that a rule points out, by the limits of one's own organisation. */
export const findUnusual = async (tx: Tx, days: { from: PlainDate; to: PlainDate }): Promise<Unusual[]> => {
  const { watch } = await findWatch(tx);
  return [
    ...unusualReads(await suspectReads(tx, days), watch),
    ...unusualDays(await peopleByDay(tx, days), days, watch),
    ...unusualHours(await readsByHour(tx, days), watch),
  ];
};
