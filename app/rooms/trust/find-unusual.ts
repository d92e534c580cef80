import type { Tx } from '../../platform/database.ts';
import { addDays, type PlainDate } from '../../shared/values/dates.ts';
import { DAYS_COMPARED, type Unusual, unusualDays, unusualHours, unusualReads } from './unusual.rules.ts';
import { peopleByDay, readsByHour, suspectReads } from './unusual.store.ts';
import type { Watch } from './watch.rules.ts';
import { findWatch } from './watch.store.ts';

interface Days {
  from: PlainDate;
  to: PlainDate;
}

/** The weeks before are counted only for readers with many people on some day: for most there is nothing to compare. */
const unusuallyMany = async (tx: Tx, days: Days, watch: Watch): Promise<Unusual[]> => {
  const counted = await peopleByDay(tx, days);
  const busy = counted.filter(({ people }) => people > watch.peopleFloor).map(({ accountId }) => accountId);
  if (busy.length === 0) return [];
  const before = { from: addDays(days.from, -DAYS_COMPARED), to: addDays(days.from, -1) };
  return unusualDays([...(await peopleByDay(tx, before, busy)), ...counted], days, watch);
};

/** The reads of some days that a rule points out, by the limits of one's own organisation. */
export const findUnusual = async (tx: Tx, days: Days): Promise<Unusual[]> => {
  const { watch } = await findWatch(tx);
  return [
    ...unusualReads(await suspectReads(tx, days), watch),
    ...(await unusuallyMany(tx, days, watch)),
    ...unusualHours(await readsByHour(tx, days), watch),
  ];
};
