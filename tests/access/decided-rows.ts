import type { World } from '../world.ts';
import { idOf, type OrganisationKey } from './people.ts';
import { contentHash, type Ids, type Values } from './rows.ts';

/** A job of the manager's, one of a colleague's, and a clock. Their keys are random, so the shadow's jobs are made apart. */
export const jobs = (world: World, ids: Ids): { table: string; values: Values }[] => [
  ...(['manager', 'consultant'] as const).map((member) => ({
    table: 'job',
    values: {
      ...jobOf(ids.collaboration, ids.organisations.fsf, world.members[member]!.membershipId),
      job_id: idOf(`job ${member}`),
    },
  })),
  { table: 'job', values: { ...jobOf(null, null, null), job_id: idOf('clock') } },
];

/** A job as it is asked for. */
export const jobOf = (
  collaboration: string | null,
  organisation: string | null,
  membership: string | null,
): Values => ({
  job_id: idOf('new job'),
  name: 'prov',
  collaboration_id: collaboration,
  organisation_id: organisation,
  membership_id: membership,
  payload: {},
  due_at: '2026-01-01T00:00:00Z',
});

/** A measure as an organisation offers it, and that it was added. */
export const measureOf = (
  ids: Ids,
  home: OrganisationKey,
  name: string,
  by: string | undefined,
): { table: 'measure' | 'measure_change'; values: Values }[] => {
  const of = {
    collaboration_id: ids.collaboration,
    organisation_id: ids.organisations[home],
    measure_id: idOf(`measure ${name}`),
  };
  const words = { name: 'x', for_whom: 'x', asks: 'x', gives: 'x', way_in: 'x', contact: 'x', phone: 'x' };
  const days = { starts_on: '2026-01-01', confirmed_on: '2026-01-01' };
  return [
    { table: 'measure', values: { ...of, ...words, ...days, level: 'trial', version: 1 } },
    {
      table: 'measure_change',
      values: {
        ...of,
        measure_change_id: idOf(`change ${name}`),
        kind: 'added',
        changes: {},
        recorded_by: by,
        recorded_at: '2026-01-01T00:00:00Z',
      },
    },
  ];
};

/** What a model manager has decided about the version. */
export const modelDecisions = (ids: Ids): { table: string; values: Values }[] => {
  const by = ids.accounts.modelManager;
  const about = { collaboration_id: ids.collaboration, content_hash: contentHash };
  const at = '2026-01-01T00:00:00Z';
  return [
    {
      table: 'model_approval',
      values: {
        ...about,
        model_approval_id: idOf('approval'),
        decided_by: 'x',
        decided_on: '2026-01-01',
        participants: [],
        recorded_by: by,
        recorded_at: at,
      },
    },
    {
      table: 'model_use',
      values: {
        ...about,
        model_use_id: idOf('use'),
        starts: true,
        why: 'x',
        recorded_by: by,
        recorded_at: at,
      },
    },
    {
      table: 'model_mapping',
      values: {
        collaboration_id: ids.collaboration,
        model_mapping_id: idOf('mapping'),
        from_hash: contentHash,
        to_hash: 'b'.repeat(64),
        steps: {},
        published_by: by,
        published_at: at,
      },
    },
  ];
};
