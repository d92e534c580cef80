import type { PlainDate } from '../app/shared/values/dates.ts';
import { addWorkingDays, isWorkingDay } from '../app/shared/values/working-days.ts';

/** Nobody meets at the weekend or on a holiday: what would fall on one is on the next working day. */
export const onAWorkingDay = (day: PlainDate): PlainDate =>
  isWorkingDay(day) ? day : addWorkingDays(day, 1);
