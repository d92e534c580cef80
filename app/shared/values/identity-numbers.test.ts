import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from './dates.ts';
import { formatIdentityNumber, inventedNumber, parseIdentityNumber } from './identity-numbers.ts';

const TODAY = '2026-11-24';

describe('a number as people write it', () => {
  it.each([
    '199005032389',
    '19900503-2389',
    '19900503 2389',
    '9005032389',
    '900503-2389',
    ' 900503 - 2389 ',
    '1990-05-03-2389',
    '19900503–2389',
  ])('%j is one woman', (text) => {
    expect(parseIdentityNumber(text, TODAY)).toEqual({
      ok: true,
      value: { number: '199005032389', kind: 'personal', birthDate: '1990-05-03', sex: 'woman' },
    });
  });

  it('reads man and coordination number, and keeps day + 60 in it', () => {
    expect(parseIdentityNumber('19900563-2394', TODAY)).toEqual({
      ok: true,
      value: { number: '199005632394', kind: 'coordination', birthDate: '1990-05-03', sex: 'man' },
    });
  });

  it.each([
    ['900503-2389', '1990-05-03', 'the latest such year'],
    ['000503-2388', '2000-05-03', 'the latest such year'],
    ['270503-2387', '1927-05-03', 'not yet 100 this year'],
    ['260503+2388', '1926-05-03', 'turns 100 this year'],
    ['900503+2389', '1890-05-03', 'over 100'],
    ['19260503+2388', '1926-05-03', 'the year is written out'],
  ])('%s is born %s: %s', (text, birthDate) => {
    expect(parseIdentityNumber(text, TODAY)).toMatchObject({ ok: true, value: { birthDate } });
  });

  it.each([
    ['', 'empty'],
    [' - ', 'empty'],
    ['900503-238', 'wrong_length'],
    ['90050323891', 'wrong_length'],
    ['1990050323890', 'wrong_length'],
    ['+', 'not_digits'],
    ['900503-T381', 'not_digits'],
    ['9005+03-2381', 'not_digits'],
    ['19900503:2381', 'not_digits'],
    ['１９９００５０３２３８１', 'not_digits'],
    ['19900230-2381', 'no_such_date'],
    ['19901303-2381', 'no_such_date'],
    ['19900500-2381', 'no_such_date'],
    ['19900560-2381', 'no_such_date'],
    ['19900592-2381', 'no_such_date'],
    ['261125-2384', 'in_the_future'],
    ['20270101-2383', 'in_the_future'],
    ['19900503-2380', 'wrong_check_digit'],
  ])('%j is refused: %s', (text, refusal) => {
    expect(parseIdentityNumber(text, TODAY)).toEqual({ ok: false, refusal });
  });

  it('is written with a hyphen', () => expect(formatIdentityNumber('199005032389')).toBe('19900503-2389'));
});

const birthDate = fc
  .integer({ min: 0, max: daysBetween('1977-01-01', '2010-12-10') })
  .map((days) => addDays('1977-01-01', days))
  .filter((date) => ![...excluded.woman, ...excluded.man].includes(date));
const sex = fc.constantFrom('woman' as const, 'man' as const);
const excluded = {
  woman: [
    '1980-01-01',
    '1989-12-20',
    '1990-01-04',
    '1990-01-06',
    '1990-01-08',
    '1990-01-13',
    '2000-12-18',
    '2001-11-04',
    '2002-10-16',
    '2002-12-27',
    '2005-05-09',
    '2007-12-28',
    '2010-12-11',
  ],
  man: [
    '1980-01-01',
    '1990-01-01',
    '1990-01-02',
    '1990-01-04',
    '1990-01-05',
    '1990-01-06',
    '1990-01-08',
    '1990-01-09',
    '2001-03-03',
    '2007-09-11',
  ],
};

describe('numbers for invented people', () => {
  it('read back as the same person, with ten digits and twelve', () => {
    fc.assert(
      fc.property(birthDate, sex, (born, as) => {
        const number = inventedNumber(born, as);
        const person = { ok: true, value: { number, kind: 'personal', birthDate: born, sex: as } };
        expect(parseIdentityNumber(number, TODAY)).toEqual(person);
        expect(parseIdentityNumber(formatIdentityNumber(number).slice(2), TODAY)).toEqual(person);
      }),
    );
  });

  it('are caught when one digit is wrong', () => {
    fc.assert(
      fc.property(
        birthDate,
        sex,
        fc.integer({ min: 2, max: 11 }),
        fc.integer({ min: 1, max: 9 }),
        (born, as, at, by) => {
          const number = inventedNumber(born, as);
          const wrong = number.slice(0, at) + ((Number(number[at]) + by) % 10) + number.slice(at + 1);
          expect(parseIdentityNumber(wrong, TODAY).ok).toBe(false);
        },
      ),
    );
  });

  it.each([
    ...excluded.woman.map((date) => [date, 'woman'] as const),
    ...excluded.man.map((date) => [date, 'man'] as const),
    ['1976-12-31', 'woman'] as const,
    ['2011-06-01', 'man'] as const,
    ['2014-01-01', 'man'] as const,
    ['1990-02-30', 'man'] as const,
  ])('do not exist for %s, %s', (born, as) => expect(() => inventedNumber(born, as)).toThrow(RangeError));
});
