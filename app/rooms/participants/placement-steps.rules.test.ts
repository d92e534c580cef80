import { expect, test } from 'vitest';
import type { PlacementForm } from './codes.rules.ts';
import { placementSteps } from './placement-steps.rules.ts';

const placed = (...rows: [PlacementForm, string, string | null][]) =>
  rows.map(([form, startsOn, endsOn], index) => ({ id: String(index), form, startsOn, endsOn }));

test.each<[string, ReturnType<typeof placed>, string[]]>([
  ['one placement', placed(['group', '2020-01-01', null]), []],
  [
    'nearer, step by step',
    placed(
      ['group', '2020-01-01', '2020-12-31'],
      ['work_oriented_group', '2021-01-01', '2021-12-31'],
      ['outplaced_group', '2022-01-01', '2022-12-31'],
      ['individual_placement', '2023-01-01', null],
    ),
    [
      '2021-01-01 nearer work_oriented_group',
      '2022-01-01 nearer outplaced_group',
      '2023-01-01 nearer individual_placement',
    ],
  ],
  [
    'and back',
    placed(['individual_placement', '2020-01-01', '2020-12-31'], ['group', '2021-01-01', null]),
    ['2021-01-01 back group'],
  ],
  [
    'another unit in the same form is none',
    placed(['group', '2020-01-01', '2020-12-31'], ['group', '2021-01-01', null]),
    [],
  ],
  [
    'after a month between it is still one stay',
    placed(['group', '2020-01-01', '2020-12-31'], ['individual_placement', '2021-01-31', null]),
    ['2021-01-31 nearer individual_placement'],
  ],
  [
    'after longer it is a new beginning',
    placed(['group', '2020-01-01', '2020-12-31'], ['individual_placement', '2021-02-01', null]),
    [],
  ],
  [
    'whatever order they are read in',
    placed(['individual_placement', '2021-01-01', null], ['group', '2020-01-01', '2020-12-31']),
    ['2021-01-01 nearer individual_placement'],
  ],
])('%s', (_, placements, steps) => {
  expect(placementSteps(placements).map(({ on, direction, to }) => `${on} ${direction} ${to}`)).toEqual(
    steps,
  );
});
