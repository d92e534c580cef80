import { describe, expect, it } from 'vitest';
import { leaseEnd, nextStrike, type Schedule, waitAfter } from './job-times.ts';

describe('when a clock strikes next', () => {
  const night: Schedule = { dailyAt: '03:10' };
  it.each<[string, Schedule, string, string]>([
    ['the next whole minute', 'everyMinute', '2026-11-22T11:00:30Z', '2026-11-22T11:01:00Z'],
    ['not the minute that begins now', 'everyMinute', '2026-11-22T11:00:00Z', '2026-11-22T11:01:00Z'],
    ['later the same night', night, '2026-11-22T01:00:00Z', '2026-11-22T02:10:00Z'],
    ['the next night, once it has struck', night, '2026-11-22T02:10:00Z', '2026-11-23T02:10:00Z'],
    ['the Swedish day, not that of Greenwich', night, '2026-11-22T23:30:00Z', '2026-11-23T02:10:00Z'],
    ['in summer an hour earlier', night, '2026-07-01T11:00:00Z', '2026-07-02T01:10:00Z'],
    ['the night when summer time begins', night, '2026-03-28T22:00:00Z', '2026-03-29T01:10:00Z'],
    ['the night when summer time ends', night, '2026-10-24T22:30:00Z', '2026-10-25T02:10:00Z'],
  ])('%s', (_, schedule, after, strike) => {
    expect(nextStrike(schedule, new Date(after))).toEqual(new Date(strike));
  });
});

it.each([
  [1, 30],
  [2, 120],
  [3, 480],
  [4, 1920],
  [9, 21_600],
])('after %i tries a job waits %i seconds', (tries, seconds) => {
  expect(waitAfter(tries)).toBe(seconds * 1000);
});

it('a lease lasts two minutes from its last step', () => {
  expect(leaseEnd(new Date('2026-11-22T11:00:00Z'))).toEqual(new Date('2026-11-22T11:02:00Z'));
});
