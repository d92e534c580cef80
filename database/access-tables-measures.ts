import { byMe, may, ownRow, type Policy, type TableAccess, tenant } from './access-policies.ts';

const manages = [tenant, ownRow, may('manage_measures')];
const seen: Policy = {
  name: 'read',
  command: 'select',
  role: 'app_user',
  conditions: [tenant, may('see_measures')],
};

/** What is offered is told to the whole collaboration, and changed by the organisation that offers it. */
export const measureTables: TableAccess[] = [
  {
    room: 'measures',
    table: 'measure',
    key: ['collaboration_id', 'measure_id'],
    policies: [
      seen,
      { name: 'add', command: 'insert', role: 'app_user', conditions: manages },
      { name: 'change', command: 'update', role: 'app_user', conditions: manages },
    ],
    grants: [
      { role: 'app_user', command: 'select' },
      { role: 'app_user', command: 'insert' },
      {
        role: 'app_user',
        command: 'update',
        columns: [
          'level',
          'name',
          'for_whom',
          'asks',
          'gives',
          'hours_from',
          'hours_to',
          'lasts',
          'way_in',
          'contact',
          'phone',
          'email',
          'starts_on',
          'ends_on',
          'places_total',
          'places_free',
          'places_on',
          'confirmed_on',
          'version',
        ],
      },
    ],
  },
  {
    room: 'measures',
    table: 'measure_change',
    key: ['collaboration_id', 'measure_change_id'],
    policies: [
      seen,
      {
        name: 'record',
        command: 'insert',
        role: 'app_user',
        conditions: [...manages, byMe('recorded_by')],
      },
    ],
    grants: [
      { role: 'app_user', command: 'select' },
      { role: 'app_user', command: 'insert' },
    ],
  },
];
