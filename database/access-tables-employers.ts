import type { Act } from './access-acts.ts';
import { byMe, may, ownRow, type TableAccess, tenant, whole } from './access-policies.ts';

interface EmployerTable {
  room?: string;
  table: string;
  see?: Act;
  keep?: Act;
  recordedBy?: string;
  /** What may be changed in a row that stands; nothing in one that is only added to. */
  columns?: string[];
  /** Read behind the statistics door. */
  counted?: boolean;
  /** Read by what the own pages of people, or of employers, ask. */
  servesOwnPages?: true;
}

/** An organisation's own employers and places: seen by those of it who work with them, kept by those who find the places. */
export const ofEmployer = ({
  room = 'employers',
  table,
  see = 'see_employers',
  keep = 'keep_employers',
  recordedBy,
  columns,
  counted = false,
  servesOwnPages,
}: EmployerTable): TableAccess => ({
  room,
  table,
  key: ['collaboration_id', `${table}_id`],
  policies: [
    { name: 'read', command: 'select', role: 'app_user', conditions: [tenant, ownRow, may(see)] },
    {
      name: 'add',
      command: 'insert',
      role: 'app_user',
      conditions: [tenant, ownRow, may(keep), ...(recordedBy ? [byMe(recordedBy)] : [])],
    },
    ...(columns
      ? [
          {
            name: 'change',
            command: 'update' as const,
            role: 'app_user' as const,
            conditions: [tenant, ownRow, may(keep)],
          },
        ]
      : []),
    ...(counted ? [whole('app_counts')] : []),
    ...(servesOwnPages ? [whole('app_registrar')] : []),
  ],
  grants: [
    { role: 'app_user', command: 'select' },
    { role: 'app_user', command: 'insert' },
    ...(columns ? [{ role: 'app_user' as const, command: 'update' as const, columns }] : []),
    ...(counted ? [{ role: 'app_counts' as const, command: 'select' as const }] : []),
    ...(servesOwnPages ? [{ role: 'app_registrar' as const, command: 'select' as const }] : []),
  ],
});

export const employerTables: TableAccess[] = [
  ofEmployer({
    table: 'employer',
    counted: true,
    recordedBy: 'added_by',
    columns: [
      'name',
      'kind',
      'number',
      'branch',
      'interest',
      'interest_on',
      'responsible_id',
      'agreed',
      'next_contact_on',
      'began',
      'began_on',
      'ended_on',
      'ended_because',
      'version',
    ],
  }),
  ofEmployer({
    table: 'workplace',
    counted: true,
    columns: ['name', 'address', 'area', 'way_there', 'ended_on', 'version'],
  }),
  ofEmployer({
    table: 'employer_contact',
    servesOwnPages: true,
    columns: ['workplace_id', 'name', 'title', 'phone', 'email', 'supervises', 'ended_on', 'version'],
  }),
  ofEmployer({ table: 'employer_talk', counted: true, recordedBy: 'recorded_by', columns: ['struck_at'] }),
  ofEmployer({
    table: 'entry_task',
    servesOwnPages: true,
    recordedBy: 'mapped_by',
    columns: [
      'name',
      'done_how',
      'noise',
      'pace',
      'reading',
      'contact',
      'lifting',
      'times',
      'minutes',
      'supervision',
      'ended_on',
      'version',
    ],
  }),
  ofEmployer({
    table: 'entry_task_photo',
    servesOwnPages: true,
    recordedBy: 'added_by',
    columns: ['step', 'bytes', 'removed_at'],
  }),
  {
    room: 'employers',
    table: 'working_level',
    key: ['collaboration_id', 'working_level_id'],
    policies: [
      { name: 'read', command: 'select', role: 'app_user', conditions: [tenant, may('see_employers')] },
      {
        name: 'add',
        command: 'insert',
        role: 'app_user',
        conditions: [tenant, ownRow, may('set_levels'), byMe('set_by')],
      },
      whole('app_counts'),
    ],
    grants: [
      { role: 'app_user', command: 'select' },
      { role: 'app_user', command: 'insert' },
      { role: 'app_counts', command: 'select' },
    ],
  },
];
