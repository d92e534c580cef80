import { describe, expect, it } from 'vitest';
import { accessRules } from '../../../database/access-table.ts';
import { needStateOf, refusalOfNeed } from './needs.rules.ts';
import { openingRelations, refusalOfFinding, tallyOf } from './reviews.rules.ts';
import { drawableOn, nextPeriod, periodEnd, readSize } from './sampling.rules.ts';

describe('a note on needs and risks', () => {
  it.each([
    [undefined, 'missing'],
    ['2026-11-21', 'due'],
    ['2026-11-22', 'due'],
    ['2026-11-23', 'current'],
  ])('that is to be looked over by %s is %s', (lookOverOn, state) =>
    expect(needStateOf(lookOverOn ? { lookOverOn } : undefined, '2026-11-22')).toBe(state),
  );

  it.each([
    ['2026-11-01', '2027-11-01', 2, 2, undefined],
    ['2026-11-01', '2027-11-01', 1, 2, 'changed_meanwhile'],
    ['2026-11-01', '2027-11-01', Number.NaN, 0, 'changed_meanwhile'],
    ['2026-11-01', '2026-11-01', 2, 2, 'look_over_first'],
    ['2026-11-01', '2026-10-31', 0, 0, 'look_over_first'],
  ])(
    'decided %s, looked over by %s, with %s seen of %s: %s',
    (decidedOn, lookOverOn, seen, newest, refusal) =>
      expect(refusalOfNeed({ decidedOn, lookOverOn }, seen, newest)).toBe(refusal),
  );
});

describe('the period of a sample', () => {
  it.each([
    ['2026-01-01', 'month', '2026-01-31'],
    ['2026-02-10', 'month', '2026-02-28'],
    ['2028-02-29', 'month', '2028-02-29'],
    ['2026-12-31', 'month', '2026-12-31'],
    ['2026-01-01', 'quarter', '2026-03-31'],
    ['2026-05-17', 'quarter', '2026-06-30'],
    ['2026-09-30', 'quarter', '2026-09-30'],
    ['2026-10-01', 'quarter', '2026-12-31'],
  ] as const)('that holds %s ends, by the %s, on %s', (day, every, end) =>
    expect(periodEnd(day, every)).toBe(end),
  );

  it.each([
    ['the first begins with the plan', '2026-09-15', undefined, '2026-09-15', '2026-09-30'],
    ['the next begins after the last', '2026-09-01', '2026-09-30', '2026-10-01', '2026-10-31'],
    [
      'a plan that begins later leaves the days between',
      '2026-11-10',
      '2026-09-30',
      '2026-11-10',
      '2026-11-30',
    ],
    ['a plan changed in the middle goes on', '2026-10-15', '2026-10-31', '2026-11-01', '2026-11-30'],
  ])('%s', (_, startsOn, lastEnd, from, to) =>
    expect(nextPeriod({ every: 'month', startsOn }, lastEnd)).toEqual({ from, to }),
  );

  it('is drawn a whole day after its end', () =>
    expect(drawableOn({ from: '2026-10-01', to: '2026-10-31' })).toBe('2026-11-02'));

  it.each([
    ['1', 1],
    [' 25 ', 25],
    ['200', 200],
    ['201', undefined],
    ['0', undefined],
    ['-3', undefined],
    ['2,5', undefined],
    ['tio', undefined],
    ['', undefined],
  ])('%j reads is %s', (typed, size) => expect(readSize(typed)).toBe(size));
});

describe('a finding', () => {
  const plain = {
    own: false,
    closed: false,
    finding: 'correct' as const,
    note: '',
    seen: 0,
    newest: 0,
  };
  it.each([
    [{}, undefined],
    [{ own: true }, 'own_read'],
    [{ own: true, seen: 1 }, 'own_read'],
    [{ seen: 0, newest: 1 }, 'changed_meanwhile'],
    [{ finding: 'wrong' as const }, 'note_missing'],
    [{ finding: 'needs_explanation' as const }, 'note_missing'],
    [{ finding: 'wrong' as const, note: 'x' }, undefined],
    [{ closed: true }, 'note_missing'],
    [{ closed: true, note: 'x', seen: 2, newest: 2 }, undefined],
  ])('%j: %s', (more, refusal) => expect(refusalOfFinding({ ...plain, ...more })).toBe(refusal));

  it('is counted by the newest of each read', () =>
    expect(tallyOf(['correct', 'wrong', undefined, 'correct', 'needs_explanation'])).toEqual({
      correct: 2,
      wrong: 1,
      needs_explanation: 1,
      unjudged: 1,
    }));

  it.each([
    [['contact'], 'job_consultant', ['contact']],
    [['contact', 'wish'], 'job_consultant', ['contact', 'wish']],
    [['wish', 'queue'], 'lss_officer', ['queue']],
    [['manager'], 'job_consultant', []],
    [['unit'], 'unit_staff', ['unit']],
    [['contact'], null, []],
    [[], 'manager', []],
  ])('of one who stood as %j, as %s, says what opened: %j', (stood, role, opening) =>
    expect(openingRelations(stood, accessRules, role)).toEqual(opening),
  );
});
