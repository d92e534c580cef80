import { type Condition, type TableAccess, tenant } from './access-policies.ts';

/** A row that is the person's own and no organisation's: the door, which opens for nobody without a right to that person, is the whole rule. */
const ownPages: Condition[] = [tenant, 'participant_id = (select app.person())'];

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
