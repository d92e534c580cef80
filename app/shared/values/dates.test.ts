import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  ageOn,
  dateInWords,
  daysBetween,
  isPlainDate,
  momentInWords,
  shortDate,
  stockholmDay,
  weekdayOf,
} from './dates.ts';

const anyDate = fc
  .integer({ min: daysBetween('1970-01-01', '1900-01-01'), max: daysBetween('1970-01-01', '2199-12-31') })
  .map((days) => addDays('1970-01-01', days));

describe('a plain date', () => {
  it.each(['2026-11-24', '2024-02-29', '1000-01-01', '9999-12-31'])('is %s', (text) => {
    expect(isPlainDate(text)).toBe(true);
  });
  it.each([
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '20261124',
    '0026-11-24',
    '',
    '2026-11-24 ',
  ])('is not %j', (text) => expect(isPlainDate(text)).toBe(false));
});

describe('reckoning with days', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2026-03-28', 2, '2026-03-30'],
  ])('%s and %i days is %s', (date, days, then) => expect(addDays(date, days)).toBe(then));

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -13, '2025-02-28'],
  ])('%s and %i months is %s', (date, months, then) => expect(addMonths(date, months)).toBe(then));

  it.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', -4, '2020-02-29'],
    ['1996-11-24', 30, '2026-11-24'],
  ])('%s and %i years is %s', (date, years, then) => expect(addYears(date, years)).toBe(then));

  it('counts back what it added', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(isPlainDate(addDays(date, days))).toBe(true);
      }),
    );
  });

  it('never lands on a day that does not exist', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (date, months) => {
        expect(isPlainDate(addMonths(date, months))).toBe(true);
      }),
    );
  });
});

describe('age', () => {
  it.each([
    ['1996-11-24', '2026-11-23', 29],
    ['1996-11-24', '2026-11-24', 30],
    ['2004-02-29', '2022-02-27', 17],
    ['2004-02-29', '2022-02-28', 18],
    ['2004-02-29', '2024-02-28', 19],
    ['2026-11-24', '2026-11-24', 0],
  ])('born %s is on %s %i years', (birth, day, years) => expect(ageOn(birth, day)).toBe(years));
});

describe('dates in words', () => {
  it.each([
    ['sv', {}, 'tisdag 1 december 2026'],
    ['sv', { weekday: false }, '1 december 2026'],
    ['sv', { year: false }, 'tisdag 1 december'],
    ['sv', { weekday: false, year: false }, '1 december'],
    ['en', {}, 'Tuesday 1 December 2026'],
  ] as const)('%s %j is %s', (lang, say, words) => expect(dateInWords('2026-12-01', lang, say)).toBe(words));

  it.each([
    ['2026-11-24', 'sv', 'tis 24 nov'],
    ['2027-01-03', 'sv', 'sön 3 jan 2027'],
    ['2026-11-24', 'en', 'Tue 24 Nov'],
    ['2025-05-08', 'en', 'Thu 8 May 2025'],
  ] as const)('%s is short in %s: %s', (date, lang, words) => {
    expect(shortDate(date, lang, '2026-06-01')).toBe(words);
  });

  it.each([
    [1, '2026-11-23'],
    [2, '2026-11-24'],
    [7, '2026-11-29'],
  ])('weekday %i is %s', (weekday, date) => expect(weekdayOf(date)).toBe(weekday));
});

describe('moments, told in Swedish time', () => {
  it.each([
    ['2026-11-24T09:12:59Z', '2026-11-24', '24 nov 2026 10:12', '24 Nov 2026 10:12'],
    ['2026-06-30T22:05:00Z', '2026-07-01', '1 juli 2026 00:05', '1 Jul 2026 00:05'],
    ['2026-12-31T22:59:59Z', '2026-12-31', '31 dec 2026 23:59', '31 Dec 2026 23:59'],
  ])('%s', (moment, day, sv, en) => {
    expect(stockholmDay(new Date(moment))).toBe(day);
    expect(momentInWords(new Date(moment), 'sv')).toBe(sv);
    expect(momentInWords(new Date(moment), 'en')).toBe(en);
  });
});
