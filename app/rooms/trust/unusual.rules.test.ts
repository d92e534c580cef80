import { describe, expect, it } from 'vitest';
import {
  isRule,
  type PeopleOfDay,
  type ReadFacts,
  rules,
  unusualDays,
  unusualHours,
  unusualReads,
  weekOf,
} from './unusual.rules.ts';
import { assumedWatch, readWatch, watchKeys } from './watch.rules.ts';

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
