import { byMe, may, ownRow, type TableAccess, tenant, whole } from './access-policies.ts';
import { personTable } from './person-table.ts';

const room = 'municipal-jobs';

/** Of the municipality: kept by the organisation that holds the process together, read by the whole collaboration. */
const offered = (table: string, columns: string[]): TableAccess => ({
  room,
  table,
  key: ['collaboration_id', `${table}_id`],
  policies: [
    {
      name: 'read',
      command: 'select',
      role: 'app_user',
      conditions: [tenant, may('see_municipal_jobs')],
    },
    {
      name: 'add',
      command: 'insert',
      role: 'app_user',
      conditions: [tenant, ownRow, may('keep_municipal_jobs'), byMe('added_by')],
    },
    {
      name: 'change',
      command: 'update',
      role: 'app_user',
      conditions: [tenant, ownRow, may('keep_municipal_jobs')],
    },
    whole('app_counts'),
  ],
  grants: [
    { role: 'app_user', command: 'select' },
    { role: 'app_user', command: 'insert' },
    { role: 'app_user', command: 'update', columns },
    { role: 'app_counts', command: 'select' },
  ],
});

const ofPerson = { room, area: 'work', shared: false } as const;
const registrar = [{ role: 'app_registrar' as const, commands: ['select' as const] }];

/** Docs: docs/decisions/0038. An employment is written by whoever may record it on the way. */
export const municipalJobTables: TableAccess[] = [
  offered('municipal_administration', ['name', 'version']),
  offered('municipal_job', [
    'municipal_administration_id',
    'name',
    'tasks',
    'form',
    'extent',
    'extent_unit',
    'workplace',
    'hr_name',
    'hr_phone',
    'hr_email',
    'starts_on',
    'ends_on',
    'jobs',
    'responsible_id',
    'withdrawn_on',
    'withdrawn_because',
    'version',
  ]),
  personTable({
    ...ofPerson,
    table: 'municipal_job_match',
    recordedBy: 'proposed_by',
    functions: [...registrar, { role: 'app_counts', commands: ['select'] }],
    insert: { act: 'keep_municipal_jobs' },
    update: {
      act: 'keep_municipal_jobs',
      columns: [
        'hr_on',
        'hr_with',
        'decision',
        'decided_on',
        'because',
        'ended_on',
        'ended_because',
        'version',
      ],
    },
  }),
  personTable({
    ...ofPerson,
    table: 'employment',
    recordedBy: 'recorded_by',
    functions: registrar,
    insert: { act: 'record_fact' },
  }),
];
