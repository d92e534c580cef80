import { describe, expect, test } from 'vitest';
import { nextAsk, type Said } from './asking.rules.ts';

const months = { no_answer: 3, yes: 3, not_now: 12, not_suitable: 18, no: 24 };
const today = '2026-11-22';

const said = (talkedOn: string, answer: Said['answer'], askAgainOn: string | null = null): Said => ({
  talkedOn,
  answer,
  askAgainOn,
});

describe('when to ask next', () => {
  const now = { kind: 'now' };
  const on = (day: string) => ({ kind: 'on', day });
  test.each<[string, Said[], boolean, object]>([
    ['never talked with', [], false, now],
    ['never talked with, on a way all the same', [], true, now],
    ['a talk without an answer', [said('2026-10-01', null)], false, on('2027-01-01')],
    ['and three months later', [said('2026-08-22', null)], false, now],
    ['"not now" rests a year', [said('2026-01-10', 'not_now')], false, on('2027-01-10')],
    ['"not suitable" longer', [said('2026-01-10', 'not_suitable')], false, on('2027-07-10')],
    ['"no" longest', [said('2025-01-10', 'no')], false, on('2027-01-10')],
    ['whoever’s day has come is asked now, however long ago', [said('2019-01-10', 'no')], false, now],
    ['a yes is followed on the way', [said('2024-01-10', 'yes')], true, { kind: 'on_way' }],
    ['a yes without a way is soon asked again', [said('2026-10-10', 'yes')], false, on('2027-01-10')],
    ['a no on a way keeps its time', [said('2026-01-10', 'no')], true, on('2028-01-10')],
    ['the own day goes before', [said('2026-11-01', 'no', '2026-12-01')], false, on('2026-12-01')],
    ['also when it is later', [said('2026-11-01', null, '2028-01-01')], false, on('2028-01-01')],
    ['also on a way', [said('2026-11-01', 'yes', '2026-12-01')], true, on('2026-12-01')],
    ['the own day has come', [said('2026-01-01', 'no', '2026-11-22')], false, now],
    [
      'a later talk without an answer shortens no "no"',
      [said('2026-11-01', null), said('2026-10-01', 'no')],
      false,
      on('2028-10-01'),
    ],
    [
      'nor a day of the person’s own',
      [said('2026-11-01', null), said('2026-10-01', 'not_now', '2029-01-01')],
      false,
      on('2029-01-01'),
    ],
    [
      'nor does it put that day off',
      [said('2026-11-01', null), said('2026-10-01', 'no', '2026-12-01')],
      false,
      on('2026-12-01'),
    ],
    [
      'which stands on a way too',
      [said('2026-11-01', null), said('2026-10-01', 'yes', '2026-12-01')],
      true,
      on('2026-12-01'),
    ],
    [
      'and has done its part once it has come',
      [said('2026-11-01', null), said('2026-10-01', 'no', '2026-11-01')],
      false,
      on('2027-02-01'),
    ],
    [
      'also on a way, which a yes is then followed on',
      [said('2026-11-01', null), said('2026-10-01', 'yes', '2026-10-20')],
      true,
      { kind: 'on_way' },
    ],
    [
      'and a later day of their own stands instead',
      [said('2026-11-01', null, '2027-03-01'), said('2026-10-01', 'not_now', '2029-01-01')],
      false,
      on('2027-03-01'),
    ],
    [
      'but comes after an answer that has rested',
      [said('2026-11-01', null), said('2020-10-01', 'no')],
      false,
      on('2027-02-01'),
    ],
    [
      'a later answer stands instead of the earlier',
      [said('2026-11-01', 'not_now'), said('2026-10-01', 'no')],
      false,
      on('2027-11-01'),
    ],
  ])('%s', (_, talks, onWay, next) => {
    expect(nextAsk(talks, { onWay, months, today })).toEqual(next);
  });
});
