import { expect, it } from 'vitest';
import { parseOrganisationNumber, writtenNumber } from './organisation-number.rules.ts';

/** Invented numbers with a right check digit. */
it.each<[typed: string, given: string]>([
  ['559999-0008', '5599990008'],
  ['5599980017', '5599980017'],
  ['16 802999-0002', '8029990002'],
  ['212000-9994', '2120009994'],
])('%s is read', (typed, given) => {
  expect(parseOrganisationNumber(typed)).toEqual({ ok: true, value: given });
});

it.each<[typed: string, refusal: string]>([
  ['', 'wrongLength'],
  ['55999', 'wrongLength'],
  ['559999-000', 'wrongLength'],
  ['abcdef-0008', 'wrongLength'],
  ['559999-0009', 'wrongCheckDigit'],
  ['557999-0008', 'wrongCheckDigit'],
  ['900101-2388', 'personal'],
  ['19900101-2388', 'personal'],
])('%s is refused', (typed, refusal) => {
  expect(parseOrganisationNumber(typed)).toEqual({ ok: false, refusal });
});

it('is written with a hyphen', () => {
  expect(writtenNumber('5599990008')).toBe('559999-0008');
});
