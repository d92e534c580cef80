import { ownRow, people, type TableAccess, tenant, whole } from './access-policies.ts';
import { type PersonTable, personTable } from './person-table.ts';

/** No share opens a note, and nothing but the function that signs writes one: there is no grant to change or remove it. */
const signed = (table: string): TableAccess => ({
  room: 'notes',
  table,
  key: ['collaboration_id', `${table}_id`],
  policies: [
    {
      name: 'read',
      command: 'select',
      role: 'app_user',
      conditions: [
        tenant,
        ownRow,
        {
          anyOf: [
            ["part = 'case'", people('read_notes', 'step')],
            ["part = 'unit'", people('read_notes', 'preparation')],
          ],
        },
      ],
    },
    whole('app_registrar'),
    whole('app_registrar', 'insert'),
    whole('app_seals'),
  ],
  grants: [
    { role: 'app_user', command: 'select' },
    { role: 'app_registrar', command: 'select' },
    { role: 'app_registrar', command: 'insert' },
    { role: 'app_seals', command: 'select' },
  ],
});

const extracts = {
  room: 'notes',
  area: 'identity' as const,
  shared: false,
  recordedBy: 'made_by',
  functions: [{ role: 'app_registrar', commands: ['select'] }],
} satisfies Partial<PersonTable>;

export const noteTables: TableAccess[] = [
  signed('note'),
  signed('note_attachment'),
  personTable({
    ...extracts,
    table: 'extract_mask',
    readBy: ['extract_file'],
    insert: { act: 'extract_file' },
    update: { act: 'extract_file', columns: ['lifted_at', 'lifted_by'] },
  }),
  personTable({
    ...extracts,
    table: 'file_extract',
    readBy: ['extract_file'],
    insert: { act: 'extract_file' },
  }),
];
