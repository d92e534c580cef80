import { idOf, type OrganisationKey, type Person } from './people.ts';
import type { Values } from './row-contents.ts';

const day = '2026-01-01';

/** What a person's row stands on, in the writer's own organisation. */
export const jobPointers = (person: Person, home: OrganisationKey): Record<string, Values> => ({
  municipal_job_match: { municipal_job_id: idOf(`municipal_job ${home}`) },
  employment: {
    fact_id: idOf(`fact work ${person.key} ${home}`),
    municipal_job_match_id: idOf(`municipal_job_match old ${person.key} ${home}`),
  },
});

/** What a whole row of each needs besides whose it is. */
export const jobContents = (by: string): Record<string, Values> => ({
  municipal_job_match: {
    yes_on: day,
    yes_how: 'signed',
    decision: 'no',
    decided_on: day,
    because: 'other',
    proposed_by: by,
    proposed_at: `${day}T00:00:00Z`,
    version: 1,
  },
  employment: {
    extent: 50,
    extent_unit: 'percent',
    yes_on: day,
    yes_how: 'signed',
    recorded_by: by,
    recorded_at: `${day}T00:00:00Z`,
  },
});
