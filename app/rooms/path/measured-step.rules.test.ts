import { describe, expect, it } from 'vitest';
import { shipped } from './examples.testing.ts';
import {
  againstNormal,
  type LeadingRow,
  measuredStays,
  measuredStep,
  monthsStood,
  normalMonths,
  type Stood,
} from './measured-step.rules.ts';

const stood = (since: string, until: string | null, pauses: Stood['pauses'] = []): Stood => ({
  since,
  until,
  pauses,
});

describe('the measured step', () => {
  it('is Förarbetet in Make it: work, 3–10 months; a model that says no time has none', () => {
    const step = measuredStep(shipped('make-it-work'))!;
    expect(step.key).toBe('preparatory_programme');
    expect(normalMonths({ min: step.normalDays!.min!, max: step.normalDays!.max! })).toEqual({
      min: 3,
      max: 10,
    });
    expect(measuredStep(shipped('malmo'))).toBeUndefined();
  });
});

describe('time in preparation', () => {
  it.each<[string, Stood, string, number, number, boolean]>([
    ['a day', stood('2026-01-31', '2026-02-01'), '2026-11-01', 0, 1, false],
    ['a month is a month by the calendar', stood('2026-01-31', '2026-02-28'), '2026-11-01', 1, 0, false],
    ['what goes on is counted until today', stood('2026-01-15', null), '2026-11-20', 10, 5, true],
    ['what ends in days to come goes on', stood('2026-01-15', '2026-12-01'), '2026-11-20', 10, 5, true],
    ['what begins in days to come has no time yet', stood('2026-12-01', null), '2026-11-20', 0, 0, true],
    [
      'a pause does not count',
      stood('2026-01-01', '2026-06-01', [{ since: '2026-02-01', until: '2026-03-01' }]),
      '2026-11-01',
      4,
      3,
      false,
    ],
    [
      'neither does a pause that goes on',
      stood('2026-01-01', null, [{ since: '2026-02-01', until: null }]),
      '2026-11-01',
      1,
      0,
      true,
    ],
    [
      'nor what of a pause lies before',
      stood('2026-01-01', '2026-02-01', [{ since: '2025-12-01', until: '2026-01-11' }]),
      '2026-11-01',
      0,
      21,
      false,
    ],
  ])('%s', (_, of, today, months, days, ongoing) => {
    expect(monthsStood(of, today)).toEqual({ months, days, ongoing });
  });

  it.each<[number, number, boolean, ReturnType<typeof againstNormal>]>([
    [2, 29, false, 'shorter'],
    [2, 29, true, 'so_far'],
    [3, 0, true, 'within'],
    [10, 0, false, 'within'],
    [10, 1, true, 'longer'],
    [11, 0, false, 'longer'],
  ])('%i months and %i days, ongoing %s: %s', (months, days, ongoing, is) => {
    expect(againstNormal({ months, days, ongoing }, { min: 90, max: 304 })).toBe(is);
  });
});

describe('the rows of the measured step', () => {
  const models = { a: shipped('make-it-work') };
  const row = (startsOn: string, endsOn: string | null, more: Partial<LeadingRow> = {}): LeadingRow => ({
    wayId: 'way',
    step: 'preparatory_programme',
    startsOn,
    endsOn,
    since: null,
    contentHash: 'a',
    ...more,
  });
  const times = (...rows: LeadingRow[]) =>
    measuredStays(rows, models, []).map(({ since, until }) => [since, until]);

  it('of other steps and of models that say no time are left out', () => {
    expect(
      times(row('2026-01-01', null, { step: 'inflow' }), row('2026-01-01', null, { contentHash: 'b' })),
    ).toEqual([]);
  });

  it('that follow on each other are one time, a way back is another', () => {
    expect(
      times(
        row('2026-05-01', null),
        row('2026-01-01', '2026-03-01'),
        row('2026-03-01', '2026-04-01', { since: '2026-01-01' }),
      ),
    ).toEqual([
      ['2026-01-01', '2026-04-01'],
      ['2026-05-01', null],
    ]);
  });

  it('begin when the person came to the step, also where one sees only the row that a move opened', () => {
    expect(times(row('2026-03-01', null, { since: '2026-01-01' }))).toEqual([['2026-01-01', null]]);
  });
});
