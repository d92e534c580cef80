import { expect, test } from 'vitest';
import type { CorrectionRecord } from './loaded-way.rules.ts';
import { changesOf, recordOf } from './record-corrections.rules.ts';

const correction = (subjectKind: string, before: object, after: object | null) =>
  ({ subjectKind, before, after }) as CorrectionRecord;

test.each([
  [
    'a placement',
    correction(
      'placement',
      { unitId: '1', unit: 'Norr', form: 'group', startsOn: '2024-01-01', endsOn: null },
      { unitId: '2', unit: 'Söder', form: 'group', startsOn: '2024-01-01', endsOn: '2025-01-01' },
    ),
    [
      ['unit', 'Norr', 'Söder'],
      ['endsOn', null, '2025-01-01'],
    ],
  ],
  [
    'a livelihood, with the source that stays',
    correction('livelihood', { source: 'wage', levelPercent: 50 }, { source: 'wage', levelPercent: 75 }),
    [
      ['source', 'wage', 'wage'],
      ['levelPercent', 50, 75],
    ],
  ],
  [
    'the protection',
    correction('file', { protected: false }, { protected: true }),
    [['protected', false, true]],
  ],
  [
    'a transition that an import changed',
    correction(
      'transition',
      { left_on: '2020-01-31', destination: 'studies' },
      { left_on: '2020-01-31', destination: 'paid_work' },
    ),
    [['destination', 'studies', 'paid_work']],
  ],
])('tells what changed: %s', (_, given, changes) => {
  expect(recordOf(given)).toBe(given.subjectKind);
  expect(changesOf(given).map(({ field, was, became }) => [field, was, became])).toEqual(changes);
});

test('facts and steps stand struck in their own place', () => {
  expect([recordOf(correction('fact', {}, null)), recordOf(correction('way_step', {}, null))]).toEqual([
    undefined,
    undefined,
  ]);
});
