import { type Condition, people, type TableAccess } from './access-policies.ts';
import { personTable } from './person-table.ts';

const registrar = [{ role: 'app_registrar' as const, commands: ['select' as const] }];

/** The plan or the version that a row stands on, where one sees it. */
const on = (table: string, what: 'plan' | 'plan_version', more: string[] = []): Condition => ({
  exists: `${what} o`,
  where: [`o.collaboration_id = ${table}.collaboration_id`, `o.${what}_id = ${table}.${what}_id`, ...more],
});

/** The same about the same person, for a row that is written: it cannot point elsewhere. */
const seen = (
  table: string,
  what: 'plan' | 'plan_version',
  organisation: string,
  more: string[] = [],
): Condition =>
  on(table, what, [
    `o.organisation_id = ${table}.${organisation}`,
    `o.participant_id = ${table}.participant_id`,
    ...more,
  ]);

const notLocked = 'locked_on is null';
const open = ['o.locked_on is null'];
/** What the person was shown and has not been changed since. */
const shown = 'shown_version = version';
const writes = { act: 'write_plan' } as const;

/** Docs: docs/decisions/0028. What another organisation sees of a plan is released, and shared by the person's yes. */
export const planTables: TableAccess[] = [
  personTable({
    room: 'plan',
    table: 'plan',
    area: 'plan',
    shared: true,
    ofPerson: {},
    recordedBy: 'opened_by',
    insert: writes,
    update: { ...writes, columns: ['ended_on', 'end_reason'], finds: ['ended_on is null'] },
    functions: registrar,
  }),
  personTable({
    room: 'plan',
    table: 'plan_version',
    area: 'plan',
    shared: true,
    released: ['released_version = version'],
    ofPerson: { extra: [shown] },
    recordedBy: 'written_by',
    insert: { ...writes, extra: [notLocked] },
    update: {
      ...writes,
      columns: [
        'goal',
        'can',
        'needs',
        'otherwise',
        'took_part',
        'goal_picture_id',
        'goal_sound_id',
        'money_talk',
        'money_talk_on',
        'money_talk_by',
        'review_from',
        'review_to',
        'postponed_because',
        'version',
        'shown_version',
        'shown_at',
        'shown_by',
        'shown_how',
        'released_version',
        'released_at',
        'locked_on',
        'locked_by',
      ],
      finds: [notLocked],
    },
    functions: registrar,
  }),
  personTable({
    room: 'plan',
    table: 'plan_goal',
    area: 'plan',
    shared: false,
    seenBy: [
      {
        exists: 'plan_version v',
        where: [
          'v.collaboration_id = plan_goal.collaboration_id',
          'plan_goal.plan_goal_id in (v.goal_picture_id, v.goal_sound_id)',
        ],
      },
    ],
    ofPerson: { record: ["told_by = 'person'", seen('plan_goal', 'plan', 'organisation_id')] },
    recordedBy: 'recorded_by',
    insert: writes,
    functions: registrar,
  }),
  personTable({
    room: 'plan',
    table: 'plan_activity',
    area: 'plan',
    shared: false,
    seenBy: [
      '(select app.organisation()) = any (visible_to)',
      'struck_at is null',
      on('plan_activity', 'plan_version'),
    ],
    ofPerson: { extra: ['struck_at is null', on('plan_activity', 'plan_version')] },
    recordedBy: 'written_by',
    insert: { ...writes, extra: [seen('plan_activity', 'plan_version', 'organisation_id', open)] },
    update: {
      ...writes,
      columns: [
        'what',
        'done_by',
        'who',
        'starts_on',
        'ends_on',
        'visible_to',
        'prepares',
        'position',
        'version',
        'struck_at',
      ],
      extra: [on('plan_activity', 'plan_version', open)],
    },
    functions: registrar,
  }),
  personTable({
    room: 'plan',
    table: 'plan_activity_status',
    area: 'plan',
    shared: false,
    seenBy: [
      {
        exists: 'plan_activity a',
        where: [
          'a.collaboration_id = plan_activity_status.collaboration_id',
          'a.activity_key = plan_activity_status.activity_key',
        ],
      },
    ],
    ofPerson: {},
    recordedBy: 'recorded_by',
    insert: writes,
    functions: registrar,
  }),
  personTable({
    room: 'plan',
    table: 'plan_undertaking',
    area: 'plan',
    shared: true,
    released: ['released_at is not null'],
    ofPerson: { extra: ['released_at is not null'] },
    recordedBy: 'recorded_by',
    insert: { ...writes, extra: [seen('plan_undertaking', 'plan', 'plan_organisation_id')] },
    update: {
      ...writes,
      columns: ['what', 'who', 'starts_on', 'ends_on', 'version', 'released_at'],
      finds: ['released_at is null'],
    },
    functions: registrar,
  }),
  personTable({
    room: 'plan',
    table: 'plan_agreement',
    area: 'plan',
    shared: false,
    seenBy: ['plan_organisation_id = (select app.organisation())', people('read', 'plan')],
    ofPerson: {
      record: [
        "party = 'person'",
        'organisation_id = plan_organisation_id',
        seen('plan_agreement', 'plan_version', 'plan_organisation_id', [
          ...open,
          'o.version = plan_agreement.content_version',
        ]),
      ],
    },
    recordedBy: 'recorded_by',
    insert: {
      ...writes,
      extra: [
        {
          anyOf: [
            ['plan_organisation_id = (select app.organisation())'],
            ['party_organisation_id = (select app.organisation())'],
          ],
        },
        seen('plan_agreement', 'plan_version', 'plan_organisation_id', open),
      ],
    },
    functions: registrar,
  }),
  personTable({
    room: 'plan',
    table: 'plan_review',
    area: 'plan',
    shared: true,
    released: ['plan_id is not null'],
    ofPerson: { extra: ['plan_id is not null'] },
    recordedBy: 'recorded_by',
    insert: writes,
    functions: registrar,
  }),
  personTable({
    room: 'plan',
    table: 'lss_plan',
    area: 'plan',
    shared: false,
    recordedBy: 'recorded_by',
    insert: { act: 'offer_lss_plan' },
    update: {
      act: 'offer_lss_plan',
      columns: ['answer', 'answered_on', 'made_on', 'region_told_on', 'note', 'version'],
    },
    functions: registrar,
  }),
  personTable({
    room: 'plan',
    table: 'implementation_plan',
    area: 'plan',
    shared: false,
    recordedBy: 'recorded_by',
    insert: { act: 'write_implementation_plan' },
    update: {
      act: 'write_implementation_plan',
      columns: ['participation', 'goals', 'follow_up_on', 'version'],
    },
    functions: registrar,
  }),
];
