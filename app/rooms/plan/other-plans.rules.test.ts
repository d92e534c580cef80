import { describe, expect, test } from 'vitest';
import {
  goalFaults,
  type ImplementationGoal,
  type ImplementationPlan,
  missingIn,
} from './implementation.rules.ts';
import { type LssPlan, lssFaults } from './lss-plan.rules.ts';
import {
  dueOn,
  lssReviewBy,
  nextWindow,
  type Review,
  type ReviewInput,
  reviewFaults,
} from './reviews.rules.ts';

const today = '2026-11-22';
const review = (more: Partial<Review>): Review => ({
  id: 'r',
  planId: null,
  lssPlanId: null,
  implementationPlanId: null,
  kind: 'held',
  reviewedOn: today,
  note: 'x',
  nextFrom: null,
  nextTo: null,
  recordedBy: null,
  ...more,
});

describe('the review of Min plan', () => {
  const agreed = { lockedOn: '2026-09-01', reviewFrom: '2026-11-01', reviewTo: '2026-11-20' };
  const put = (reviewedOn: string) =>
    review({ planId: 'p', kind: 'postponed', reviewedOn, nextFrom: '2026-12-01', nextTo: '2026-12-10' });
  test.each([
    ['is what the agreed version says', [], { from: '2026-11-01', to: '2026-11-20' }],
    ['is put off', [put('2026-11-02')], { from: '2026-12-01', to: '2026-12-10' }],
    [
      'is not put off by what came before the version',
      [put('2026-08-01')],
      { from: '2026-11-01', to: '2026-11-20' },
    ],
  ])('%s', (_, reviews, window) => {
    expect(nextWindow(agreed, reviews)).toEqual(window);
  });
  test('is nothing before a version is agreed', () => {
    expect(nextWindow({ ...agreed, lockedOn: null }, [])).toBeUndefined();
  });
  test.each([
    ['2026-11-23', 'not_yet'],
    ['2026-11-22', 'due'],
    ['2026-11-10', 'due'],
  ])('from %s on is %s', (from, due) => {
    expect(dueOn({ from, to: '2026-11-25' }, today)).toBe(due);
  });
  test('is late when its window has passed', () => {
    expect(dueOn({ from: '2026-11-01', to: '2026-11-21' }, today)).toBe('late');
  });
});

const held: ReviewInput = {
  kind: 'held',
  reviewedOn: today,
  note: 'Vi fortsätter.',
  nextFrom: '2027-02-01',
  nextTo: '2027-02-20',
};
test.each<[string, Partial<ReviewInput>, boolean, object]>([
  ['held, with its next window', {}, true, {}],
  ['without a next window', { nextFrom: null }, true, { nextFrom: 'review_missing' }],
  ['of a plan with a day by rule', { nextFrom: null, nextTo: null }, false, {}],
  ['put off without a reason', { kind: 'postponed', note: '' }, true, { note: 'postponed_why' }],
  ['held without a word', { note: '' }, true, { note: 'words_missing' }],
  ['held tomorrow', { reviewedOn: '2026-11-23' }, true, { reviewedOn: 'day_in_future' }],
  ['with a window turned round', { nextTo: '2027-01-01' }, true, { nextTo: 'review_ends_first' }],
  [
    'with a window that has passed',
    { nextFrom: '2026-10-01', nextTo: '2026-10-02' },
    true,
    { nextTo: 'review_passed' },
  ],
])('a review %s', (_, more, windowed, faults) => {
  expect(reviewFaults({ ...held, ...more }, today, windowed)).toEqual(faults);
});

test.each<[string, Partial<LssPlan>, object]>([
  ['offered and not answered', {}, {}],
  ['made after a yes', { answer: 'yes', answeredOn: '2026-02-01', madeOn: '2026-03-01' }, {}],
  ['offered tomorrow', { offeredOn: '2026-11-23' }, { offeredOn: 'day_in_future' }],
  ['with a day and no answer', { answeredOn: '2026-02-01' }, { answer: 'day_without_answer' }],
  ['answered before the offer', { answer: 'no', answeredOn: '2025-01-01' }, { answeredOn: 'before_offer' }],
  [
    'made before the answer',
    { answer: 'yes', answeredOn: '2026-03-01', madeOn: '2026-02-01' },
    { madeOn: 'before_answer' },
  ],
  [
    'made after a no',
    { answer: 'no', answeredOn: '2026-02-01', madeOn: '2026-03-01' },
    { madeOn: 'made_without_yes' },
  ],
])('a plan by LSS 10 § %s', (_, more, faults) => {
  const offered = {
    offeredOn: '2026-01-10',
    answer: null,
    answeredOn: null,
    madeOn: null,
    regionToldOn: null,
  };
  expect(lssFaults({ ...offered, ...more }, today)).toEqual(faults);
});

test.each([
  ['that was never made', null, [], undefined],
  ['within a year of being made', '2026-03-01', [], '2027-03-01'],
  ['within a year of the last time', '2025-03-01', ['2026-02-01', '2025-09-01'], '2027-02-01'],
])('a plan by LSS 10 § %s is looked at again', (_, madeOn, days, by) => {
  const reviews = days.map((reviewedOn) => review({ lssPlanId: 'l', reviewedOn }));
  expect(lssReviewBy({ id: 'l', madeOn }, reviews)).toBe(by);
});

const goal: ImplementationGoal = {
  goal: 'Jobba på lager',
  how: 'Öva',
  sign: 'Klarar ett pass',
  individual: true,
};
const made: ImplementationPlan = {
  id: 'i',
  planVersionId: null,
  madeOn: '2026-01-10',
  participation: 'Valde själv',
  goals: [goal],
  followUpOn: null,
  version: 1,
  recordedBy: null,
};
const followed = (reviewedOn: string) => review({ implementationPlanId: 'i', reviewedOn });

test.each<[string, Partial<ImplementationPlan> | undefined, Review[], string[]]>([
  ['made within twelve months', {}, [], []],
  ['made earlier and followed up', { madeOn: '2024-01-01' }, [followed('2026-05-01')], []],
  ['made twelve months ago to the day', { madeOn: '2025-11-22' }, [], ['older_than_a_year']],
  ['followed up too long ago', { madeOn: '2024-01-01' }, [followed('2025-11-22')], ['older_than_a_year']],
  ['to be followed up before today', { followUpOn: '2026-06-01' }, [], ['follow_up_not_noted']],
  ['followed up as was said', { followUpOn: '2026-06-01' }, [followed('2026-06-03')], []],
  ['without how the person took part', { participation: '' }, [], ['participation_not_described']],
  ['without goals', { goals: [] }, [], ['no_goal']],
  ['with a goal of everybody', { goals: [{ ...goal, individual: false }] }, [], ['goal_not_individual']],
  ['with a goal that says no how', { goals: [goal, { ...goal, how: '' }] }, [], ['goal_not_concrete']],
  ['with a goal without a sign', { goals: [{ ...goal, sign: '' }] }, [], ['goal_not_followable']],
])('a genomförandeplan %s', (_, more, reviews, missing) => {
  expect(missingIn(more && { ...made, ...more }, reviews, today)).toEqual(missing);
});

test('no genomförandeplan misses the plan itself', () => {
  expect(missingIn(undefined, [], today)).toEqual(['no_plan']);
});

test('a row that is begun has its goal, an empty one is none', () => {
  const empty = { goal: '', how: '', sign: '', individual: false };
  expect(goalFaults([goal, empty, { ...empty, how: 'Öva' }])).toEqual({ 2: 'goal_not_whole' });
});
