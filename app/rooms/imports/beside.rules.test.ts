import { describe, expect, it } from 'vitest';
import type { PlacementCandidate, TransitionCandidate } from './imports.rules.ts';
import { judgeRows, type KnownPerson } from './judge.rules.ts';

const identity = {
  number: '199803022384',
  kind: 'personal' as const,
  birthDate: '1998-03-02',
  sex: 'woman' as const,
};
type Period = [startsOn: string, endsOn: string | null];
const placement = ([startsOn, endsOn]: Period): PlacementCandidate => ({
  ...identity,
  unit: 'Ängen',
  form: 'group',
  startsOn,
  endsOn,
});
const file = <C>(candidates: C[]) => ({
  rows: candidates.map((candidate, i) => ({ row: i + 2, candidate })),
  problems: [],
  ignored: [],
});

const open: Period = ['2020-01-01', null];
const old: Period = ['2018-01-01', '2019-12-31'];
const ended: Period = ['2020-01-01', '2023-06-15'];
const next: Period = ['2023-06-16', null];
const briefly: Period = ['2023-06-16', '2024-06-15'];

describe('day activity ends by decision, whatever a file of placements says', () => {
  const problemsOf = (registered: Period[], inFile: Period[], decisions: string[]) => {
    const known: KnownPerson<'placements'> = {
      number: identity.number,
      participantId: 'p1',
      records: registered.map((period) => ({ ...placement(period), version: 1 })),
      beside: decisions.map((lastDay) => ({ lastDay, struck: false })),
    };
    return judgeRows('placements', file(inFile.map(placement)), [known]).flatMap(({ problems }) =>
      problems.map(({ row, column, name }) => `${row} ${column} ${name}`),
    );
  };
  it.each<[string, Period[], Period[], string[], string[]]>([
    ['an open one gets an end', [open], [ended], [], ['2 endsOn end_needs_decision']],
    ['the decision stands', [open], [ended], ['2023-06-15'], []],
    [
      'an earlier decision is about another time',
      [open],
      [ended],
      ['2019-12-31'],
      ['2 endsOn end_needs_decision'],
    ],
    ['a move to another that goes on', [open], [ended, next], [], []],
    ['a move to another that ends', [open], [ended, briefly], [], ['3 endsOn end_needs_decision']],
    ['history that is new and ended', [], [old, ended], [], []],
    ['older history beside an open one', [open], [old], [], []],
    ['newer history beside an ended one', [old], [ended], [], []],
    [
      'an end that comes earlier',
      [ended],
      [['2020-01-01', '2022-06-15']],
      [],
      ['2 endsOn end_needs_decision'],
    ],
    ['an end that comes later', [ended], [['2020-01-01', '2024-06-15']], [], []],
    ['an end that is taken away', [ended], [open], [], []],
  ])('%s', (_, registered, inFile, decisions, problems) => {
    expect(problemsOf(registered, inFile, decisions)).toEqual(problems);
  });
});

describe('what to look at before a transition is loaded', () => {
  const left = (leftOn: string, destination: TransitionCandidate['destination'] = 'studies') => ({
    ...identity,
    leftOn,
    destination,
    fromForm: null,
    projectYear: null,
  });
  const warningsOf = (registered: string[], placements: Period[], inFile: TransitionCandidate[]) => {
    const known: KnownPerson<'transitions'> = {
      number: identity.number,
      participantId: 'p1',
      records: registered.map((leftOn) => ({ ...left(leftOn), version: 1 })),
      beside: placements.map(([startsOn, endsOn]) => ({ startsOn, endsOn, unit: 'Ängen' })),
    };
    return judgeRows('transitions', file(inFile), [known]).flatMap(({ warnings }) =>
      warnings.map(({ row, name, what, from, to }) => [row, name, what, from, to].join(' ').trim()),
    );
  };
  it.each<[string, string[], Period[], TransitionCandidate[], string[]]>([
    ['nothing beside it', [], [], [left('2023-06-15')], []],
    [
      'another is registered',
      ['2021-05-01'],
      [],
      [left('2023-06-15')],
      ['2 other_transition studies 2021-05-01'],
    ],
    ['the same is registered', ['2023-06-15'], [], [left('2023-06-15')], []],
    [
      'two in the file',
      [],
      [],
      [left('2021-05-01'), left('2023-06-15')],
      ['2 other_row 3 2023-06-15', '3 other_row 2 2021-05-01'],
    ],
    ['still placed', [], [open], [left('2023-06-15')], ['2 inside_placement Ängen 2020-01-01']],
    [
      'placed for longer',
      [],
      [ended],
      [left('2023-06-14')],
      ['2 inside_placement Ängen 2020-01-01 2023-06-15'],
    ],
    ['the last day of the placement', [], [ended], [left('2023-06-15')], []],
    ['placed again later', [], [ended, ['2024-01-01', null]], [left('2023-06-15')], []],
    [
      'changed to another destination while placed',
      ['2023-06-15'],
      [open],
      [left('2023-06-15', 'paid_work')],
      ['2 inside_placement Ängen 2020-01-01'],
    ],
  ])('%s', (_, registered, placements, inFile, warnings) => {
    expect(warningsOf(registered, placements, inFile)).toEqual(warnings);
  });
});
