import {
  byMe,
  type Condition,
  type Grant,
  may,
  type Policy,
  type TableAccess,
  tenant,
  whole,
} from './access-policies.ts';

/** Which models there are in the collaboration is read through the person's door too: the own way is told in their words. */
const readByPerson = (conditions: Condition[]): Policy => ({
  name: 'read_person',
  command: 'select',
  role: 'app_person',
  conditions,
});
const selectForPerson: Grant = { role: 'app_person', command: 'select' };
const usedHere =
  'exists (select from collaboration_path c where c.collaboration_id = app.collaboration() and c.content_hash = path_version.content_hash)';

/** What a model manager decides about a version: read by all in the collaboration, recorded in one's own name; only `columns` may change. */
const modelDecision = (
  table: string,
  recordedBy: string,
  columns: string[],
  servedTo: ('app_registrar' | 'app_system')[] = [],
): TableAccess => ({
  room: 'models',
  table,
  key: ['collaboration_id', `${table}_id`],
  policies: [
    { name: 'read', command: 'select', role: 'app_user', conditions: [tenant] },
    ...(table === 'model_mapping' ? [readByPerson([tenant])] : []),
    {
      name: 'record',
      command: 'insert',
      role: 'app_user',
      conditions: [tenant, may('manage_models'), byMe(recordedBy)],
    },
    ...(columns.length > 0
      ? [
          {
            name: 'withdraw',
            command: 'update' as const,
            role: 'app_user' as const,
            conditions: [tenant, may('manage_models')],
          },
        ]
      : []),
    ...servedTo.map((role) => whole(role)),
  ],
  grants: [
    ...(table === 'model_mapping' ? [selectForPerson] : []),
    { role: 'app_user', command: 'select' },
    { role: 'app_user', command: 'insert' },
    ...(columns.length > 0 ? [{ role: 'app_user', command: 'update', columns } as const] : []),
    ...servedTo.map((role) => ({ role, command: 'select' }) as const),
  ],
});

export const modelTables: TableAccess[] = [
  {
    room: 'path',
    table: 'path_version',
    key: null,
    policies: [
      {
        name: 'read',
        command: 'select',
        role: 'app_user',
        conditions: [usedHere],
      },
      readByPerson([usedHere]),
      { name: 'add', command: 'insert', role: 'app_user', conditions: [may('manage_models')] },
      whole('app_system'),
      whole('app_system', 'insert'),
      whole('app_counts'),
    ],
    grants: [
      selectForPerson,
      { role: 'app_user', command: 'select' },
      { role: 'app_user', command: 'insert' },
      { role: 'app_counts', command: 'select' },
      { role: 'app_system', command: 'select' },
      { role: 'app_system', command: 'insert' },
    ],
  },
  {
    room: 'path',
    table: 'collaboration_path',
    key: ['collaboration_id', 'content_hash'],
    policies: [
      { name: 'read', command: 'select', role: 'app_user', conditions: [tenant] },
      readByPerson([tenant]),
      {
        name: 'add',
        command: 'insert',
        role: 'app_user',
        conditions: [tenant, may('manage_models'), byMe('added_by')],
      },
      { name: 'change', command: 'update', role: 'app_user', conditions: [tenant, may('manage_models')] },
      whole('app_system'),
      whole('app_system', 'insert'),
      whole('app_system', 'update'),
      whole('app_registrar'),
      whole('app_counts'),
    ],
    grants: [
      selectForPerson,
      { role: 'app_user', command: 'select' },
      { role: 'app_user', command: 'insert' },
      { role: 'app_user', command: 'update', columns: ['active'] },
      { role: 'app_registrar', command: 'select' },
      { role: 'app_counts', command: 'select' },
      { role: 'app_system', command: 'select' },
      { role: 'app_system', command: 'insert' },
      { role: 'app_system', command: 'update', columns: ['active'] },
    ],
  },
  modelDecision(
    'model_approval',
    'recorded_by',
    ['withdrawn_at', 'withdrawn_by', 'withdrawn_why'],
    ['app_system'],
  ),
  modelDecision('model_use', 'recorded_by', []),
  modelDecision('model_mapping', 'published_by', ['withdrawn_at', 'withdrawn_by'], ['app_registrar']),
];
