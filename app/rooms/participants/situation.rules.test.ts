import { describe, expect, test } from 'vitest';
import {
  inDayActivitySince,
  monthsToThirty,
  nextDate,
  type Signal,
  type Situation,
  signals,
  waitingFor,
} from './situation.rules.ts';

const today = '2026-11-22';
const situation = (more: Partial<Situation> = {}): Situation => ({
  holder: { kind: 'FSF', us: true },
  paused: false,
  normalDaysLeft: null,
  crossings: [],
  openWishToldOn: null,
  lastDayOfDayActivity: null,
  consents: [],
  ...more,
});
const plan = { changeSince: null, review: null, lssReviewBy: null };
const sent = { toKind: 'FK', toUs: false, accepted: false, expiresOn: '2026-12-20' };

describe('whose turn it is', () => {
  test.each<[string, Partial<Situation>, string[]]>([
    ['we hold the ball', {}, ['us']],
    ['another holds it', { holder: { kind: 'AF', us: false } }, ['AF']],
    ['no way', { holder: null }, []],
    ['paused', { paused: true }, []],
    ['sent and not answered', { crossings: [sent] }, ['FK']],
    ['sent to us', { holder: { kind: 'AF', us: false }, crossings: [{ ...sent, toUs: true }] }, ['us']],
    ['two at once', { crossings: [sent, { ...sent, toKind: 'AF' }] }, ['FK', 'AF']],
    ['a wish while no way runs', { holder: null, openWishToldOn: '2026-11-01' }, ['us']],
    [
      'a change that the person wants in the plan',
      { holder: null, plan: { ...plan, changeSince: '2026-11-20' } },
      ['us'],
    ],
    ['a wish and something sent', { openWishToldOn: '2026-11-01', crossings: [sent] }, ['us', 'FK']],
  ])('%s', (_, more, parties) => {
    expect(waitingFor(situation(more))).toEqual(parties);
  });
});

describe('the next date', () => {
  test.each<[string, Partial<Situation>, { on: string; reason: string } | undefined]>([
    ['nothing is due', {}, undefined],
    ['an answer', { crossings: [sent] }, { on: '2026-12-20', reason: 'answer_due' }],
    [
      'a first contact, now',
      { crossings: [{ ...sent, accepted: true }] },
      { on: today, reason: 'first_contact' },
    ],
    ['a wish, since it was told', { openWishToldOn: '2026-11-01' }, { on: '2026-11-01', reason: 'wish' }],
    ['the last day', { lastDayOfDayActivity: '2026-12-01' }, { on: '2026-12-01', reason: 'last_day' }],
    ['a last day that has been', { lastDayOfDayActivity: '2026-11-21' }, undefined],
    ['the end of normal time', { normalDaysLeft: 8 }, { on: '2026-11-30', reason: 'normal_time' }],
    ['not while paused', { normalDaysLeft: 8, paused: true }, undefined],
    [
      'the review of the plan',
      { plan: { ...plan, review: { from: '2026-11-01', to: '2026-11-20' } } },
      { on: '2026-11-20', reason: 'plan_review' },
    ],
    [
      'a consent within 90 days',
      { consents: [{ toKind: 'FK', validUntil: '2027-02-20' }] },
      { on: '2027-02-20', reason: 'consent_ends' },
    ],
    ['a consent beyond them', { consents: [{ toKind: 'FK', validUntil: '2027-02-21' }] }, undefined],
    [
      'the earliest of several',
      { crossings: [sent], normalDaysLeft: 8 },
      { on: '2026-11-30', reason: 'normal_time' },
    ],
  ])('%s', (_, more, expected) => {
    expect(nextDate(situation(more), today)).toEqual(expected);
  });
});

describe('thirty', () => {
  test.each([
    ['1996-11-22', undefined],
    ['1996-11-23', 0],
    ['1996-12-22', 1],
    ['1997-04-30', 5],
    ['1997-11-21', 11],
    ['1997-11-22', 12],
    ['1997-11-23', undefined],
    ['1980-01-01', undefined],
  ])('born %s: %s months', (birthDate, months) => {
    expect(monthsToThirty(birthDate, today)).toBe(months);
  });

  test.each([
    [[], true],
    [['activity_compensation'], true],
    [['activity_compensation', 'wage'], true],
    [['wage'], false],
    [['sickness_compensation'], false],
  ])('with %j it is said: %s', (sources, said) => {
    const names = signals(situation(), { birthDate: '1997-04-30', sources }, today).map(({ name }) => name);
    expect(names.includes('turns_30')).toBe(said);
  });
});

test('a signal for each thing that deserves a word', () => {
  const found = signals(
    situation({
      holder: null,
      paused: true,
      consents: [
        { toKind: 'FK', validUntil: '2026-12-22' },
        { toKind: 'AF', validUntil: '2026-12-23' },
      ],
    }),
    { birthDate: '1980-01-01', sources: [] },
    today,
  );
  expect(found).toEqual([
    { name: 'consent_ends', toKind: 'FK', on: '2026-12-22' },
    { name: 'paused' },
    { name: 'no_way' },
  ]);
});

describe('in day activity since', () => {
  const period = (startsOn: string, endsOn: string | null) => ({ startsOn, endsOn });
  test.each([
    ['never', [], undefined],
    ['over', [period('2020-01-01', '2026-11-21')], undefined],
    ['one', [period('2020-01-01', null)], '2020-01-01'],
    ['a move', [period('2024-06-01', null), period('2020-01-01', '2024-05-31')], '2020-01-01'],
    ['a return', [period('2025-06-01', null), period('2020-01-01', '2024-05-31')], '2025-06-01'],
    ['not begun', [period('2026-12-01', null)], undefined],
  ])('%s', (_, placements, since) => {
    expect(inDayActivitySince(placements, today)).toBe(since);
  });
});

test.each<[string, Partial<NonNullable<Situation['plan']>>, Signal[]]>([
  ['nothing waits', {}, []],
  ['a change is wanted', { changeSince: '2026-11-20' }, [{ name: 'plan_change', since: '2026-11-20' }]],
  ['the review is not due yet', { review: { from: '2026-11-23', to: '2026-12-01' } }, []],
  [
    'the review is due',
    { review: { from: today, to: '2026-12-01' } },
    [{ name: 'plan_review', to: '2026-12-01', late: false }],
  ],
  [
    'the review is late',
    { review: { from: '2026-11-01', to: '2026-11-21' } },
    [{ name: 'plan_review', to: '2026-11-21', late: true }],
  ],
  [
    'the statutory plan within 30 days',
    { lssReviewBy: '2026-12-22' },
    [{ name: 'lss_review', by: '2026-12-22' }],
  ],
  ['the statutory plan later', { lssReviewBy: '2026-12-23' }, []],
])('in the plans, %s', (_, more, found) => {
  const person = { birthDate: '2000-01-01', sources: [] };
  expect(signals(situation({ plan: { ...plan, ...more } }), person, today)).toEqual(found);
});
