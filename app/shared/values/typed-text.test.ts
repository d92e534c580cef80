import { expect, test } from 'vitest';
import { tidyText, tooLong } from './typed-text.ts';

test.each([
  ['  Ali  ', 'Ali'],
  ['en\r\ntvå\rtre', 'en\ntvå\ntre'],
  ['kök\tsöder', 'kök söder'],
  ['arbets\u00admarknad', 'arbetsmarknad'],
  ['A\u030asa', 'Åsa'],
  ['\u202eAli', 'Ali'],
])('%j is kept as %j', (typed, kept) => {
  expect(tidyText(typed)).toBe(kept);
});

test.each([
  ['a'.repeat(10), 10, undefined],
  ['a'.repeat(11), 10, { has: 11, may: 10 }],
  ['😀'.repeat(10), 10, undefined],
  ['', 0, undefined],
])('%s may have %i characters', (typed, may, refusal) => {
  expect(tooLong(typed, may)).toEqual(refusal);
});
