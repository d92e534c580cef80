import type { Answers, AskedForm } from '../../shared/values/asked.ts';

/** Hours a week that are the whole of a job. */
const FULL_WEEK = 40;

/** How much of a full job: per cent of it, or hours a week. */
export const extentAsks = {
  extent: { field: 'omfattning', ask: 'number', least: 1, most: 100 },
  extentUnit: { field: 'matt', ask: 'one', codes: ['percent', 'hours'] },
} as const satisfies AskedForm;

export type Extent = Answers<typeof extentAsks>;

export const isOverFullTime = ({ extent, extentUnit }: Extent): boolean =>
  extentUnit === 'hours' && extent > FULL_WEEK;

/** How the person said yes to whoever writes it down. */
export const yesHows = ['at_the_table', 'signed', 'by_telephone'] as const;
