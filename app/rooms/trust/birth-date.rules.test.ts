import { expect, test } from 'vitest';
import { isUnderage } from './birth-date.rules.ts';

test.each<[string, string | undefined, boolean]>([
  ['the day before the birthday', '2008-11-23', true],
  ['on the birthday', '2008-11-22', false],
  ['born on a leap day', '2008-02-29', false],
  // A guardian who is asked for in vain is seen and put right by who is there; one who was passed by is not seen by anybody.
  ['of unknown age, who is taken to be young', undefined, true],
])('under 18: %s', (_, birthDate, underage) => {
  expect(isUnderage(birthDate, '2026-11-22')).toBe(underage);
});
