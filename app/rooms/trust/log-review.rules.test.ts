import { describe, expect, it } from 'vitest';
import { accessRules } from '../../../database/access-table.ts';
import { needStateOf, refusalOfNeed } from './needs.rules.ts';
import { openingRelations, refusalOfFinding, tallyOf } from './reviews.rules.ts';
import { drawableOn, nextPeriod, periodEnd, readSize } from './sampling.rules.ts';
import {
  assumedWatch,
  isRule,
  type PeopleOfDay,
  type ReadFacts,
  readWatch,
  rules,
  unusualDays,
  unusualHours,
  unusualReads,
  watchKeys,
  weekOf,
} from './unusual.rules.ts';

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

describe('an unusual read', () => {
  const read: ReadFacts = {
    readId: 7,
    act: 'open',
    people: 1,
    protectedHit: false,
    assignmentEnded: false,
    sameName: false,
  };
  it.each<[string, Partial<ReadFacts>, string[]]>([
    ['an ordinary page', {}, []],
    ['a question by a full number', { act: 'search_outside', people: 0 }, ['outside_number']],
    ['a search that gave a protected person', { act: 'search', protectedHit: true }, ['protected_search']],
    ['a search that gave others', { act: 'search' }, []],
    ['a protected person opened by those who may', { protectedHit: true }, []],
    ['after the assignment ended', { assignmentEnded: true }, ['after_assignment']],
    ['the same family name', { sameName: true }, ['same_name']],
    ['a file of nineteen', { act: 'export', people: 19 }, []],
    ['a file of twenty', { act: 'export', people: 20 }, ['taken_out']],
    ['a print-out of twenty', { act: 'print', people: 20 }, ['taken_out']],
    ['a search with twenty', { act: 'search', people: 20 }, []],
    ['two at once', { sameName: true, assignmentEnded: true }, ['after_assignment', 'same_name']],
  ])('%s: %s', (_, more, found) =>
    expect(unusualReads([{ ...read, ...more }], assumedWatch).map(({ rule }) => rule)).toEqual(found),
  );

  const dayOf = (day: string, people: number, accountId = 'a'): PeopleOfDay => ({
    accountId,
    day,
    people,
    readId: people,
  });
  const week = { from: '2026-11-16', to: '2026-11-22' };
  const usually = (people: number) => [dayOf('2026-11-03', people), dayOf('2026-11-10', people)];
  it.each<[string, PeopleOfDay[], object[]]>([
    ['at the floor', [dayOf('2026-11-18', 30)], []],
    ['over it, with nothing to compare with', [dayOf('2026-11-18', 31)], [{ count: 31 }]],
    ['over it and three times the usual', [...usually(10), dayOf('2026-11-18', 30)], []],
    ['more than that', [...usually(10), dayOf('2026-11-18', 31)], [{ count: 31, usual: 10 }]],
    ['somebody who usually reads many', [...usually(20), dayOf('2026-11-18', 60)], []],
    [
      'compared with oneself, not others',
      [dayOf('2026-11-03', 60, 'b'), dayOf('2026-11-18', 31)],
      [{ count: 31 }],
    ],
    ['days longer ago say nothing', [dayOf('2026-10-01', 1), dayOf('2026-11-18', 31)], [{ count: 31 }]],
    ['days of other weeks are not listed', [dayOf('2026-11-12', 90)], []],
  ])('many people in a day, %s', (_, days, found) =>
    expect(unusualDays(days, week, assumedWatch)).toEqual(
      found.map((one) => ({ ...one, readId: 31, rule: 'many_people' })),
    ),
  );

  it.each([
    ['2026-11-18', 5, true],
    ['2026-11-18', 6, false],
    ['2026-11-18', 19, false],
    ['2026-11-18', 20, true],
    ['2026-11-21', 10, true],
    ['2026-12-24', 10, true],
    ['2026-06-19', 10, true],
  ])('on %s at %s o’clock: outside working hours %s', (day, hour, outside) =>
    expect(unusualHours([{ accountId: 'a', day, hour, reads: 1, readId: 1 }], assumedWatch)).toHaveLength(
      outside ? 1 : 0,
    ),
  );

  it('is one line for each reader and day', () => {
    const hour = { accountId: 'a', day: '2026-11-21', hour: 9, reads: 4, readId: 12 };
    const found = unusualHours(
      [hour, { ...hour, hour: 10, reads: 3, readId: 9 }, { ...hour, accountId: 'b', readId: 20 }],
      assumedWatch,
    );
    expect(found).toEqual([
      { readId: 9, rule: 'outside_hours', count: 7 },
      { readId: 20, rule: 'outside_hours', count: 4 },
    ]);
  });

  it.each([
    ['2026-11-22', '2026-11-16', '2026-11-22'],
    ['2026-11-16', '2026-11-16', '2026-11-22'],
    ['2027-01-01', '2026-12-28', '2027-01-03'],
  ])('of %s stands in the week %s to %s', (day, from, to) => expect(weekOf(day)).toEqual({ from, to }));

  it('has a rule with a name', () => expect([...rules, 'rank', ''].filter(isRule)).toEqual([...rules]));
});

describe('the limits', () => {
  const typed = Object.fromEntries(watchKeys.map((key) => [key, String(assumedWatch[key])])) as Record<
    (typeof watchKeys)[number],
    string
  >;
  it('as we assume them are within their own limits', () =>
    expect(readWatch(typed)).toEqual({ watch: assumedWatch, refusals: {} }));

  it.each([
    ['peopleFloor', '0'],
    ['peopleFloor', '1001'],
    ['peopleTimes', '101'],
    ['takenOut', 'tio'],
    ['takenOut', ''],
    ['hoursFrom', '24'],
    ['hoursTo', '25'],
    ['hoursTo', '0'],
    ['peopleTimes', '2,5'],
  ])('%s is not %j', (key, text) =>
    expect(readWatch({ ...typed, [key]: text }).refusals).toEqual({ [key]: 'outside_limits' }),
  );

  it.each(['6', '5'])('working hours from 6 do not end at %s', (hoursTo) =>
    expect(readWatch({ ...typed, hoursTo }).refusals).toEqual({ hoursTo: 'hours_turned' }),
  );
});
