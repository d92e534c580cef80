import { addDays, type PlainDate, weekdayOf } from '../app/shared/values/dates.ts';

const FRIDAY = 5;

/** Nobody meets at the weekend: what would fall on one is on the Monday after. */
export const onAWeekday = (day: PlainDate): PlainDate => {
  const weekday = weekdayOf(day);
  return weekday > FRIDAY ? addDays(day, 8 - weekday) : day;
};
