import { accept, type Result, refuse } from '../../shared/values/result.ts';

export type NumberRefusal = 'wrongLength' | 'personal' | 'wrongCheckDigit';

/**
 * The number of a legal person: ten digits, the third at least 2, the last a check digit by Luhn (act 1974:174). A sole trader has a personal
 * number in its place; that one is not kept.
 * @param typed with or without a hyphen, or with 16 before it
 */
export const parseOrganisationNumber = (typed: string): Result<string, NumberRefusal> => {
  const digits = typed.replaceAll(/[\s-]/g, '').replace(/^16(?=\d{10}$)/, '');
  if (!/^\d{10}$/.test(digits)) return refuse(/^\d{12}$/.test(digits) ? 'personal' : 'wrongLength');
  if (Number(digits[2]) < 2) return refuse('personal');
  return luhn(digits) % 10 === 0 ? accept(digits) : refuse('wrongCheckDigit');
};

/** `NNNNNN-NNNN`, as it is written. */
export const writtenNumber = (number: string): string => `${number.slice(0, 6)}-${number.slice(6)}`;

const luhn = (digits: string): number =>
  [...digits].reduce((sum, digit, index) => {
    const weighed = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return sum + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
