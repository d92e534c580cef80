import {
  type Condition,
  may,
  ownRow,
  people,
  sharedFrom,
  type TableAccess,
  tenant,
  whole,
} from './access-policies.ts';
import { type PersonTable, personTable } from './person-table.ts';

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

/** What the nightly clock takes out of letters that have ended. */
const cleared = [
  'cleared_at',
  'to_address',
  'subject',
  'body',
  'calendar',
  'calendar_uid',
  'calendar_sequence',
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
    { role: 'app_registrar', commands: ['select', 'insert'] },
  ],
});

const mail: TableAccess = {
  ...ofSender,
  policies: [
    ...ofSender.policies,
    whole('app_mailing'),
    whole('app_mailing', 'update'),
    whole('app_tidying'),
    whole('app_tidying', 'update'),
    { name: 'watch', command: 'select', role: 'app_admin', conditions: [tenant, may('administer')] },
    {
      name: 'try_again',
      command: 'update',
      role: 'app_admin',
      conditions: [tenant, may('administer'), 'sent_at is null', 'stopped_at is null'],
    },
  ],
  grants: [
    ...ofSender.grants,
    { role: 'app_mailing', command: 'select' },
    { role: 'app_mailing', command: 'update', columns: settled },
    {
      role: 'app_tidying',
      command: 'select',
      columns: ['sent_at', 'failed_at', 'stopped_at', 'calendar', 'cleared_at'],
    },
    { role: 'app_tidying', command: 'update', columns: cleared },
    { role: 'app_admin', command: 'select', columns: [...going, 'cleared_at'] },
    { role: 'app_admin', command: 'update', columns: ['due_at', 'tries', 'failed_at', 'failed_because'] },
  ],
};

/** A meeting is seen by those who called to it, and by an organisation that is invited while the area is shared with it. */
const meetingRead: Condition[] = [
  people('read', 'meetings'),
  {
    anyOf: [
      [ownRow],
      ['(select app.organisation()) = any (invited_organisation_ids)', sharedFrom('meeting', 'meetings')],
    ],
  },
];

/** What belongs to a meeting is seen with it; some of it by others only once it is released. */
const withMeeting = (table: string, released?: string): Condition[] => [
  {
    exists: 'meeting m',
    where: [`m.collaboration_id = ${table}.collaboration_id`, `m.meeting_id = ${table}.meeting_id`],
  },
  ...(released ? [{ anyOf: [[ownRow], [released]] }] : []),
];

interface MeetingTable {
  table: string;
  read: Condition[];
  columns?: string[];
  recordedBy?: string;
  more?: PersonTable['functions'];
  /** What the person reads of it through the own door. */
  own?: PersonTable['ofPerson'];
}

const ofMeeting = ({ table, read, columns, recordedBy, more = [], own }: MeetingTable): TableAccess =>
  personTable({
    room: 'meetings',
    table,
    area: 'meetings',
    shared: true,
    read,
    recordedBy,
    ofPerson: own,
    insert: { act: 'hold_meetings' },
    ...(columns ? { update: { act: 'hold_meetings' as const, columns } } : {}),
    functions: more.length > 0 ? more : [{ role: 'app_registrar', commands: ['select'] }],
  });

export const meetingTables: TableAccess[] = [
  mail,
  ofMeeting({
    table: 'meeting',
    own: {},
    read: meetingRead,
    recordedBy: 'called_by',
    columns: [
      'starts_at',
      'ends_at',
      'place',
      'about',
      'agenda',
      'interpreter',
      'invited_organisation_ids',
      'sequence',
      'version',
      'cancelled_at',
      'cancelled_because',
      'cancelled_words',
      'outcome',
      'outcome_at',
      'answer',
      'answer_words',
      'closed_at',
      'closed_by',
      'unshared_because',
    ],
  }),
  ofMeeting({
    table: 'meeting_party',
    own: {
      columns: [
        'collaboration_id',
        'organisation_id',
        'participant_id',
        'meeting_id',
        'kind',
        'party_organisation_id',
        'name',
        'answer',
        'answer_words',
        'removed_at',
      ],
    },
    read: withMeeting('meeting_party'),
    columns: ['answer', 'answer_words', 'answered_at', 'answered_by', 'attended', 'removed_at'],
    more: [{ role: 'app_registrar', commands: ['select', 'update'] }],
  }),
  ofMeeting({
    table: 'meeting_preparation',
    own: {},
    read: withMeeting('meeting_preparation', 'shown_to_all'),
    more: [{ role: 'app_registrar', commands: ['select', 'insert', 'update'] }],
    columns: ['went_well', 'was_hard', 'wants_next', 'says_instead', 'shown_to_all', 'written_at', 'version'],
  }),
  ofMeeting({
    table: 'minutes',
    own: { extra: ['shared_at is not null'] },
    read: withMeeting('minutes', 'released_at is not null'),
    more: [{ role: 'app_registrar', commands: ['select', 'update'] }],
    recordedBy: 'written_by',
    columns: [
      'notes',
      'easy',
      'version',
      'shared_at',
      'shared_how',
      'person_answer',
      'person_words',
      'person_answered_at',
      'released_at',
    ],
  }),
  ofMeeting({
    table: 'meeting_decision',
    own: {
      extra: [
        {
          exists: 'minutes n',
          where: [
            'n.collaboration_id = meeting_decision.collaboration_id',
            'n.meeting_id = meeting_decision.meeting_id',
          ],
        },
      ],
    },
    read: withMeeting('meeting_decision', 'released_at is not null'),
    recordedBy: 'decided_by',
    columns: [
      'what',
      'who',
      'due_on',
      'state',
      'state_because',
      'state_reason',
      'settled_on',
      'plan_activity_id',
      'released_at',
      'version',
    ],
  }),
  ofMeeting({
    table: 'meeting_change',
    read: withMeeting('meeting_change'),
    recordedBy: 'recorded_by',
  }),
];
