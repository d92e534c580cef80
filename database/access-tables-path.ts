import type { Area } from './access-acts.ts';
import { holdsTheWay, onVisibleWay } from './access-on-way.ts';
import {
  byMe,
  type Condition,
  ownRow,
  people,
  personReads,
  readRows,
  sentWithCase,
  sharedFrom,
  type TableAccess,
  tenant,
  whole,
} from './access-policies.ts';
import { personTable } from './person-table.ts';

const holderIsMe = 'holder_organisation_id = (select app.organisation())';

const eachArea = (
  areas: Area[],
  condition: (area: Area) => Condition[],
  more: Condition[][] = [],
): Condition => ({
  anyOf: [...areas.map((area) => [`area = '${area}'`, ...condition(area)]), ...more],
});

const factAreas: Area[] = ['step', 'benefits', 'assessments', 'work'];

const way: TableAccess = {
  room: 'path',
  table: 'way',
  key: ['collaboration_id', 'way_id'],
  policies: [
    {
      name: 'read',
      command: 'select',
      role: 'app_user',
      conditions: [
        tenant,
        {
          anyOf: [
            [
              people('read', 'step'),
              {
                anyOf: [
                  [ownRow],
                  [holderIsMe],
                  [sharedFrom('way', 'step')],
                  [sharedFrom('way', 'step', 'holder_organisation_id')],
                ],
              },
            ],
            [
              people('receive', 'step'),
              { anyOf: [[sentWithCase('step')], [sentWithCase('step', 'holder_organisation_id')]] },
            ],
          ],
        },
      ],
    },
    {
      name: 'start',
      command: 'insert',
      role: 'app_user',
      conditions: [
        tenant,
        people('start_way', 'step'),
        ownRow,
        holderIsMe,
        { anyOf: [['previous_way_id is null'], ['app.sees_way(previous_way_id, participant_id)']] },
      ],
    },
    {
      name: 'hold',
      command: 'update',
      role: 'app_user',
      conditions: [tenant, people('move_way', 'step'), 'app.holds(holder_organisation_id, organisation_id)'],
    },
    personReads('step', [], 'holder_organisation_id'),
    whole('app_registrar'),
    whole('app_registrar', 'update'),
    whole('app_counts'),
  ],
  grants: [
    { role: 'app_user', command: 'select' },
    { role: 'app_person', command: 'select' },
    { role: 'app_user', command: 'insert' },
    {
      role: 'app_user',
      command: 'update',
      columns: ['ended_on', 'end_exit', 'end_reason', 'version'],
    },
    { role: 'app_registrar', command: 'select' },
    {
      role: 'app_registrar',
      command: 'update',
      columns: ['holder_organisation_id', 'content_hash', 'version'],
    },
    { role: 'app_counts', command: 'select' },
  ],
};

/** Each row has an area of its own: read by those who may read that area, own rows and those shared in it. */
const readByArea = (table: string, ...more: Condition[][]): Condition =>
  eachArea(factAreas, (area) => [readRows(table, area)], more);

/** What was corrected of who the person is stays in the house; the entitlement group is health data, and so are its corrections. */
const correctedIdentity: Condition[][] = [
  ["area = 'identity'", "subject_kind <> 'entitlement'", people('read', 'identity'), ownRow],
  ["subject_kind = 'entitlement'", people('read_entitlement', 'identity'), ownRow],
];

const fact: TableAccess = {
  room: 'path',
  table: 'fact',
  key: ['collaboration_id', 'fact_id'],
  policies: [
    {
      name: 'read',
      command: 'select',
      role: 'app_user',
      conditions: [tenant, readByArea('fact')],
    },
    {
      name: 'record',
      command: 'insert',
      role: 'app_user',
      conditions: [
        tenant,
        eachArea(factAreas, (area) => [people('record_fact', area)]),
        ownRow,
        byMe('recorded_by'),
        'recorded_role = (select app.role())',
        onVisibleWay('fact'),
      ],
    },
    {
      name: 'strike',
      command: 'update',
      role: 'app_user',
      conditions: [tenant, people('correct', 'step'), ownRow],
    },
    whole('app_registrar'),
    whole('app_registrar', 'insert'),
  ],
  grants: [
    { role: 'app_user', command: 'select' },
    { role: 'app_user', command: 'insert' },
    { role: 'app_user', command: 'update', columns: ['struck'] },
    { role: 'app_registrar', command: 'select' },
    { role: 'app_registrar', command: 'insert' },
  ],
};

/** An import that changes a transition leaves a correction; undone, it takes it along. */
const byImports = ['select', 'insert', 'delete'] as const;

export const pathTables: TableAccess[] = [
  way,
  fact,
  personTable({
    room: 'path',
    table: 'way_step',
    area: 'step',
    shared: true,
    ofPerson: {},
    recordedBy: 'recorded_by',
    insert: {
      act: 'move_way',
      extra: [{ anyOf: [[holdsTheWay('way_step')], ["track = 'parallel'", onVisibleWay('way_step')]] }],
    },
    update: { act: 'move_way', columns: ['ends_on', 'struck'] },
    functions: [
      { role: 'app_registrar', commands: ['select', 'insert', 'update'] },
      { role: 'app_counts', commands: ['select'] },
    ],
  }),
  personTable({
    room: 'path',
    table: 'model_move',
    area: 'step',
    shared: true,
    ofPerson: {},
    functions: [{ role: 'app_registrar', commands: ['select', 'insert', 'update'] }],
  }),
  personTable({
    room: 'path',
    table: 'pause',
    area: 'step',
    shared: true,
    ofPerson: {},
    recordedBy: 'recorded_by',
    insert: { act: 'move_way', extra: [holdsTheWay('pause')] },
    update: { act: 'move_way', columns: ['ends_on'] },
    functions: [
      { role: 'app_counts', commands: ['select'] },
      { role: 'app_registrar', commands: ['select'] },
    ],
  }),
  personTable({
    room: 'path',
    table: 'transition',
    area: 'step',
    shared: false,
    recordedBy: 'recorded_by',
    insert: {
      act: 'end_day_activity',
      extra: [{ anyOf: [['way_id is null'], [onVisibleWay('transition')]] }],
    },
    functions: [
      { role: 'app_counts', commands: ['select'] },
      { role: 'app_registrar', commands: ['select', 'insert', 'update', 'delete'] },
    ],
  }),
  {
    room: 'path',
    table: 'correction',
    key: ['collaboration_id', 'correction_id'],
    policies: [
      {
        name: 'read',
        command: 'select',
        role: 'app_user',
        conditions: [tenant, readByArea('correction', ...correctedIdentity)],
      },
      {
        name: 'record',
        command: 'insert',
        role: 'app_user',
        conditions: [tenant, people('correct', 'step'), ownRow, byMe('recorded_by')],
      },
      ...byImports.map((command) => whole('app_registrar', command)),
    ],
    grants: [
      { role: 'app_user', command: 'select' },
      { role: 'app_user', command: 'insert' },
      ...byImports.map((command) => ({ role: 'app_registrar', command }) as const),
    ],
  },
];
