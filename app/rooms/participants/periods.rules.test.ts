import { describe, expect, it } from 'vitest';
import { endsUndecided } from './periods.rules.ts';

const row = (id: string, startsOn: string, endsOn: string | null) => ({ id, startsOn, endsOn });
const open = row('a', '2024-01-01', null);
const decided = { lastDay: '2026-05-31', struck: false };

describe('whether day activity would end without a decision', () => {
  it.each([
    ['the last placement gets an end', [open], [row('a', '2024-01-01', '2026-05-31')], [], true],
    ['an end in time to come', [open], [row('a', '2024-01-01', '2027-05-31')], [], true],
    ['an end that a decision covers', [open], [row('a', '2024-01-01', '2026-05-31')], [decided], false],
    [
      'the decision is struck',
      [open],
      [row('a', '2024-01-01', '2026-05-31')],
      [{ ...decided, struck: true }],
      true,
    ],
    [
      'the decision is of an earlier time in day activity',
      [open],
      [row('a', '2024-01-01', '2026-05-31')],
      [{ ...decided, lastDay: '2020-01-01' }],
      true,
    ],
    [
      'a move to another unit',
      [open],
      [row('a', '2024-01-01', '2026-05-31'), row('b', '2026-06-01', null)],
      [],
      false,
    ],
    [
      'a move to a placement that ends',
      [open],
      [row('a', '2024-01-01', '2026-05-31'), row('b', '2026-06-01', '2026-06-30')],
      [],
      true,
    ],
    ['a first placement that has ended', [], [row('a', '2020-01-01', '2021-01-01')], [], true],
    [
      'what had ended before gets a later end',
      [row('a', '2020-01-01', '2021-01-01')],
      [row('a', '2020-01-01', '2021-02-01')],
      [],
      false,
    ],
    [
      'what had ended before gets an earlier end',
      [row('a', '2020-01-01', '2021-01-01')],
      [row('a', '2020-01-01', '2020-06-01')],
      [],
      true,
    ],
    ['the unit alone changes', [open], [open], [], false],
  ])('%s: %#', (_, before, after, decisions, expected) => {
    expect(endsUndecided(before, after, decisions)).toBe(expected);
  });
});
