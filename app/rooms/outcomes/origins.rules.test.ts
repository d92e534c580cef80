import { describe, expect, it } from 'vitest';
import { type OriginCell, originsOf, originsTable, shownIn } from './origins.rules.ts';
import type { PublishedFigure } from './outcomes.rules.ts';

const cell = (
  origin: OriginCell['origin'],
  target: OriginCell['target'],
  value: number | null,
  sex: OriginCell['sex'] = 'all',
): OriginCell => ({ year: 2016, origin, target, sex, value });
const covered = [2015, 2016, 2017, 2018, 2019, 2020].map((year) => ({
  year,
  registeredThrough: year === 2020 ? '2020-10-31' : `${year}-12-31`,
  projectYear: false,
  note: null,
  running: false,
}));
const figure = (dimension: string, category: string, value: number): PublishedFigure => ({
  indicator: 'make_it_work_outcome',
  year: 2020,
  dimension,
  category,
  from: value,
  to: value,
  source: 'A',
  publishedOn: '2020',
  note: null,
});
const periodOf = (...cells: OriginCell[]) => originsTable(cells, covered, []).periods[0]!;

describe('a period', () => {
  const period = periodOf(
    cell('individual_placement', 'all', 40),
    cell('groups', 'all', 28),
    cell('unknown', 'all', 0),
    cell('groups', 'work', null),
  );

  it('is five years, to the day that its last is registered, and names those registered in part', () => {
    expect([period.from, period.to, period.registeredThrough]).toEqual([2016, 2020, '2020-10-31']);
    expect(period.partial.map(({ year }) => year)).toEqual([2020]);
  });

  it('hides what the door gives no number for', () => {
    expect(period.cells.groups.all.all).toEqual({ kind: 'number', value: 28 });
    expect(period.cells.groups.work.all).toEqual({ kind: 'hidden' });
    expect(period.cells.groups.studies.woman).toEqual({ kind: 'hidden' });
  });

  it.each([
    [0, ['individual_placement', 'groups']],
    [7, ['individual_placement', 'groups', 'unknown']],
    [null, ['individual_placement', 'groups', 'unknown']],
  ])('with %s whose form is unknown shows %o', (value, expected) => {
    expect(originsOf(periodOf(cell('unknown', 'all', value)))).toEqual(expected);
  });

  it.each([
    ['the whole alone', [cell('groups', 'all', 9)], ['all'], ['all']],
    ['nobody is no news', [cell('groups', 'all', 9), cell('groups', 'paid_work', 0)], ['all'], ['all']],
    [
      'groups of destinations by sex',
      [cell('groups', 'all', 12), cell('groups', 'work', 12), cell('groups', 'work', 6, 'man')],
      ['work', 'all'],
      ['all', 'man'],
    ],
  ])('shows %s', (_, cells, targets, sexes) => {
    expect(shownIn(periodOf(...(cells as OriginCell[])))).toEqual({ targets, sexes });
  });
});

describe('what a project has published', () => {
  const { published, participants, periods } = originsTable([], covered, [
    figure('total', 'all', 9),
    figure('from_to', 'individual_placement reinforced_cooperation', 3),
    figure('from_to', 'not_stated joint_mapping', 1),
    figure('from_to', 'group_activity individual_placement', 2),
    { ...figure('total', 'all', 13), indicator: 'transitions' },
  ]);

  it('stands by itself, each row with what it is', () => {
    expect(periods).toEqual([]);
    expect(participants).toEqual({ kind: 'number', value: 9 });
    expect(published.map(({ from, to, kind, cell: its }) => [from, to, kind, its])).toEqual([
      ['individual_placement', 'reinforced_cooperation', 'transition', { kind: 'number', value: 3 }],
      ['not_stated', 'joint_mapping', 'on_the_way', { kind: 'number', value: 1 }],
      ['group_activity', 'individual_placement', 'step', { kind: 'number', value: 2 }],
    ]);
  });
});
