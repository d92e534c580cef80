import { addDays, firstOf, type PlainDate, weekdayOf } from '../../shared/values/dates.ts';
import { type Weekday, weekdayCodeOf } from '../../shared/values/weekdays.ts';

export interface AgreedTimes {
  startsOn: PlainDate;
  endsOn: PlainDate;
  days: Weekday[];
  begins: string;
  finishes: string;
}

/** The days on which somebody comes in the week of a day, from that day on; the next week's where none is left of this one. */
export const daysToCome = (
  { startsOn, endsOn, days }: Pick<AgreedTimes, 'startsOn' | 'endsOn' | 'days'>,
  today: PlainDate,
): PlainDate[] => {
  const sunday = addDays(today, 7 - weekdayOf(today));
  const within = (from: PlainDate, to: PlainDate) => {
    const found: PlainDate[] = [];
    for (let day = from; day <= firstOf(to, endsOn); day = addDays(day, 1))
      if (day >= startsOn && days.includes(weekdayCodeOf(day))) found.push(day);
    return found;
  };
  const left = within(today, sunday);
  return left.length > 0 ? left : within(addDays(sunday, 1), addDays(sunday, 7));
};
