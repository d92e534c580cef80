import { forgets, may, mayForget, ownRow, type TableAccess, tenant, whole } from './access-policies.ts';

const asked = ['job_id', 'name', 'collaboration_id', 'organisation_id', 'membership_id', 'payload', 'due_at'];
const told = [
  'asked_at',
  'started_at',
  'succeeded_at',
  'failed_at',
  'ended_at',
  'leased_until',
  'tries',
  'fault',
];

/** A request adds jobs and follows its own; the administrator sees how they go and never what they are about. */
export const upkeepTables: TableAccess[] = [
  {
    room: 'upkeep',
    table: 'job',
    key: null,
    policies: [
      {
        name: 'follow',
        command: 'select',
        role: 'app_user',
        conditions: [tenant, 'membership_id = (select app.membership())'],
      },
      {
        name: 'ask',
        command: 'insert',
        role: 'app_user',
        conditions: [tenant, ownRow, 'membership_id = (select app.membership())'],
      },
      {
        name: 'watch',
        command: 'select',
        role: 'app_admin',
        conditions: [may('administer'), { anyOf: [[tenant], ['membership_id is null']] }],
      },
      whole('app_jobs'),
      whole('app_jobs', 'insert'),
      whole('app_jobs', 'update'),
      ...mayForget,
    ],
    grants: [
      { role: 'app_user', command: 'select' },
      { role: 'app_user', command: 'insert', columns: asked },
      {
        role: 'app_admin',
        command: 'select',
        columns: [...asked.filter((column) => column !== 'payload'), ...told],
      },
      { role: 'app_jobs', command: 'select' },
      { role: 'app_jobs', command: 'insert' },
      { role: 'app_jobs', command: 'update' },
      ...forgets(['ended_at']),
    ],
  },
  {
    room: 'trust',
    table: 'log_seal',
    key: null,
    policies: [whole('app_seals'), whole('app_seals', 'insert')],
    grants: [
      { role: 'app_seals', command: 'select' },
      { role: 'app_seals', command: 'insert' },
    ],
  },
];
