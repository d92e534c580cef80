import { may, type TableAccess, tenant, whole } from './access-policies.ts';

export const modelTables: TableAccess[] = [
  {
    room: 'path',
    table: 'path_version',
    key: null,
    policies: [
      { name: 'read', command: 'select', role: 'app_user', conditions: [] },
      { name: 'add', command: 'insert', role: 'app_user', conditions: [may('manage_models')] },
      whole('app_system'),
      whole('app_system', 'insert'),
    ],
    grants: [
      { role: 'app_user', command: 'select' },
      { role: 'app_user', command: 'insert' },
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
      { name: 'add', command: 'insert', role: 'app_user', conditions: [tenant, may('manage_models')] },
      { name: 'change', command: 'update', role: 'app_user', conditions: [tenant, may('manage_models')] },
      whole('app_system'),
      whole('app_system', 'insert'),
      whole('app_system', 'update'),
    ],
    grants: [
      { role: 'app_user', command: 'select' },
      { role: 'app_user', command: 'insert' },
      { role: 'app_user', command: 'update', columns: ['active', 'approved_by', 'approved_on'] },
      { role: 'app_system', command: 'select' },
      { role: 'app_system', command: 'insert' },
      { role: 'app_system', command: 'update', columns: ['active'] },
    ],
  },
];
