import { describe, expect, it } from 'vitest';
import { momentOf, parseTime, saidTime, timeOf } from './moments.ts';

describe('a time in Sweden', () => {
  it.each([
    ['2026-11-24', '10:00', '2026-11-24T09:00:00.000Z'],
    ['2026-06-24', '10:00', '2026-06-24T08:00:00.000Z'],
    ['2026-10-25', '04:30', '2026-10-25T03:30:00.000Z'],
  ])('%s %s is %s', (day, time, moment) => {
    expect(momentOf(day, time).toISOString()).toBe(moment);
    expect(timeOf(new Date(moment))).toBe(time);
  });

  it.each([
    ['10', '10:00'],
    ['9', '09:00'],
    ['10.30', '10:30'],
    ['10:30', '10:30'],
    ['1030', '10:30'],
    ['kl. 8', '08:00'],
    ['24', undefined],
    ['10:60', undefined],
    ['tio', undefined],
    ['', undefined],
  ])('"%s" is read as %s', (typed, time) => expect(parseTime(typed)).toBe(time));

  it.each([
    ['09:00', '9'],
    ['10:30', '10.30'],
    ['00:05', '0.05'],
  ])('%s is said as %s', (time, said) => expect(saidTime(time)).toBe(said));
});
