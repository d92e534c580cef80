import type { Act } from './access-acts.ts';
import { byMe, may, ownRow, type TableAccess, tenant, whole } from './access-policies.ts';
import { personTable } from './person-table.ts';

interface OfOrganisation {
  table: string;
  key?: string;
  see?: Act;
  keep?: Act;
  recordedBy?: string;
  /** What may be changed in a row that stands; nothing in one that is only added to. */
  columns?: string[];
  /** Read by what the person's own pages ask (database/programme.sql). */
  servesPerson?: true;
  /** Read by what counts (database/workplace-counts.sql). */
  counted?: true;
}

/** What an organisation keeps of its programme: nobody is named in it but colleagues. */
const ofOrganisation = ({
  table,
  key = `${table}_id`,
  see = 'see_programme',
  keep = 'keep_programme',
  recordedBy,
  columns,
  servesPerson,
  counted,
}: OfOrganisation): TableAccess => ({
  room: 'programme',
  table,
  key: ['collaboration_id', key],
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
    ...(servesPerson ? [whole('app_registrar')] : []),
    ...(counted ? [whole('app_counts')] : []),
  ],
  grants: [
    { role: 'app_user', command: 'select' },
    { role: 'app_user', command: 'insert' },
    ...(columns ? [{ role: 'app_user' as const, command: 'update' as const, columns }] : []),
    ...(servesPerson ? [{ role: 'app_registrar' as const, command: 'select' as const }] : []),
    ...(counted ? [{ role: 'app_counts' as const, command: 'select' as const }] : []),
  ],
});

const registrar = [{ role: 'app_registrar' as const, commands: ['select' as const] }];
const ofPersons = { room: 'programme', area: 'preparation', shared: false, functions: registrar } as const;

/** An occasion of a round where the person is enrolled, that neither has been nor is cancelled. */
const stillToCome = `programme_occasion_id in (select o.occasion_id from app.own_occasions() o
    where not o.occasion_cancelled and o.cancelled_on is null and o.ended_on is null and o.held_on >= (select app.today()))`;

/** Docs: docs/decisions/0034. What is about a person is seen and written by relation to the person, also by the leader of a group. */
export const programmeTables: TableAccess[] = [
  ofOrganisation({
    table: 'programme_course',
    recordedBy: 'added_by',
    columns: ['name', 'about', 'form', 'in_group_activity', 'ended_on', 'version'],
  }),
  ofOrganisation({
    table: 'programme_module',
    servesPerson: true,
    columns: ['kind', 'name', 'content', 'material', 'link', 'position', 'ended_on', 'version'],
  }),
  ofOrganisation({ table: 'programme_ground', recordedBy: 'recorded_by' }),
  ofOrganisation({
    table: 'programme_round',
    servesPerson: true,
    counted: true,
    recordedBy: 'added_by',
    columns: [
      'name',
      'leader_id',
      'place',
      'seats',
      'in_group_activity',
      'forum_event_id',
      'ended_on',
      'ended_because',
      'version',
    ],
  }),
  ofOrganisation({
    table: 'programme_queue',
    servesPerson: true,
    key: 'programme_round_id',
    columns: ['issued', 'given_back', 'given_back_on'],
  }),
  ofOrganisation({
    table: 'programme_occasion',
    servesPerson: true,
    recordedBy: 'added_by',
    columns: [
      'module_ids',
      'held_on',
      'starts',
      'ends',
      'leader_id',
      'place',
      'cancelled_at',
      'moved_at',
      'version',
    ],
  }),
  personTable({
    ...ofPersons,
    table: 'programme_enrolment',
    recordedBy: 'recorded_by',
    insert: { act: 'enrol' },
    update: { act: 'enrol', columns: ['cancelled_on', 'version'], finds: ['cancelled_on is null'] },
  }),
  personTable({
    ...ofPersons,
    table: 'programme_attendance',
    // Whether somebody was at an occasion, which then is neither called off nor put off (database/programme.sql).
    functions: [...registrar, { role: 'app_counts', commands: ['select'] }],
    recordedBy: 'marked_by',
    insert: { act: 'mark_attendance' },
    update: {
      act: 'mark_attendance',
      columns: ['state', 'reason', 'was_state', 'was_reason', 'marked_by', 'marked_at', 'version'],
      leaves: [byMe('marked_by')],
    },
  }),
  personTable({
    ...ofPersons,
    table: 'absence_notice',
    recordedBy: 'said_by',
    ofPerson: {
      record: [stillToCome],
      change: {
        columns: ['taken_back_at', 'taken_back_by'],
        extra: [stillToCome],
        finds: ['taken_back_at is null'],
        leaves: [byMe('taken_back_by')],
      },
    },
  }),
  personTable({
    ...ofPersons,
    table: 'skill_rating',
    recordedBy: 'recorded_by',
    // A guardian sees the words and says none: they are the person's own.
    ofPerson: { record: ["(select app.person_door()) <> 'representative'"] },
  }),
  ofOrganisation({
    table: 'allowance_rate',
    keep: 'keep_allowance',
    recordedBy: 'set_by',
  }),
  ofOrganisation({
    table: 'allowance_export',
    see: 'keep_allowance',
    keep: 'keep_allowance',
    recordedBy: 'made_by',
  }),
  personTable({
    ...ofPersons,
    table: 'allowance_line',
    recordedBy: 'recorded_by',
    readBy: ['keep_allowance'],
    insert: { act: 'keep_allowance' },
  }),
];
