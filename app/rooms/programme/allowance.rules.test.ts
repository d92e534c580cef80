import { describe, expect, it } from 'vitest';
import {
  type AllowanceDay,
  type Attended,
  allowanceDays,
  linesOf,
  minutesOf,
  partOf,
  type Rate,
  rateOn,
} from './allowance.rules.ts';

/** Invented amounts: what a municipality pays is its own decision. */
const rate = (more: Partial<Rate> = {}): Rate => ({
  municipality: 'Exempelstad',
  startsOn: '2026-01-01',
  full: 60,
  half: 40,
  halfFrom: 60,
  fullFrom: 300,
  ...more,
});
const attended = (more: Partial<Attended> = {}): Attended => ({
  participantId: 'bea',
  day: '2026-11-02',
  starts: '09:00',
  ends: '12:00',
  state: 'here',
  leftAt: null,
  inDayActivity: true,
  ...more,
});

describe('the minutes of a day', () => {
  it.each<[string, Attended[], number]>([
    ['the whole occasion', [attended()], 180],
    ['until they left', [attended({ state: 'left', leftAt: '10:30' })], 90],
    ['left, said another day: the whole', [attended({ state: 'left' })], 180],
    ['left after the end: not more than the occasion', [attended({ state: 'left', leftAt: '15:00' })], 180],
    ['left before it began: nothing', [attended({ state: 'left', leftAt: '08:00' })], 0],
    ['away', [attended({ state: 'away' })], 0],
    ['expected only', [attended({ state: 'expected' })], 0],
    ['two occasions are added', [attended(), attended({ starts: '13:00', ends: '15:00' })], 300],
    ['what overlaps is counted once', [attended(), attended({ starts: '11:00', ends: '13:00' })], 240],
    ['one within the other', [attended(), attended({ starts: '10:00', ends: '11:00' })], 180],
    ['out of day activity', [attended({ inDayActivity: false })], 0],
  ])('%s', (_, of, minutes) => {
    expect(minutesOf(of)).toBe(minutes);
  });

  it.each([
    [59, 'none'],
    [60, 'half'],
    [299, 'half'],
    [300, 'full'],
  ])('%d minutes are %s', (minutes, part) => {
    expect(partOf(minutes, rate())).toBe(part);
  });
});

describe('the rate', () => {
  const rates = [rate(), rate({ startsOn: '2026-11-01', half: 45 })];
  it.each<[string, string, number | undefined]>([
    ['before the first', '2025-12-31', undefined],
    ['on its first day', '2026-01-01', 40],
    ['the last day of the old', '2026-10-31', 40],
    ['the first day of the new', '2026-11-01', 45],
  ])('%s', (_, day, half) => {
    expect(rateOn(rates, day)?.half).toBe(half);
  });

  it('of two from the same day is the one set last', () => {
    expect(rateOn([...rates, rate({ startsOn: '2026-11-01', half: 50 })], '2026-11-05')?.half).toBe(50);
  });

  it('gives each day its own, and a day without one nothing', () => {
    const days = allowanceDays(
      [attended({ day: '2026-10-30' }), attended(), attended({ day: '2025-01-01' })],
      rates,
    );
    expect(days.map(({ part, ore }) => [part, ore])).toEqual([
      ['half', 4000],
      ['half', 4500],
      ['none', 0],
    ]);
  });
});

describe('an export', () => {
  const november = { first: '2026-11-01', last: '2026-11-30' };
  const december = { first: '2026-12-01', last: '2026-12-31' };
  const day = (on: string, ore: number): AllowanceDay => ({
    participantId: 'bea',
    day: on,
    part: ore > 0 ? 'half' : 'none',
    ore,
  });
  const sent = (on: string, ore: number) => ({ participantId: 'bea', day: on, ore });
  it.each<[string, AllowanceDay[], ReturnType<typeof sent>[], typeof november, [string, number, boolean][]]>([
    ['holds the days of the month', [day('2026-11-02', 4000)], [], november, [['2026-11-02', 4000, false]]],
    ['not days that come later', [day('2026-12-01', 4000)], [], november, []],
    ['nor days that give nothing', [day('2026-11-02', 0)], [], november, []],
    ['nothing of what is sent already', [day('2026-11-02', 4000)], [sent('2026-11-02', 4000)], december, []],
    [
      'the difference where a sent day has changed',
      [day('2026-11-02', 6000)],
      [sent('2026-11-02', 4000)],
      december,
      [['2026-11-02', 2000, true]],
    ],
    [
      'what was too much is taken back',
      [day('2026-11-02', 0)],
      [sent('2026-11-02', 4000)],
      december,
      [['2026-11-02', -4000, true]],
    ],
    [
      'also where nothing is left of the day',
      [],
      [sent('2026-11-02', 4000)],
      december,
      [['2026-11-02', -4000, true]],
    ],
    [
      'a correction is itself counted the next time',
      [day('2026-11-02', 6000)],
      [sent('2026-11-02', 4000), sent('2026-11-02', 2000)],
      december,
      [],
    ],
    [
      'a day of a month that is past comes as a correction',
      [day('2026-11-02', 4000)],
      [],
      december,
      [['2026-11-02', 4000, true]],
    ],
  ])('%s', (_, days, before, month, lines) => {
    const found = linesOf(days, before, month);
    expect(found.map(({ day: on, ore, correction }) => [on, ore, correction])).toEqual(lines);
  });
});
