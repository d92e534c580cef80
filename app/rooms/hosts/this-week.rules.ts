import { addDays, firstOf, type PlainDate, weekdayOf } from '../../shared/values/dates.ts';
import { type Weekday, weekdayCodeOf } from '../../shared/values/weekdays.ts';

export interface AgreedTimes {
  startsOn: PlainDate;
  endsOn: PlainDate;
  days: Weekday[];
  begins: string;
  finishes: string;
}

type Agreed = Pick<AgreedTimes, 'startsOn' | 'endsOn' | 'days'>;

const comesWithin = ({ startsOn, endsOn, days }: Agreed, from: PlainDate, to: PlainDate): PlainDate[] => {
  const found: PlainDate[] = [];
  for (let day = from < startsOn ? startsOn : from; day <= firstOf(to, endsOn); day = addDays(day, 1))
    if (days.includes(weekdayCodeOf(day))) found.push(day);
  return found;
};

/** The days on which somebody comes in the week of a day, from that day on; the next week's where none is left of this one. */
export const daysToCome = (agreed: Agreed, today: PlainDate): PlainDate[] => {
  const sunday = addDays(today, 7 - weekdayOf(today));
  const within = (from: PlainDate, to: PlainDate) => comesWithin(agreed, from, to);
  const left = within(today, sunday);
  return left.length > 0 ? left : within(addDays(sunday, 1), addDays(sunday, 7));
};

/** The first day on which somebody comes, while it is not near; undefined where what was agreed has begun: then it is over, whatever is booked. */
export const firstDayAhead = (agreed: Agreed, today: PlainDate): PlainDate | undefined =>
  agreed.startsOn > today
    ? (comesWithin(agreed, agreed.startsOn, addDays(agreed.startsOn, 6))[0] ?? agreed.startsOn)
    : undefined;
