import { describe, expect, it } from 'vitest';
import type { PersonCandidate, PlacementCandidate, TransitionCandidate } from './imports.rules.ts';
import { judgeRows } from './judge.rules.ts';

const identity = {
  number: '199803022384',
  kind: 'personal' as const,
  birthDate: '1998-03-02',
  sex: 'woman' as const,
};
const person: PersonCandidate = {
  ...identity,
  givenName: 'Bea',
  familyName: 'Lind',
  unit: 'Ängen',
  contact: null,
  phone: null,
  email: null,
  communicationSupport: null,
  interpreterLanguage: null,
  wayIn: null,
  protected: false,
};
const placement: PlacementCandidate = {
  ...identity,
  unit: 'Ängen',
  form: 'group',
  startsOn: '2020-01-01',
  endsOn: null,
};
const transition: TransitionCandidate = {
  ...identity,
  leftOn: '2021-06-15',
  destination: 'studies',
  fromForm: null,
  projectYear: true,
};
const file = <C>(...candidates: C[]) => ({
  rows: candidates.map((candidate, i) => ({ row: i + 2, candidate })),
  problems: [],
  ignored: [],
});
const bea = { number: identity.number, participantId: 'p1', beside: null };

describe('people', () => {
  const registered = (more: Partial<PersonCandidate> = {}) => [
    { ...bea, records: [{ ...person, ...more, version: 3 }] },
  ];

  it('are new, and nobody’s id is known', () => {
    expect(judgeRows('people', file(person), [])).toMatchObject([
      { verdict: 'new', participantId: null, version: null },
    ]);
  });

  it('are met by the number of before, and go on under the one that stands', () => {
    const standing = {
      number: '199804022383',
      kind: 'personal' as const,
      birthDate: '1998-04-02',
      sex: 'woman' as const,
    };
    const records = [{ ...person, ...standing, version: 3 }];
    const [row] = judgeRows('people', file({ ...person, familyName: 'Ek' }), [{ ...bea, standing, records }]);
    expect(row).toMatchObject({
      verdict: 'changed',
      participantId: 'p1',
      candidate: { ...standing, familyName: 'Ek' },
    });
    expect(row!.changes).toMatchObject([{ column: 'familyName' }]);
  });

  it('carry the version that a change was compared with', () => {
    expect(judgeRows('people', file({ ...person, familyName: 'Ek' }), registered())).toMatchObject([
      { verdict: 'changed', participantId: 'p1', version: 3, changes: [{ column: 'familyName' }] },
    ]);
  });

  it('are left alone where the importer may not change them', () => {
    const hidden = [{ number: identity.number, participantId: null, records: null, beside: null }];
    expect(judgeRows('people', file({ ...person, familyName: 'Ek' }), hidden)).toEqual([
      {
        row: 2,
        verdict: 'kept',
        warnings: [],
        candidate: null,
        participantId: null,
        version: null,
        changes: [],
        problems: [],
      },
    ]);
  });

  it.each([
    [false, true, 'changed', 'protection may be raised'],
    [true, true, 'same', 'or stay'],
    [true, false, 'problem', 'but never be taken away'],
  ])('protected before: %s, in the file: %s → %s: %s', (before, after, verdict) => {
    const [row] = judgeRows(
      'people',
      file({ ...person, protected: after }),
      registered({ protected: before }),
    );
    expect(row?.verdict).toBe(verdict);
    expect(row?.problems.map(({ name }) => name)).toEqual(verdict === 'problem' ? ['protection_stays'] : []);
  });

  it.each([
    [null, 'changed'],
    ['siv.ek@exempel.invalid', 'same'],
    ['nils.bo@exempel.invalid', 'same'],
  ])('with the contact %s, a file that names Siv is %s', (contact, verdict) => {
    const named = { ...person, contact: 'siv.ek@exempel.invalid' };
    expect(judgeRows('people', file(named), registered({ contact }))).toMatchObject([{ verdict }]);
  });
});

describe('what is told of a person', () => {
  it.each([
    ['placements', placement],
    ['transitions', transition],
  ] as const)('%s need the person to be there', (kind, candidate) => {
    expect(judgeRows(kind, file(candidate), [])).toMatchObject([
      { verdict: 'problem', candidate: null, problems: [{ name: 'unknown_person', column: 'number' }] },
    ]);
  });

  it('is compared with its own day’s version', () => {
    const records = [
      { ...placement, endsOn: '2020-12-31', version: 4 },
      { ...placement, startsOn: '2021-01-01', version: 7 },
    ];
    const next = { ...placement, startsOn: '2021-01-01', endsOn: '2022-01-01' };
    const beside = [{ lastDay: '2022-01-01', struck: false }];
    expect(judgeRows('placements', file(next), [{ ...bea, records, beside }])).toMatchObject([
      { verdict: 'changed', version: 7 },
    ]);
  });

  it('a placement must not overlap one that the file does not name', () => {
    const records = [{ ...placement, startsOn: '2021-01-01', version: 1 }];
    expect(judgeRows('placements', file(placement), [{ ...bea, records }])).toMatchObject([
      { verdict: 'problem', problems: [{ name: 'overlap_existing', other: '2021-01-01' }] },
    ]);
  });

  it('the same transition is the same, whatever is said about its year', () => {
    const records = [{ ...transition, projectYear: null, version: 1 }];
    expect(judgeRows('transitions', file(transition), [{ ...bea, records }])).toMatchObject([
      { verdict: 'same', candidate: { projectYear: true } },
    ]);
  });

  it('a transition that an officer decided here is no file’s to change', () => {
    const records = [{ ...transition, destination: 'paid_work' as const, version: 1, decidedHere: true }];
    expect(judgeRows('transitions', file(transition), [{ ...bea, records }])).toMatchObject([
      { verdict: 'problem', problems: [{ name: 'decided_here' }] },
    ]);
    const same = [{ ...transition, projectYear: null, version: 1, decidedHere: true }];
    expect(judgeRows('transitions', file(transition), [{ ...bea, records: same }])).toMatchObject([
      { verdict: 'same' },
    ]);
  });
});
