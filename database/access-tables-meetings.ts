import { may, type TableAccess, tenant, whole } from './access-policies.ts';
import { personTable } from './person-table.ts';

/** How a letter goes, without whom it is about, to whom it goes or what it says. */
const going = [
  'collaboration_id',
  'mail_id',
  'organisation_id',
  'queued_at',
  'due_at',
  'tries',
  'sent_at',
  'failed_at',
  'failed_because',
  'stopped_at',
  'stopped_because',
];
const settled = [
  'due_at',
  'tries',
  'sent_at',
  'failed_at',
  'failed_because',
  'stopped_at',
  'stopped_because',
];

const ofSender = personTable({
  room: 'meetings',
  table: 'mail',
  area: 'meetings',
  shared: false,
  recordedBy: 'account_id',
  insert: { act: 'hold_meetings' },
  functions: [
    { role: 'app_sets', commands: ['select'] },
    { role: 'app_registrar', commands: ['select'] },
  ],
});

const mail: TableAccess = {
  ...ofSender,
  policies: [
    ...ofSender.policies,
    whole('app_mailing'),
    whole('app_mailing', 'update'),
    { name: 'watch', command: 'select', role: 'app_admin', conditions: [tenant, may('administer')] },
    {
      name: 'try_again',
      command: 'update',
      role: 'app_admin',
      conditions: [tenant, may('administer')],
      leaves: ['sent_at is null', 'stopped_at is null'],
    },
  ],
  grants: [
    ...ofSender.grants,
    { role: 'app_mailing', command: 'select' },
    { role: 'app_mailing', command: 'update', columns: settled },
    { role: 'app_admin', command: 'select', columns: going },
    { role: 'app_admin', command: 'update', columns: ['due_at', 'tries', 'failed_at', 'failed_because'] },
  ],
};

export const meetingTables: TableAccess[] = [mail];
