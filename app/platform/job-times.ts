import { addDays, stockholmDay } from '../shared/values/dates.ts';
import { momentOf } from '../shared/values/moments.ts';

/** When a clock strikes: each whole minute, or each day at a time in Sweden (not between two and three: once a year that hour is not). */
export type Schedule = 'everyMinute' | { dailyAt: `${number}:${number}` };

const MINUTE = 60_000;

/** The first strike after this moment. Strikes that were missed before it are one, and late. */
export const nextStrike = (schedule: Schedule, after: Date): Date => {
  if (schedule === 'everyMinute') return new Date((Math.floor(after.getTime() / MINUTE) + 1) * MINUTE);
  const today = momentOf(stockholmDay(after), schedule.dailyAt);
  return today > after ? today : momentOf(addDays(stockholmDay(after), 1), schedule.dailyAt);
};

/** How long a job that failed waits for its next try: half a minute, and four times as long after each, at most six hours. */
export const waitAfter = (tries: number): number =>
  Math.min(MINUTE * 30 * 12, (MINUTE / 2) * 4 ** (tries - 1));

/** For so long a step may think before its job is another process's to take. */
export const leaseEnd = (now: Date): Date => new Date(now.getTime() + 2 * MINUTE);
