import {
  byMe,
  type Condition,
  type Grant,
  may,
  ownRow,
  type Policy,
  type TableAccess,
  tenant,
  whole,
} from './access-policies.ts';

/** Whoever follows up the log of one's own organisation. */
const reviewer: Condition[] = [tenant, ownRow, may('follow_log')];

const readBy = (conditions: Condition[]): Policy => ({
  name: 'read',
  command: 'select',
  role: 'app_user',
  conditions,
});
const writtenBy = (name: string, conditions: Condition[]): Policy => ({
  name,
  command: 'insert',
  role: 'app_user',
  conditions,
});
const grants = (...commands: Grant['command'][]): Grant[] =>
  commands.map((command) => ({ role: 'app_user', command }));
const byFunctions = (...commands: Grant['command'][]) => ({
  policies: commands.map((command) => whole('app_registrar', command)),
  grants: commands.map((command): Grant => ({ role: 'app_registrar', command })),
});

/** A reviewed read is itself seen by reviewers alone: whoever writes about one is one. */
const notMine = 'r.reader_account_id <> (select app.account())';

/** A version of what the organisation has decided: a change is a new one, and the old stand. */
const stated = (table: string, functions: Pick<TableAccess, 'policies' | 'grants'>): TableAccess => ({
  room: 'trust',
  table,
  key: ['collaboration_id', `${table}_id`],
  policies: [readBy(reviewer), writtenBy('state', [...reviewer, byMe('recorded_by')]), ...functions.policies],
  grants: [...grants('select', 'insert'), ...functions.grants],
});

/** Written by functions alone, which look into the log. */
const drawn = (table: string, functions: Pick<TableAccess, 'policies' | 'grants'>): TableAccess => ({
  room: 'trust',
  table,
  key: ['collaboration_id', `${table}_id`],
  policies: [readBy(reviewer), ...functions.policies],
  grants: [...grants('select'), ...functions.grants],
});

const ends = ['closed_at', 'closed_by', 'closing_note'];

export const reviewTables: TableAccess[] = [
  stated('access_need', { policies: [], grants: [] }),
  stated('sampling_plan', byFunctions('select')),
  {
    room: 'trust',
    table: 'log_watch',
    key: ['collaboration_id', 'organisation_id'],
    policies: [
      readBy(reviewer),
      writtenBy('state', reviewer),
      { name: 'restate', command: 'update', role: 'app_user', conditions: reviewer },
    ],
    grants: [
      ...grants('select', 'insert'),
      {
        role: 'app_user',
        command: 'update',
        columns: ['people_floor', 'people_times', 'taken_out', 'hours_from', 'hours_to', 'version'],
      },
    ],
  },
  drawn('log_review', {
    policies: byFunctions('select', 'insert', 'update').policies,
    grants: [
      ...byFunctions('select', 'insert').grants,
      { role: 'app_registrar', command: 'update', columns: ends },
    ],
  }),
  drawn('log_review_read', byFunctions('select', 'insert')),
  drawn('log_look', byFunctions('select', 'insert')),
  {
    room: 'trust',
    table: 'log_finding',
    key: ['collaboration_id', 'log_finding_id'],
    policies: [
      readBy(reviewer),
      writtenBy('find', [
        tenant,
        ownRow,
        byMe('found_by'),
        {
          exists: 'log_review_read r join log_review v using (collaboration_id, log_review_id)',
          where: [
            'r.log_review_read_id = log_finding.log_review_read_id',
            notMine,
            '(v.closed_at is not null) = log_finding.correction',
          ],
        },
      ]),
      ...byFunctions('select').policies,
    ],
    grants: [...grants('select', 'insert'), ...byFunctions('select').grants],
  },
  {
    room: 'trust',
    table: 'log_question',
    key: ['collaboration_id', 'log_question_id'],
    policies: [
      readBy([tenant, ownRow, { anyOf: [[may('follow_log')], [byMe('reader_account_id')]] }]),
      writtenBy('ask', [
        tenant,
        ownRow,
        byMe('asked_by'),
        {
          exists: 'log_review_read r join log_review v using (collaboration_id, log_review_id)',
          where: [
            'r.log_review_read_id = log_question.log_review_read_id',
            'r.reader_account_id = log_question.reader_account_id',
            notMine,
            'v.closed_at is null',
          ],
        },
      ]),
      ...byFunctions('select').policies,
    ],
    grants: [...grants('select', 'insert'), ...byFunctions('select').grants],
  },
  {
    room: 'trust',
    table: 'log_answer',
    key: ['collaboration_id', 'log_question_id'],
    policies: [
      readBy([tenant, ownRow, { anyOf: [[may('follow_log')], [byMe('answered_by')]] }]),
      writtenBy('answer', [
        tenant,
        ownRow,
        byMe('answered_by'),
        {
          exists: 'log_question q',
          where: [
            'q.log_question_id = log_answer.log_question_id',
            'q.reader_account_id = (select app.account())',
          ],
        },
      ]),
    ],
    grants: grants('select', 'insert'),
  },
];
