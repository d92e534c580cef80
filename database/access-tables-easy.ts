import { type Condition, type TableAccess, tenant } from './access-policies.ts';

/** A row that is the person's own and no organisation's: whoever has come through the person's door. */
const ownPages: Condition[] = [
  tenant,
  'participant_id = (select app.person())',
  "'identity' = any ((select app.person_areas())::text[])",
];

/** How the person wants the own pages to be: read and written through the person's door alone. */
export const easyTables: TableAccess[] = [
  {
    room: 'easy',
    table: 'person_setting',
    key: ['collaboration_id', 'participant_id'],
    policies: [
      { name: 'read_own', command: 'select', role: 'app_person', conditions: ownPages },
      { name: 'choose', command: 'insert', role: 'app_person', conditions: ownPages },
      { name: 'choose_anew', command: 'update', role: 'app_person', conditions: ownPages },
    ],
    grants: [
      { role: 'app_person', command: 'select' },
      { role: 'app_person', command: 'insert' },
      {
        role: 'app_person',
        command: 'update',
        columns: ['text_size', 'speech', 'pictures', 'colours', 'amount', 'changed_at'],
      },
    ],
  },
];
