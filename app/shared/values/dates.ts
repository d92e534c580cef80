/** A day of the calendar as `YYYY-MM-DD`, year 1000 to 9999. Sorts and compares as text. */
export type PlainDate = string;

type Lang = 'sv' | 'en';

const DAY = 86_400_000;
const pad = (n: number) => String(n).padStart(2, '0');
const startOf = (date: PlainDate) => Date.parse(`${date}T00:00:00Z`);
const partsOf = (date: PlainDate) => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
});
const lastDayOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

export function isPlainDate(text: string): text is PlainDate {
  if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(text)) return false;
  const { year, month, day } = partsOf(text);
  return plainDate(year, month, day) === text;
}

/** The day if it exists, else undefined (30 February, month 13). */
export function plainDate(year: number, month: number, day: number): PlainDate | undefined {
  const possible =
    year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month);
  return possible ? `${year}-${pad(month)}-${pad(day)}` : undefined;
}

export const addDays = (date: PlainDate, days: number): PlainDate =>
  new Date(startOf(date) + days * DAY).toISOString().slice(0, 10);

/** The same day of the month; where there is none, the last of the month. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date);
  const counted = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(counted / 12), (((counted % 12) + 12) % 12) + 1];
  return `${toYear}-${pad(toMonth)}-${pad(Math.min(day, lastDayOf(toYear, toMonth)))}`;
}

/** The same day and month; 29 February becomes the 28th where there is none. */
export const addYears = (date: PlainDate, years: number): PlainDate => addMonths(date, years * 12);

/** Days from the first to the second: negative if the second is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => (startOf(to) - startOf(from)) / DAY;

/** Nothing is true of a person before birth; a day's grace, since the number may carry a day beside the true birthday. */
export const isBeforeBirth = (day: PlainDate, birthDate: PlainDate): boolean => day < addDays(birthDate, -1);

/** Whole years of age. Who is born on 29 February has the birthday on the 28th when there is no 29th. */
export function ageOn(birth: PlainDate, day: PlainDate): number {
  const years = partsOf(day).year - partsOf(birth).year;
  return addYears(birth, years) <= day ? years : years - 1;
}

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (date: PlainDate): number => new Date(startOf(date)).getUTCDay() || 7;

const months = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
const shortMonths = {
  sv: 'jan feb mars april maj juni juli aug sep okt nov dec'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
};
/** From Monday. */
export const weekdayWords = {
  sv: 'måndag tisdag onsdag torsdag fredag lördag söndag'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
};
const shortWeekdays = {
  sv: 'mån tis ons tors fre lör sön'.split(' '),
  en: 'Mon Tue Wed Thu Fri Sat Sun'.split(' '),
};

/** "tisdag 1 december 2026"; weekday and year are said unless set to false. */
export function dateInWords(
  date: PlainDate,
  lang: Lang,
  say: { weekday?: boolean; year?: boolean } = {},
): string {
  const { year, month, day } = partsOf(date);
  const words = [String(day), months[lang][month - 1]];
  if (say.weekday !== false) words.unshift(weekdayWords[lang][weekdayOf(date) - 1]);
  if (say.year !== false) words.push(String(year));
  return words.join(' ');
}

/** "tis 24 nov", with the year when it is not the year of today. */
export function shortDate(date: PlainDate, lang: Lang, today: PlainDate): string {
  const { year, month, day } = partsOf(date);
  const words = [shortWeekdays[lang][weekdayOf(date) - 1], String(day), shortMonths[lang][month - 1]];
  return (year === partsOf(today).year ? words : [...words, String(year)]).join(' ');
}

const stockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** The day it is in Sweden at that moment. */
export const stockholmDay = (moment: Date): PlainDate => stockholm.format(moment).slice(0, 10);

/** "24 nov 2026 10:12", Swedish time. */
export function momentInWords(moment: Date, lang: Lang): string {
  const [date = '', time = ''] = stockholm.format(moment).split(' ');
  const { year, month, day } = partsOf(date);
  return `${day} ${shortMonths[lang][month - 1]} ${year} ${time}`;
}

/** "10:12", Swedish time. */
export const timeInWords = (moment: Date): string => stockholm.format(moment).slice(11);

export const firstOf = (...days: [PlainDate, ...PlainDate[]]): PlainDate => days.toSorted()[0]!;
