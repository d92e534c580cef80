import { describe, expect, it } from 'vitest';
import { inventedNumber } from '../../shared/values/identity-numbers.ts';
import { compareRows, overlapsWithRegistered, type Registered } from './compare.rules.ts';
import type { PersonCandidate, PlacementCandidate, TransitionCandidate } from './imports.rules.ts';

const identity = {
  number: inventedNumber('1990-05-03', 'woman'),
  kind: 'personal' as const,
  birthDate: '1990-05-03',
  sex: 'woman' as const,
};
const person: PersonCandidate = {
  ...identity,
  givenName: 'Bea',
  familyName: 'Lind',
  unit: 'Ängen',
  contact: 'siv.ek@exempel.invalid',
  phone: '070-174 06 05',
  email: 'bea@exempel.invalid',
  communicationSupport: 'Bildstöd',
  interpreterLanguage: null,
  wayIn: 'from_school',
  protected: false,
};
const placement: PlacementCandidate = {
  ...identity,
  unit: 'Ängen',
  form: 'group',
  startsOn: '2020-01-01',
  endsOn: '2020-12-31',
};
const transition: TransitionCandidate = {
  ...identity,
  leftOn: '2021-06-15',
  destination: 'studies',
  fromForm: 'group',
  projectYear: null,
};
const row = <C>(candidate: C) => [{ row: 2, candidate }];

describe('people', () => {
  it('is new when nobody has the number', () => {
    expect(compareRows('people', row(person), [])).toEqual([
      { row: 2, candidate: person, verdict: 'new', changes: [] },
    ]);
  });

  it('is the same when the same file comes twice', () => {
    expect(compareRows('people', row(person), [person])).toMatchObject([{ verdict: 'same', changes: [] }]);
  });

  it.each([
    [{ phone: '0701740605' }, 'another way to write a telephone'],
    [{ email: 'BEA@exempel.invalid' }, 'capital letters in an address'],
    [{ contact: null, phone: null, email: null, communicationSupport: null, wayIn: null }, 'empty cells'],
  ])('%j changes nothing: %s', (cells, _) => {
    expect(compareRows('people', row({ ...person, ...cells }), [person])).toMatchObject([
      { verdict: 'same' },
    ]);
  });

  it('names each column that changes', () => {
    const now = { ...person, familyName: 'Ek', interpreterLanguage: 'persiska', protected: true };
    expect(compareRows('people', row(now), [person])).toMatchObject([
      {
        verdict: 'changed',
        changes: [
          { column: 'familyName', from: 'Lind', to: 'Ek' },
          { column: 'interpreterLanguage', from: null, to: 'persiska' },
          { column: 'protected', from: false, to: true },
        ],
      },
    ]);
  });
});

describe('placements', () => {
  it.each([
    [{}, 'same', []],
    [
      { form: 'individual_placement' as const },
      'changed',
      [{ column: 'form', from: 'group', to: 'individual_placement' }],
    ],
    [{ endsOn: null }, 'changed', [{ column: 'endsOn', from: '2020-12-31', to: null }]],
    [{ startsOn: '2021-01-01', endsOn: null }, 'new', []],
  ])('%j is %s', (cells, verdict, changes) => {
    expect(compareRows('placements', row({ ...placement, ...cells }), [placement])).toMatchObject([
      { verdict, changes },
    ]);
  });

  const other: Registered<'placements'> = { ...placement, startsOn: '2021-03-01', endsOn: null };
  it.each([
    ['2021-01-01', '2021-02-28', [], 'between the two'],
    ['2021-01-01', '2021-03-01', ['2021-03-01'], 'reaches the open one'],
    ['2020-06-01', '2020-06-30', ['2020-01-01'], 'inside the first'],
    ['2021-03-01', '2022-01-01', [], 'is the open one, ended'],
    ['2020-01-01', null, ['2021-03-01'], 'is the first, now without end'],
  ])('from %s to %s collides with %j: %s', (startsOn, endsOn, collisions, _) => {
    const problems = overlapsWithRegistered(row({ ...placement, startsOn, endsOn }), [placement, other]);
    expect(problems.map((problem) => problem.other)).toEqual(collisions);
    for (const problem of problems) expect(problem).toMatchObject({ row: 2, name: 'overlap_existing' });
  });

  it('of another person do not collide', () => {
    const someone = { ...placement, number: inventedNumber('1985-12-24', 'man') };
    expect(overlapsWithRegistered(row(placement), [someone])).toEqual([]);
  });
});

describe('transitions', () => {
  it.each([
    [{}, 'same', []],
    [{ fromForm: null }, 'same', []],
    [
      { destination: 'paid_work' as const },
      'changed',
      [{ column: 'destination', from: 'studies', to: 'paid_work' }],
    ],
    [{ projectYear: true }, 'changed', [{ column: 'projectYear', from: null, to: true }]],
    [{ leftOn: '2023-06-15' }, 'new', []],
  ])('%j is %s', (cells, verdict, changes) => {
    expect(compareRows('transitions', row({ ...transition, ...cells }), [transition])).toMatchObject([
      { verdict, changes },
    ]);
  });
});
