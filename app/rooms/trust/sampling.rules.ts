import { addDays, addMonths, type PlainDate } from '../../shared/values/dates.ts';

export const intervals = ['month', 'quarter'] as const;
export const choices = ['random', 'per_role'] as const;

/** How often reads are drawn, how many, and how: one version, which is never changed. */
export interface Plan {
  id: string;
  version: number;
  every: (typeof intervals)[number];
  choice: (typeof choices)[number];
  size: number;
  withUnusual: boolean;
  startsOn: PlainDate;
  decidedBy: string;
  decidedOn: PlainDate;
}

export interface Period {
  from: PlainDate;
  to: PlainDate;
}

/** The last day of the month, or of the quarter of the year, that a day belongs to. */
export const periodEnd = (day: PlainDate, every: Plan['every']): PlainDate => {
  const first = `${day.slice(0, 7)}-01`;
  const monthsLeft = every === 'month' ? 1 : 3 - ((Number(day.slice(5, 7)) - 1) % 3);
  return addDays(addMonths(first, monthsLeft), -1);
};

/** The next period to draw from: it begins where the last sample ended, or with the plan, and ends with the month or the quarter. */
export const nextPeriod = (
  { every, startsOn }: Pick<Plan, 'every' | 'startsOn'>,
  lastEnd: PlainDate | undefined,
): Period => {
  const after = lastEnd && addDays(lastEnd, 1);
  const from = after && after > startsOn ? after : startsOn;
  return { from, to: periodEnd(from, every) };
};

/** A whole day passes after the period, so that everything in it is sealed: only then is it known what is drawn. */
export const drawableOn = ({ to }: Period): PlainDate => addDays(to, 2);

export const MOST_DRAWN = 200;

/** How many reads, as typed: a whole number from 1 to 200. */
export const readSize = (typed: string): number | undefined => {
  const size = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0;
  return size >= 1 && size <= MOST_DRAWN ? size : undefined;
};

export type DrawRefusal = 'plan_changed' | 'not_due' | 'already_drawn' | 'not_sealed';
