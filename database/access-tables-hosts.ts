import {
  byMe,
  type Condition,
  forgets,
  mayForget,
  ofPerson,
  type Policy,
  type TableAccess,
  tenant,
  whole,
} from './access-policies.ts';
import { personTable } from './person-table.ts';

const room = 'hosts';
const keeps = { act: 'keep_stays' } as const;
const ofStay = {
  room,
  area: 'work' as const,
  shared: false,
  readBy: ['read', 'keep_stays'] as ['read', 'keep_stays'],
  functions: [{ role: 'app_registrar' as const, commands: ['select' as const] }],
};

/** How often somebody writes is counted. */
const counted = [...ofStay.functions, { role: 'app_counts' as const, commands: ['select' as const] }];

/** What the employer's door shows: rows of the links that stand to whoever came in. */
const ofOpenLinks: Condition[] = [tenant, 'employer_link_id = any ((select app.open_links())::uuid[])'];

const byEmployer = (command: Policy['command'], more: Condition[] = []): Policy => ({
  name: `employer_${command}`,
  command,
  role: 'app_employer',
  conditions: [...ofOpenLinks, ...more],
});

/** What somebody at an employer writes: read by the staff of the stay, and by the one who wrote it while the link stands. */
const writtenByEmployer = (table: TableAccess, more: Condition[] = []): TableAccess => ({
  ...table,
  policies: [...table.policies, byEmployer('select'), byEmployer('insert', more)],
  grants: [
    ...table.grants,
    { role: 'app_employer', command: 'select' },
    { role: 'app_employer', command: 'insert' },
  ],
});

const sheet = personTable({
  ...ofStay,
  table: 'employer_sheet',
  ofPerson: {},
  recordedBy: 'recorded_by',
  insert: { ...keeps, extra: ['taken_back_at is null'] },
  update: { ...keeps, columns: ['value', 'taken_back_at', 'taken_back_by'], leaves: [byMe('taken_back_by')] },
});

/** Docs: docs/decisions/0040. */
export const hostTables: TableAccess[] = [
  personTable({
    ...ofStay,
    table: 'employer_link',
    recordedBy: 'made_by',
    insert: keeps,
    update: { ...keeps, columns: ['revoked_at', 'revoked_by'], leaves: [byMe('revoked_by')] },
  }),
  {
    ...sheet,
    policies: [
      ...sheet.policies,
      byEmployer('select', ['taken_back_at is null']),
      {
        name: 'take_back',
        command: 'update',
        role: 'app_person',
        conditions: ofPerson('work'),
        leaves: [byMe('taken_back_by')],
      },
    ],
    grants: [
      ...sheet.grants,
      { role: 'app_employer', command: 'select' },
      { role: 'app_person', command: 'update', columns: ['value', 'taken_back_at', 'taken_back_by'] },
    ],
  },
  writtenByEmployer(
    personTable({
      ...ofStay,
      functions: counted,
      table: 'support_request',
      update: {
        ...keeps,
        columns: ['answer', 'answered_by', 'answered_name', 'answered_at'],
        leaves: [byMe('answered_by')],
      },
    }),
    ['answered_at is null'],
  ),
  writtenByEmployer(personTable({ ...ofStay, functions: counted, table: 'employer_check_in' })),
  {
    room,
    table: 'employer_session',
    key: null,
    policies: [
      whole('app_system'),
      whole('app_system', 'update'),
      whole('app_registrar'),
      whole('app_registrar', 'insert'),
      ...mayForget,
    ],
    grants: [
      { role: 'app_system', command: 'select' },
      { role: 'app_system', command: 'update' },
      { role: 'app_registrar', command: 'select' },
      { role: 'app_registrar', command: 'insert' },
      ...forgets(['expires_at']),
    ],
  },
];
