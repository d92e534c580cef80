import { daysBetween, type PlainDate } from '../../shared/values/dates.ts';
import type { Employer } from './employers.rules.ts';

/**
 * Days since anybody spoke with the employer, counted from the day it began where nobody has; null where it has ended, where a coming day is
 * agreed, and within the days that may pass.
 */
export const silentDays = (
  employer: Pick<Employer, 'beganOn' | 'lastContactOn' | 'nextContactOn' | 'endedOn'>,
  today: PlainDate,
  mayPass: number,
): number | null => {
  const { beganOn, lastContactOn, nextContactOn, endedOn } = employer;
  if (endedOn || (nextContactOn && nextContactOn >= today)) return null;
  const since = lastContactOn ?? beganOn;
  const days = daysBetween(since, today);
  return days > mayPass ? days : null;
};

/** Whether nobody who works here looks after it. */
export const isUnattended = ({
  responsibleLeft,
  endedOn,
}: Pick<Employer, 'responsibleLeft' | 'endedOn'>): boolean => responsibleLeft && !endedOn;

/** Whether a day that was agreed has gone by without a contact since. */
export const isContactDue = (
  { nextContactOn, endedOn }: Pick<Employer, 'nextContactOn' | 'endedOn'>,
  today: PlainDate,
): boolean => !endedOn && nextContactOn !== null && nextContactOn < today;
