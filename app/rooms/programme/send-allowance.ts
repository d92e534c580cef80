import type { Visit } from '../../platform/visit.ts';
import { addDays, addMonths, type PlainDate } from '../../shared/values/dates.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { type AllowanceLine, allowanceDays, linesOf } from './allowance.rules.ts';
import {
  holdExports,
  insertExport,
  listAttendance,
  listExports,
  listRates,
  listSent,
} from './allowance.store.ts';
import type { Keeper } from './courses.store.ts';

export interface Paying extends Pick<Visit, 'tx' | 'today' | 'now'> {
  visitor: Keeper;
}

/** The first and the last day of the month that a day is in. */
export const monthOf = (day: PlainDate) => {
  const first = `${day.slice(0, 7)}-01`;
  return { first, last: addDays(addMonths(first, 1), -1) };
};

/** What there is to send for a month: its days, and what has changed of days that were sent. */
export const loadLines = async ({ tx }: Pick<Paying, 'tx'>, day: PlainDate): Promise<AllowanceLine[]> => {
  const month = monthOf(day);
  const attended = await listAttendance(tx, month.last);
  return linesOf(allowanceDays(attended, await listRates(tx)), await listSent(tx), month);
};

export type SendRefusal = 'notOver' | 'nothing' | 'alreadySent';

/** Keeps a month that is over as sent to payroll, line by line; sent twice it is one. */
export const sendMonth = async (
  paying: Paying,
  id: string,
  day: PlainDate,
): Promise<Result<void, SendRefusal>> => {
  const { tx, today, now, visitor } = paying;
  const { first, last } = monthOf(day);
  if (last >= today) return refuse('notOver');
  await holdExports(tx);
  if ((await listExports(tx)).some((one) => one.id === id)) return accept(undefined);
  const lines = await loadLines(paying, day);
  if (lines.length === 0) return refuse('nothing');
  return (await insertExport(tx, visitor, { id, month: first, now }, lines))
    ? accept(undefined)
    : refuse('alreadySent');
};
