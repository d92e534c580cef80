import { describe, expect, test } from 'vitest';
import { livelihoodSources, sourcesHeldBy } from './codes.rules.ts';
import { readLivelihood } from './details.rules.ts';

const today = '2026-11-22';

describe('a livelihood', () => {
  const ofFk =
    'activity_compensation sickness_compensation sickness_benefit rehabilitation_allowance activity_support';
  const ofMunicipality = `social_assistance wage ${ofFk} none other`;
  test.each([
    ['FK', ofFk],
    ['FSF', ofMunicipality],
    ['ASF', ofMunicipality],
    ['school', ofMunicipality],
    ['AF', ''],
    ['provider', ''],
    ['employer', ''],
    ['steering', ''],
  ])('at %s is only what it may hold', (kind, held) => {
    const read = livelihoodSources.filter(
      (kalla) => readLivelihood({ kalla, fran: '1/11' }, today, sourcesHeldBy(kind)).ok,
    );
    expect(read.toSorted()).toEqual(held.split(' ').filter(Boolean).toSorted());
  });
});
