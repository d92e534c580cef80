import { expect, test } from 'vitest';
import {
  type Activity,
  type ActivityContent,
  activityFaults,
  type StatusInput,
  statusFaults,
} from './activities.rules.ts';
import { compareActivities, compareContent } from './compare.rules.ts';
import { emptyContent } from './plan-content.rules.ts';
import { chooseTexts } from './two-texts.rules.ts';

const today = '2026-11-22';
const content: ActivityContent = {
  what: 'Öva',
  doneBy: 'person',
  who: null,
  startsOn: '2026-12-01',
  endsOn: null,
  visibleTo: ['fk'],
  prepares: false,
};

test.each<[string, Partial<ActivityContent>, object]>([
  ['as it should be', {}, {}],
  ['that ends first', { endsOn: '2026-11-30' }, { endsOn: 'ends_first' }],
  ['shown to whom the person said no', { visibleTo: ['fk', 'af'] }, { visibleTo: 'not_visible' }],
])('an activity %s', (_, more, faults) => {
  expect(activityFaults({ ...content, ...more }, ['fk'])).toEqual(faults);
});

const done: StatusInput = { status: 'done', reason: null, words: null, setOn: today };
test.each<[string, Partial<StatusInput>, object]>([
  ['done', {}, {}],
  ['as before', { status: 'planned' }, { status: 'same_status' }],
  ['cancelled, and not why', { status: 'cancelled' }, { reason: 'reason_missing' }],
  ['cancelled because nothing fits', { status: 'cancelled', reason: 'does_not_exist' }, {}],
  ['cancelled for another reason', { status: 'cancelled', reason: 'other' }, { words: 'words_missing' }],
  ['done tomorrow', { setOn: '2026-11-23' }, { setOn: 'day_in_future' }],
])('a status: %s', (_, more, faults) => {
  const now = { key: 'k', setBy: null, ...done, status: 'planned' as const };
  expect(statusFaults({ ...done, ...more }, now, today)).toEqual(faults);
});

test('versions differ field by field', () => {
  expect(
    compareContent(
      { ...emptyContent, goal: 'Lager', can: 'Noga' },
      { ...emptyContent, goal: 'Kök', can: 'Noga', reviewTo: today },
    ),
  ).toEqual([
    { field: 'goal', was: 'Lager', is: 'Kök' },
    { field: 'reviewTo', was: null, is: today },
  ]);
});

test('and activity by activity, whatever their rows are', () => {
  const row = (key: string, more: Partial<Activity> = {}): Activity => ({
    ...content,
    id: `${key} ${Math.random()}`,
    versionId: 'v',
    key,
    version: 1,
    struck: false,
    ...more,
  });
  const was = [row('same'), row('moved'), row('gone')];
  const is = [row('same'), row('moved', { who: 'Jon', endsOn: '2027-01-01' }), row('new')];
  expect(
    compareActivities(was, is).map((one) => [
      one.change,
      (one.change === 'removed' ? one.was : one.is).key,
      one.change === 'changed' ? one.fields : [],
    ]),
  ).toEqual([
    ['changed', 'moved', ['who', 'endsOn']],
    ['added', 'new', []],
    ['removed', 'gone', []],
  ]);
});

test.each([
  ['only the colleague', { goal: 'a', can: 'b' }, { goal: 'a', can: 'b2' }, { goal: 'a', can: 'b2' }, []],
  ['only oneself', { goal: 'a2', can: 'b' }, { goal: 'a', can: 'b' }, { goal: 'a2', can: 'b' }, []],
  [
    'both the same field',
    { goal: 'mine', can: 'b' },
    { goal: 'theirs', can: 'b' },
    { goal: 'mine', can: 'b', 'deras-goal': 'theirs' },
    ['goal'],
  ],
  [
    'both, and one has chosen one’s own',
    { goal: 'mine', can: 'b', 'deras-goal': 'a', 'val-goal': 'mine' },
    { goal: 'a', can: 'b' },
    { goal: 'mine', can: 'b' },
    [],
  ],
  [
    'both, and one has chosen theirs',
    { goal: 'mine', can: 'b', 'deras-goal': 'theirs', 'val-goal': 'theirs' },
    { goal: 'a', can: 'b' },
    { goal: 'theirs', can: 'b' },
    [],
  ],
  [
    'both, and one has not chosen',
    { goal: 'mine', can: 'b', 'deras-goal': 'theirs' },
    { goal: 'a', can: 'b' },
    { goal: 'mine', can: 'b', 'deras-goal': 'theirs' },
    ['goal'],
  ],
])('a form that is sent when %s has changed', (_, typed, standing, values, unchosen) => {
  expect(chooseTexts({ goal: 'a', can: 'b' }, typed as Record<string, string>, standing)).toEqual({
    values,
    unchosen,
  });
});
