import { describe, expect, it } from 'vitest';
import { type NewRepresentation, representationFaults } from './representations.rules.ts';

const wanted: NewRepresentation = {
  number: '197905052385',
  areas: ['plan'],
  startsOn: '2026-11-22',
  endsOn: '2027-11-22',
  proof: 'court_decision',
  proofSeenOn: '2026-11-20',
  personSays: 'yes',
};
const about = {
  kind: 'legal_guardian' as const,
  taskAreas: ['plan', 'meetings'] as const,
  taskEndsOn: null,
  birthDate: '1998-03-02',
  ownNumber: '199803022383',
  today: '2026-11-22',
};

describe('a representative’s own sign-in', () => {
  it.each<[string, Partial<NewRepresentation>, Partial<Parameters<typeof representationFaults>[1]>, object]>([
    ['is given', {}, {}, {}],
    ['is given to whom the person does not object to', { personSays: 'does_not_object' }, {}, {}],
    ['never goes against the person’s own no', { personSays: 'no' }, {}, { personen: 'person_says_no' }],
    ['needs an area', { areas: [] }, {}, { omraden: 'no_areas' }],
    [
      'never opens more than the task covers',
      { areas: ['plan', 'benefits'] },
      {},
      { omraden: 'outside_task' },
    ],
    ['opens nothing while the task is not told', {}, { taskAreas: null }, { omraden: 'outside_task' }],
    ['is somebody else’s than the person’s', { number: about.ownNumber }, {}, { numret: 'own_number' }],
    ['ends after it begins', { endsOn: '2026-11-21' }, {}, { till: 'ends_before' }],
    ['may last a day', { endsOn: '2026-11-22' }, {}, {}],
    ['lasts a year at most', { endsOn: '2027-11-24' }, {}, { till: 'over_a_year' }],
    ['ends with the task', {}, { taskEndsOn: '2027-01-01' }, { till: 'after_task' }],
    ['stands on a decision of the court', { proof: 'person_said_so' }, {}, { underlag: 'wrong_proof' }],
    [
      'of a relative stands on what the person says',
      { proof: 'person_said_so' },
      { kind: 'next_of_kin' },
      {},
    ],
    ['of a relative not on a court', {}, { kind: 'next_of_kin' }, { underlag: 'wrong_proof' }],
    ['has a proof that has been seen', { proofSeenOn: '2026-11-23' }, {}, { sett: 'seen_later' }],
    [
      'of a custodian lasts until the day before 18',
      { proof: 'register_extract', endsOn: '2027-03-01', areas: ['benefits'] },
      { kind: 'custodian', birthDate: '2009-03-02', taskAreas: null },
      {},
    ],
    [
      'of a custodian not to the 18th birthday',
      { proof: 'register_extract', endsOn: '2027-03-02' },
      { kind: 'custodian', birthDate: '2009-03-02', taskAreas: null },
      { till: 'after_eighteen' },
    ],
  ])('%s', (_, change, circumstances, faults) => {
    expect(representationFaults({ ...wanted, ...change }, { ...about, ...circumstances })).toEqual(faults);
  });
});
