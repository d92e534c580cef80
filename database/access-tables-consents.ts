import { byMe, may, ownRow, type Policy, type TableAccess, tenant, whole } from './access-policies.ts';
import { personTable } from './person-table.ts';

/** About no person: what is shown to anybody is read on the own pages too. */
const readOnOwnPages: Policy = {
  name: 'read_own_pages',
  command: 'select',
  role: 'app_person',
  conditions: [tenant],
};

/** What is asked and answered about consents, the texts that were shown, and the organisations' own legal bases. */
export const consentTables: TableAccess[] = [
  personTable({
    room: 'consents',
    table: 'consent_request',
    area: 'identity',
    shared: false,
    ofPerson: {},
    insert: { act: 'share' },
    update: { act: 'share', columns: ['taken_back_at'] },
    recordedBy: 'asked_by',
    functions: [{ role: 'app_registrar', commands: ['select', 'update'] }],
  }),
  personTable({
    room: 'consents',
    table: 'consent_answer',
    area: 'identity',
    shared: false,
    ofPerson: {},
    insert: { act: 'share' },
    recordedBy: 'recorded_by',
    functions: [{ role: 'app_registrar', commands: ['select', 'insert'] }],
  }),
  {
    room: 'consents',
    table: 'consent_text',
    key: ['collaboration_id', 'content_hash'],
    policies: [
      { name: 'read', command: 'select', role: 'app_user', conditions: [tenant] },
      { name: 'keep', command: 'insert', role: 'app_user', conditions: [tenant] },
      readOnOwnPages,
      whole('app_registrar'),
    ],
    grants: [
      { role: 'app_person', command: 'select' },
      { role: 'app_registrar', command: 'select' },
      { role: 'app_user', command: 'select' },
      { role: 'app_user', command: 'insert' },
    ],
  },
  {
    room: 'consents',
    table: 'processing_basis',
    key: ['collaboration_id', 'processing_basis_id'],
    policies: [
      { name: 'read', command: 'select', role: 'app_user', conditions: [tenant] },
      { name: 'survey', command: 'select', role: 'app_admin', conditions: [tenant, may('administer')] },
      {
        name: 'state',
        command: 'insert',
        role: 'app_user',
        conditions: [tenant, ownRow, may('keep_processing'), byMe('recorded_by')],
      },
      readOnOwnPages,
    ],
    grants: [
      { role: 'app_person', command: 'select' },
      { role: 'app_admin', command: 'select' },
      { role: 'app_user', command: 'select' },
      { role: 'app_user', command: 'insert' },
    ],
  },
];
