import { describe, expect, it } from 'vitest';
import { expiryOf, linkState } from './links.rules.ts';
import { sheetValue } from './sheet.rules.ts';
import { sightOf } from './sight.rules.ts';
import { dueOn, isOverdue } from './support.rules.ts';
import { daysToCome, firstDayAhead } from './this-week.rules.ts';
import { codeHash, newCode, tidyCode } from './visits-by-link.rules.ts';

const now = new Date('2026-11-23T11:00:00Z');
const later = new Date('2026-11-24T11:00:00Z');

describe('a link', () => {
  it.each([
    ['open', { revokedAt: null, expiresAt: later, reaches: true }],
    ['revoked', { revokedAt: now, expiresAt: later, reaches: true }],
    ['revoked', { revokedAt: now, expiresAt: now, reaches: false }],
    ['expired', { revokedAt: null, expiresAt: now, reaches: true }],
    ['expired', { revokedAt: null, expiresAt: now, reaches: false }],
    ['unreachable', { revokedAt: null, expiresAt: later, reaches: false }],
  ])('is %s', (state, link) => {
    expect(linkState(link, now)).toBe(state);
  });

  it.each([
    ['over the last day of the stay', '2026-12-18', 180, '2026-12-18T23:00:00.000Z'],
    ['no longer than the collaboration has set', '2027-12-18', 10, '2026-12-03T23:00:00.000Z'],
  ])('lasts %s', (_, stayEndsOn, longest, expected) => {
    expect(expiryOf(stayEndsOn, '2026-11-23', longest).toISOString()).toBe(expected);
  });
});

it('a code has six digits, is read with spaces, and is worth nothing in another browser', () => {
  expect(newCode()).toMatch(/^\d{6}$/);
  expect(tidyCode(' 123 4-56')).toBe('123456');
  expect(codeHash('123456', 'a')).not.toBe(codeHash('123456', 'b'));
});

it.each([
  ['before three on a working day', '2026-11-23T13:59:00Z', '2026-11-23'],
  ['after three', '2026-11-23T14:00:00Z', '2026-11-24'],
  ['after three on a Friday', '2026-11-27T15:00:00Z', '2026-11-30'],
  ['on a Saturday', '2026-11-28T09:00:00Z', '2026-11-30'],
  ['on Christmas Eve', '2026-12-24T09:00:00Z', '2026-12-28'],
])('what is asked %s is answered on the day', (_, asked, day) => {
  expect(dueOn(new Date(asked))).toBe(day);
});

it('a request is late when its day went by without an answer', () => {
  expect(isOverdue({ answeredAt: null, dueOn: '2026-11-23' }, '2026-11-23')).toBe(false);
  expect(isOverdue({ answeredAt: null, dueOn: '2026-11-23' }, '2026-11-24')).toBe(true);
  expect(isOverdue({ answeredAt: now, dueOn: '2026-11-23' }, '2026-11-24')).toBe(false);
});

const agreed = { startsOn: '2026-11-02', endsOn: '2026-12-01', days: ['mon', 'wed'] as ('mon' | 'wed')[] };
it.each([
  ['the days left of this week', '2026-11-23', ['2026-11-23', '2026-11-25']],
  ['the rest of it', '2026-11-24', ['2026-11-25']],
  ['the next week’s where none is left, to the last day', '2026-11-26', ['2026-11-30']],
  ['none before the first day is near', '2026-10-12', []],
])('shows %s', (_, today, days) => {
  expect(daysToCome(agreed, today)).toEqual(days);
});

it.each([
  ['the first of the agreed weekdays', '2026-10-12', '2026-11-02'],
  ['none once it has begun', '2026-10-31', undefined],
  ['none when what was agreed is over, though the place is booked for longer', '2026-12-02', undefined],
])('the first day ahead is %s', (_, today, first) => {
  expect(firstDayAhead({ ...agreed, startsOn: '2026-10-31' }, today)).toBe(first);
});

it.each([
  ['days', null, ''],
  ['days', 'x', ''],
  ['first_name', null, 'Bea'],
  ['first_name', 'Bettan', 'Bettan'],
  ['tasks', null, 'Du diskar.'],
  ['helps', null, undefined],
  ['says', 'Hej', 'Hej'],
] as const)('the field %s with the words %s is shown as %s', (field, value, shown) => {
  expect(sheetValue({ field, value }, { first_name: 'Bea', tasks: 'Du diskar.' })).toBe(shown);
});

describe('an open page', () => {
  const mark = (more: object) =>
    sightOf({ stays: [{ placeWords: 'Disken', version: 1, sheet: { helps: 'Lugn' }, ...more }] });

  it.each([
    ['another version of the agreement, which it does not show', { version: 2 }, true],
    ['something that was taken back', { sheet: {} }, false],
    ['another place', { placeWords: 'Lagret' }, false],
  ])('with %s', (_, more, holds) => expect(mark(more) === mark({})).toBe(holds));

  it('that shows nobody has no mark', () => expect(sightOf({ stays: [] })).toBeUndefined());
});
