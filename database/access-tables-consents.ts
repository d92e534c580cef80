import { byMe, may, ownRow, type TableAccess, tenant } from './access-policies.ts';
import { personTable } from './person-table.ts';

/** What is asked and answered about consents, the texts that were shown, and the organisations' own legal bases. */
export const consentTables: TableAccess[] = [
  personTable({
    room: 'consents',
    table: 'consent_request',
    area: 'identity',
    shared: false,
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
    ],
    grants: [
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
      {
        name: 'state',
        command: 'insert',
        role: 'app_user',
        conditions: [tenant, ownRow, may('keep_processing'), byMe('recorded_by')],
      },
    ],
    grants: [
      { role: 'app_user', command: 'select' },
      { role: 'app_user', command: 'insert' },
    ],
  },
];
