import { type PlainDate, weekdayOf, weekdayWords } from './dates.ts';

/** As they stand in forms and in the database, from Monday. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

export const weekdayCodeOf = (date: PlainDate): Weekday => weekdays[weekdayOf(date) - 1]!;

const named = (words: readonly string[]) =>
  Object.fromEntries(weekdays.map((day, index) => [day, words[index]!])) as Record<Weekday, string>;

export const weekdayNames = { sv: named(weekdayWords.sv), en: named(weekdayWords.en) };
