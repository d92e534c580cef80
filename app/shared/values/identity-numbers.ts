import { addDays, type PlainDate, plainDate } from './dates.ts';
import { accept, type Result, refuse } from './result.ts';

export type Sex = 'woman' | 'man';

export type IdentityNumber = {
  /** Twelve digits; a coordination number keeps its day + 60. */
  number: string;
  kind: 'personal' | 'coordination';
  birthDate: PlainDate;
  sex: Sex;
};

export type IdentityNumberRefusal =
  | 'empty'
  | 'not_digits'
  | 'wrong_length'
  | 'no_such_date'
  | 'in_the_future'
  | 'wrong_check_digit';

/**
 * Personal and coordination numbers (acts 1991:481 § 18, 2022:1697), with ten or twelve digits. Ten digits mean the
 * latest such year up to this one; `+` means a hundred years earlier, from the year in which the person turns 100.
 * The date in a number may be a day beside the true birthday: let no right depend on the exact day.
 */
export function parseIdentityNumber(
  text: string,
  today: PlainDate,
): Result<IdentityNumber, IdentityNumberRefusal> {
  const compact = text.replace(/[\s\u200b\ufeff‐‑–—−-]/gu, '');
  if (compact === '') return refuse('empty');
  const [, start, plus, end] = /^(\d+?)(\+?)(\d{4})$/.exec(compact) ?? [];
  if (start === undefined || end === undefined)
    return refuse(/^\d+$/.test(compact) ? 'wrong_length' : 'not_digits');
  if (start.length !== 6 && start.length !== 8) return refuse('wrong_length');

  const number = (start.length === 8 ? '' : centuryOf(start, plus === '+', today)) + start + end;
  const writtenDay = Number(number.slice(6, 8));
  const kind = writtenDay > 60 ? 'coordination' : 'personal';
  const day = kind === 'coordination' ? writtenDay - 60 : writtenDay;
  const birthDate = plainDate(Number(number.slice(0, 4)), Number(number.slice(4, 6)), day);
  if (!birthDate) return refuse('no_such_date');
  if (birthDate > today) return refuse('in_the_future');
  if (checkDigit(number.slice(2, 11)) !== Number(number[11])) return refuse('wrong_check_digit');
  return accept({ number, kind, birthDate, sex: Number(number[10]) % 2 === 0 ? 'woman' : 'man' });
}

/** `YYYYMMDDNNNC` as `YYYYMMDD-NNNC`. */
export const formatIdentityNumber = (number: string): string => `${number.slice(0, 8)}-${number.slice(8)}`;

function centuryOf(start: string, turned100: boolean, today: PlainDate): string {
  const thisYear = Number(today.slice(0, 4)) - (turned100 ? 100 : 0);
  const century = Math.floor(thisYear / 100);
  return String(Number(start.slice(0, 2)) > thisYear % 100 ? century - 1 : century);
}

/** Luhn over the nine digits before it. */
function checkDigit(nineDigits: string): number {
  const sum = [...nineDigits]
    .map((digit, i) => Number(digit) * (i % 2 === 0 ? 2 : 1))
    .reduce((total, product) => total + (product > 9 ? product - 9 : product), 0);
  return (10 - (sum % 10)) % 10;
}

const notInTheTestSeries: Record<Sex, string[]> = {
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

/**
 * A number for an invented person: always one of the published test numbers that nobody is ever given (Skatteverket,
 * set of November 2023). Throws for a birth date without one: outside 1977–2013, in 2011, and some single days.
 */
export function inventedNumber(birthDate: PlainDate, sex: Sex): string {
  const inSeries =
    birthDate >= '1977-01-01' &&
    birthDate <= '2013-12-31' &&
    !birthDate.startsWith('2011') &&
    addDays(birthDate, 0) === birthDate &&
    !notInTheTestSeries[sex].includes(birthDate);
  if (!inSeries) throw new RangeError(`No invented number exists for a ${sex} born ${birthDate}`);
  const eleven = birthDate.replaceAll('-', '') + (sex === 'woman' ? '238' : '239');
  return eleven + checkDigit(eleven.slice(2));
}
