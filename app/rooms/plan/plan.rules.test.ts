import { describe, expect, test } from 'vitest';
import {
  type Goal,
  newGoals,
  type PlanContent,
  type PlanVersion,
  standingUndertakings,
  stateOf,
  type Undertaking,
} from './plan.rules.ts';
import { emptyContent, faultsOf, gapsOf } from './plan-content.rules.ts';

const today = '2026-11-22';

test.each<
  [
    string,
    { number?: number; version?: number; shownVersion?: number | null; lockedOn?: string | null },
    string,
  ]
>([
  ['never shown', {}, 'draft'],
  ['shown as it is', { shownVersion: 3, version: 3 }, 'shown'],
  ['shown, and changed since', { shownVersion: 3, version: 4 }, 'draft'],
  ['locked last', { shownVersion: 1, lockedOn: today, number: 2 }, 'agreed'],
  ['locked before another', { shownVersion: 1, lockedOn: today, number: 1 }, 'superseded'],
])('a version %s', (_, version, state) => {
  const stood = { number: 1, version: 1, shownVersion: null, lockedOn: null, ...version };
  expect(stateOf(stood, [{ number: 2, lockedOn: today }])).toBe(state);
});

const promised = { from: '2026-12-01', to: '2026-12-20' };
const whole: PlanContent = {
  ...emptyContent,
  goal: 'Jag vill jobba på lager.',
  reviewFrom: '2026-12-05',
  reviewTo: '2026-12-24',
};

test.each<[string, Partial<PlanContent>, object]>([
  ['as it should be', {}, {}],
  ['that is empty', emptyContent, {}],
  ['with a day of a talk that is not held', { moneyTalkOn: '2026-11-01' }, { moneyTalk: 'money_not_held' }],
  ['with a talk about money without its day', { moneyTalk: 'held' }, { moneyTalkOn: 'money_day_missing' }],
  [
    'with a talk about money that has not been',
    { moneyTalk: 'held', moneyTalkOn: '2026-11-23' },
    { moneyTalkOn: 'day_in_future' },
  ],
  ['with a window that ends before it begins', { reviewTo: '2026-12-04' }, { reviewTo: 'review_ends_first' }],
  [
    'with a review later than was promised',
    { reviewFrom: '2026-12-21', reviewTo: '2027-01-01' },
    { postponedBecause: 'postponed_why' },
  ],
  [
    'with a review later than was promised, and why',
    { reviewFrom: '2026-12-21', reviewTo: '2027-01-01', postponedBecause: 'Sjuk' },
    {},
  ],
])('a draft %s', (_, content, faults) => {
  expect(faultsOf({ ...whole, ...content }, today, promised)).toEqual(faults);
});

test.each<[string, Partial<PlanContent>, number, string[]]>([
  ['whole', {}, 1, []],
  ['empty', emptyContent, 0, ['goal_missing', 'no_activity', 'review_missing']],
  ['with half a window', { reviewTo: null }, 1, ['review_missing']],
  ['with a window that is over', { reviewFrom: '2026-11-01', reviewTo: '2026-11-21' }, 1, ['review_passed']],
])('a plan %s can be shown when nothing is missing', (_, content, activities, gaps) => {
  expect(gapsOf({ ...whole, ...content }, activities, today)).toEqual(gaps);
});

describe('what the person has told of the goal', () => {
  const goal = (id: string, kind: Goal['kind'], toldBy: Goal['toldBy'], words = id): Goal => ({
    id,
    kind,
    words,
    toldBy,
    recordedBy: null,
    recordedOn: today,
  });
  const version = { goal: 'old', goalPictureId: 'p1', goalSoundId: null } as PlanVersion;
  test.each<[string, Goal[], string[]]>([
    ['is new until it stands in the plan', [goal('new', 'text', 'person')], ['new']],
    ['stands there already', [goal('t', 'text', 'person', 'old'), goal('p1', 'picture', 'person')], []],
    ['was written on by the staff', [goal('a', 'text', 'person'), goal('b', 'text', 'staff')], []],
    ['is the last of each kind', [goal('a', 'sound', 'person'), goal('b', 'sound', 'person')], ['b']],
  ])('%s', (_, goals, found) => {
    expect(newGoals(goals, version).map(({ id }) => id)).toEqual(found);
  });
});

test('an undertaking that a released one replaces is not shown beside it; one that a draft replaces is', () => {
  const row = (id: string, replacesId: string | null, releasedOn: string | null) =>
    ({ id, replacesId, releasedOn }) as Undertaking;
  const rows = [row('a', null, today), row('b', 'a', today), row('c', null, today), row('d', 'c', null)];
  expect(standingUndertakings(rows).map(({ id }) => id)).toEqual(['b', 'c', 'd']);
});
