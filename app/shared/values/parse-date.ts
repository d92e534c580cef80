import { addYears, daysBetween, type PlainDate, plainDate, weekdayOf } from './dates.ts';

const monthWords = [
  ['jan', 'januari', 'january'],
  ['feb', 'febr', 'februari', 'february'],
  ['mar', 'mars', 'march'],
  ['apr', 'april'],
  ['maj', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['aug', 'augusti', 'august'],
  ['sep', 'sept', 'september'],
  ['okt', 'oktober', 'oct', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
];
const weekdayWords = [
  ['må', 'mån', 'månd', 'måndag', 'mon', 'monday'],
  ['ti', 'tis', 'tisd', 'tisdag', 'tue', 'tues', 'tuesday'],
  ['on', 'ons', 'onsd', 'onsdag', 'wed', 'wednesday'],
  ['to', 'tor', 'tors', 'torsd', 'torsdag', 'thu', 'thur', 'thurs', 'thursday'],
  ['fr', 'fre', 'fred', 'fredag', 'fri', 'friday'],
  ['lö', 'lör', 'lörd', 'lördag', 'sat', 'saturday'],
  ['sö', 'sön', 'sönd', 'söndag', 'sun', 'sunday'],
];
const placeOf = (word: string, lists: string[][]) => lists.findIndex((list) => list.includes(word)) + 1;

const TIME = /[t ]([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d([.,]\d+)?)?z?$/;
const FORMS = [
  /^(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})$/,
  /^(?<year>\d{4}|\d\d)(?<month>\d\d)(?<day>\d\d)$/,
  /^(?<year>\d\d)-(?<month>\d\d)-(?<day>\d\d)$/,
  /^(?<day>\d{1,2})\/(?<month>\d{1,2})([ /-]{1,3}(?<year>\d{4}|\d\d))?$/,
  /^(?<day>\d{1,2})\.(?<month>\d{1,2})(\.(?<year>\d{4}|\d\d)?)?$/,
  /^(?<day>\d{1,2})-(?<month>\d{1,2})-(?<year>\d{4})$/,
  /^(?<day>\d{1,2})(:[ae])?[ .-]{0,2}(?<month>\p{L}+)\.?([ -]{1,3}(?<year>\d{4}|\d\d))?$/u,
];

/**
 * Reads a day as people and spreadsheets write it in Sweden (English names are read too). A two-digit year is the one
 * in the hundred years that end ten years from today. Without a year it is the nearest such day, the later if two are
 * equally near. Undefined: not a day, a day that does not exist, or a weekday word that does not fit the day.
 */
export function parseSwedishDate(text: string, today: PlainDate): PlainDate | undefined {
  const { weekday, rest } = splitWeekday(text.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' '));
  if (weekday === 0) return undefined;
  const day = readDay(rest, today) ?? readDay(rest.replace(TIME, ''), today);
  return day && (weekday === undefined || weekdayOf(day) === weekday) ? day : undefined;
}

/** 0 when there is a word in front that is no weekday. */
function splitWeekday(text: string): { weekday?: number; rest: string } {
  const found = /^(?<word>\p{L}+)[.,]? (den )?(?<rest>.+)$/u.exec(text)?.groups;
  if (!found?.word || !found.rest) return { rest: text };
  if (found.word === 'den') return { rest: found.rest };
  return { weekday: placeOf(found.word, weekdayWords), rest: found.rest };
}

function readDay(text: string, today: PlainDate): PlainDate | undefined {
  const found = FORMS.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined);
  if (!found?.month) return undefined;
  const month = /^\d+$/.test(found.month) ? Number(found.month) : placeOf(found.month, monthWords);
  return onYear(found.year, month, Number(found.day), today);
}

function onYear(year: string | undefined, month: number, day: number, today: PlainDate) {
  if (year?.length === 4) return plainDate(Number(year), month, day);
  const thisYear = Number(today.slice(0, 4));
  if (year === undefined) return nearest(yearsAround(thisYear, 8), month, day, today);
  const sameEnding = yearsAround(thisYear, 100).filter((y) => y % 100 === Number(year));
  const [first, last] = [addYears(today, -90), addYears(today, 10)];
  return nearest(sameEnding, month, day, today, (date) => date > first && date <= last);
}

const yearsAround = (year: number, span: number) =>
  Array.from({ length: span * 2 + 1 }, (_, i) => year + span - i);

/** Of the same day in several years, latest first, the nearest to today. */
function nearest(
  years: number[],
  month: number,
  day: number,
  today: PlainDate,
  fits = (_: PlainDate) => true,
) {
  const far = (date: PlainDate) => Math.abs(daysBetween(today, date));
  return years
    .map((year) => plainDate(year, month, day))
    .filter((date) => date !== undefined && fits(date))
    .toSorted((a, b) => far(a as PlainDate) - far(b as PlainDate))[0];
}
