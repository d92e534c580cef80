import { addDays, type PlainDate, weekdayOf } from './dates.ts';

const SATURDAY = 6;
const holidaysByYear = new Map<number, Set<PlainDate>>();

/** Monday to Friday, no public holiday, and not the eve of midsummer, Christmas or New Year. */
export function isWorkingDay(date: PlainDate): boolean {
  return weekdayOf(date) < SATURDAY && !holidaysOf(Number(date.slice(0, 4))).has(date);
}

/** The nth working day after the date, or before it if n is negative; 0 gives the date itself, working day or not. */
export function addWorkingDays(date: PlainDate, n: number): PlainDate {
  const step = Math.sign(n);
  let day = date;
  for (let left = Math.abs(n); left > 0; ) {
    day = addDays(day, step);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

function holidaysOf(year: number): Set<PlainDate> {
  const known = holidaysByYear.get(year) ?? new Set([...publicHolidays(year), ...eves(year)]);
  holidaysByYear.set(year, known);
  return known;
}

/**
 * Public holidays by the act 1989:253, Sundays apart. In 2005 the national day took the place of Whit Monday; earlier
 * years are kept right because past dates are counted too.
 */
function publicHolidays(year: number): PlainDate[] {
  const easter = easterSunday(year);
  return [
    `${year}-01-01`,
    `${year}-01-06`,
    addDays(easter, -2),
    addDays(easter, 1),
    `${year}-05-01`,
    addDays(easter, 39),
    year >= 2005 ? `${year}-06-06` : addDays(easter, 50),
    saturdayFrom(`${year}-06-20`),
    saturdayFrom(`${year}-10-31`),
    `${year}-12-25`,
    `${year}-12-26`,
  ];
}

/** Not holidays by that act, but nobody is at work. */
const eves = (year: number): PlainDate[] => [
  addDays(saturdayFrom(`${year}-06-20`), -1),
  `${year}-12-24`,
  `${year}-12-31`,
];

const saturdayFrom = (date: PlainDate) => addDays(date, (SATURDAY - weekdayOf(date) + 7) % 7);

/** The Gregorian computus (Meeus/Jones/Butcher). */
function easterSunday(year: number): PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return addDays(`${year}-03-01`, h + l - 7 * m + 21);
}
