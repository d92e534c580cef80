import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dateInWords, shortDate } from './dates.ts';
import { parseSwedishDate } from './parse-date.ts';

const TODAY = '2026-11-24';

describe('a day as people write it', () => {
  it.each([
    '2026-12-01',
    '20261201',
    '261201',
    '26-12-01',
    '2026/12/01',
    '1/12',
    '01/12',
    '1/12 2026',
    '1/12-26',
    '1/12/2026',
    '1 dec',
    '1 dec.',
    '1dec',
    'tis 1 dec',
    'Tis. 1 dec',
    'tisdag den 1 december',
    'den 1:a december',
    '1 december 2026',
    ' 1  DECEMBER  2026 ',
    '2026-12-01 00:00:00',
    '2026-12-01 00:00',
    '2026-12-01T00:00:00.000Z',
    '01.12.2026',
    '1.12',
    '1-12-2026',
    'Tue 1 Dec',
  ])('%j is 1 December', (text) => expect(parseSwedishDate(text, TODAY)).toBe('2026-12-01'));

  it.each([
    ['361124', '2036-11-24', 'ten years ahead at most'],
    ['361125', '1936-11-25', 'or ninety back'],
    ['000229', '2000-02-29', 'only a year that has the day'],
    ['1/12', '2026-12-01', 'the nearest to today'],
    ['26/5', '2026-05-26', 'the nearest to today'],
    ['25/5', '2027-05-25', 'the nearest to today'],
    ['29 feb', '2028-02-29', 'the nearest that exists'],
  ])('%s is %s: %s', (text, date) => expect(parseSwedishDate(text, TODAY)).toBe(date));

  it('takes the later of two equally near days', () => {
    expect(parseSwedishDate('1 juli', '2027-12-31')).toBe('2028-07-01');
    expect(parseSwedishDate('30 juni', '2027-12-30')).toBe('2028-06-30');
  });

  it.each([
    '',
    ' ',
    '30 feb',
    '2026-02-30',
    '31/4 2026',
    '2026-13-01',
    '0/12',
    'mån 1 dec',
    'onsdag 1 december 2026',
    'hej 1 dec',
    'dec',
    '1 hej',
    '2026',
    '12345',
    '1234567',
    '2026-12-01 25:00',
    '2026-12-01 00:00:00 x',
    '2026-12/01',
    '1/12 026',
    '=1/12',
  ])('%j is no day', (text) => expect(parseSwedishDate(text, TODAY)).toBeUndefined());
});

describe('what the program writes, it reads', () => {
  const halfAYear = fc.integer({ min: -180, max: 180 }).map((days) => addDays(TODAY, days));

  it('in Swedish and in English', () => {
    fc.assert(
      fc.property(
        halfAYear,
        fc.constantFrom('sv' as const, 'en' as const),
        fc.boolean(),
        (date, lang, weekday) => {
          expect(parseSwedishDate(dateInWords(date, lang, { weekday }), TODAY)).toBe(date);
          expect(parseSwedishDate(shortDate(date, lang, TODAY), TODAY)).toBe(date);
          expect(parseSwedishDate(date.slice(2).replaceAll('-', ''), TODAY)).toBe(date);
        },
      ),
    );
  });

  it('and no text makes it throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseSwedishDate(text, TODAY)));
  });
});
