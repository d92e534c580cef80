import {
  byMe,
  type Condition,
  may,
  ownRow,
  type Policy,
  people,
  sharedFrom,
  type TableAccess,
  tenant,
} from './access-policies.ts';
import type { Area } from './access-table.ts';
import { personTable } from './access-tables-participants.ts';
import { whole } from './access-tables-people.ts';

const fromMe = 'from_organisation_id = (select app.organisation())';
const toMe = 'to_organisation_id = (select app.organisation())';
const holderIsMe = 'holder_organisation_id = (select app.organisation())';

/** Only the organisation that holds the way may add to it; the opener may not once it has passed on. */
const holdsTheWay = (table: string): Condition => ({
  exists: 'way w',
  where: [
    `w.collaboration_id = ${table}.collaboration_id`,
    `w.way_id = ${table}.way_id`,
    `w.participant_id = ${table}.participant_id`,
    'app.holds(w.holder_organisation_id, w.organisation_id)',
  ],
});

/** A way that one can see, about the same person: what is written beside it cannot point elsewhere. */
const onVisibleWay = (table: string): Condition => ({
  exists: 'way w',
  where: [
    `w.collaboration_id = ${table}.collaboration_id`,
    `w.way_id = ${table}.way_id`,
    `w.participant_id = ${table}.participant_id`,
  ],
});

/** What shares or crosses stands on its story in one's own organisation: a consent that still stands, or a disclosure. */
const ownBasis = (
  table: 'share' | 'crossing',
  basis: 'consent' | 'disclosure',
  columns: { source: string; from: string; areas: string },
): Condition => ({
  exists: `${basis} o`,
  where: [
    `o.collaboration_id = ${table}.collaboration_id`,
    `o.${basis}_id = ${table}.${columns.source}`,
    `o.participant_id = ${table}.participant_id`,
    `o.organisation_id = ${table}.${columns.from}`,
    `o.to_organisation_id = ${table}.to_organisation_id`,
    columns.areas,
    ...(basis === 'consent' ? ['o.withdrawn_at is null', 'o.valid_until >= (select app.today())'] : []),
  ],
});

const shared = {
  source: 'source_id',
  from: 'from_organisation_id',
  areas: 'share.area = any (o.areas)',
};

const crossed = (basis: 'consent' | 'disclosure'): Condition =>
  ownBasis('crossing', basis, {
    source: `${basis}_id`,
    from: 'organisation_id',
    areas: 'crossing.areas <@ o.areas',
  });

const eachArea = (areas: Area[], condition: (area: Area) => Condition[]): Condition => ({
  anyOf: areas.map((area) => [`area = '${area}'`, ...condition(area)]),
});

const factAreas: Area[] = ['step', 'benefits', 'assessments', 'work'];

/** What passes between two organisations: both see it, and `alsoSharedIn` those whom the writer shares that area with. */
const parties = (
  room: string,
  table: string,
  columns: string[],
  extra: Policy[] = [],
  alsoSharedIn?: Area,
): TableAccess => ({
  room,
  table,
  key: ['collaboration_id', `${table}_id`],
  policies: [
    {
      name: 'read',
      command: 'select',
      role: 'app_user',
      conditions: [
        tenant,
        people('read', 'identity'),
        { anyOf: [[ownRow], [toMe], ...(alsoSharedIn ? [[sharedFrom(table, alsoSharedIn)]] : [])] },
      ],
    },
    ...extra,
  ],
  grants: [
    { role: 'app_user', command: 'select' },
    { role: 'app_user', command: 'insert' },
    ...(columns.length > 0 ? [{ role: 'app_user' as const, command: 'update' as const, columns }] : []),
    ...extra.filter(({ role }) => role !== 'app_user').map(({ role, command }) => ({ role, command })),
  ],
});

const recordAs = (act: 'share' | 'cross', column: string, extra: Condition[] = []): Policy => ({
  name: 'record',
  command: 'insert',
  role: 'app_user',
  conditions: [tenant, people(act, 'identity'), ownRow, byMe(column), ...extra],
});

const changeAs = (act: 'share' | 'cross'): Policy => ({
  name: 'change',
  command: 'update',
  role: 'app_user',
  conditions: [tenant, people(act, 'identity'), ownRow],
});

const sharing: TableAccess[] = [
  parties(
    'consents',
    'consent',
    [],
    [recordAs('share', 'recorded_by'), whole('app_registrar'), whole('app_registrar', 'update')],
  ),
  parties(
    'consents',
    'disclosure',
    [],
    [recordAs('share', 'recorded_by'), whole('app_registrar'), whole('app_registrar', 'update')],
  ),
  {
    room: 'consents',
    table: 'share',
    key: ['collaboration_id', 'share_id'],
    policies: [
      {
        name: 'read',
        command: 'select',
        role: 'app_user',
        conditions: [tenant, people('read', 'identity'), { anyOf: [[fromMe], [toMe]] }],
      },
      {
        name: 'record',
        command: 'insert',
        role: 'app_user',
        conditions: [
          tenant,
          people('share', 'identity'),
          fromMe,
          {
            anyOf: [
              ["basis = 'consent'", ownBasis('share', 'consent', shared)],
              ["basis = 'disclosure'", ownBasis('share', 'disclosure', shared)],
              [
                "basis = 'crossing'",
                'app.sent_by_us(share.source_id, share.participant_id, share.to_organisation_id, share.area)',
              ],
            ],
          },
        ],
      },
      {
        name: 'withdraw',
        command: 'update',
        role: 'app_user',
        conditions: [tenant, people('share', 'identity'), fromMe],
      },
      whole('app_sets'),
      whole('app_registrar'),
      whole('app_registrar', 'insert'),
      whole('app_registrar', 'update'),
    ],
    grants: [
      { role: 'app_user', command: 'select' },
      { role: 'app_user', command: 'insert' },
      { role: 'app_user', command: 'update', columns: ['withdrawn_at'] },
      { role: 'app_sets', command: 'select' },
      { role: 'app_registrar', command: 'select' },
      { role: 'app_registrar', command: 'insert' },
      {
        role: 'app_registrar',
        command: 'update',
        columns: ['withdrawn_at', 'ends_at', 'protected', 'to_organisation_id'],
      },
    ],
  },
];

const crossings = parties(
  'path',
  'crossing',
  ['withdrawn_at'],
  [
    recordAs('cross', 'sent_by', [
      onVisibleWay('crossing'),
      { anyOf: [[crossed('consent')], [crossed('disclosure')]] },
    ]),
    changeAs('cross'),
    whole('app_sets'),
    whole('app_registrar'),
    whole('app_registrar', 'update'),
  ],
  'step',
);

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
    },
    {
      name: 'start',
      command: 'insert',
      role: 'app_user',
      conditions: [tenant, people('start_way', 'step'), ownRow, holderIsMe],
    },
    {
      name: 'hold',
      command: 'update',
      role: 'app_user',
      conditions: [tenant, people('move_way', 'step'), 'app.holds(holder_organisation_id, organisation_id)'],
    },
    whole('app_registrar'),
    whole('app_registrar', 'update'),
  ],
  grants: [
    { role: 'app_user', command: 'select' },
    { role: 'app_user', command: 'insert' },
    {
      role: 'app_user',
      command: 'update',
      columns: ['ended_on', 'end_exit', 'end_reason', 'content_hash', 'version'],
    },
    { role: 'app_registrar', command: 'select' },
    { role: 'app_registrar', command: 'update', columns: ['holder_organisation_id', 'version'] },
  ],
};

const fact: TableAccess = {
  room: 'path',
  table: 'fact',
  key: ['collaboration_id', 'fact_id'],
  policies: [
    {
      name: 'read',
      command: 'select',
      role: 'app_user',
      conditions: [
        tenant,
        eachArea(factAreas, (area) => [
          people('read', area),
          { anyOf: [[ownRow], [sharedFrom('fact', area)]] },
        ]),
      ],
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
    whole('app_registrar', 'insert'),
  ],
  grants: [
    { role: 'app_user', command: 'select' },
    { role: 'app_user', command: 'insert' },
    { role: 'app_user', command: 'update', columns: ['struck'] },
    { role: 'app_registrar', command: 'insert' },
  ],
};

export const pathTables: TableAccess[] = [
  ...sharing,
  crossings,
  way,
  fact,
  personTable({
    room: 'path',
    table: 'way_step',
    area: 'step',
    shared: true,
    recordedBy: 'recorded_by',
    insert: {
      act: 'move_way',
      extra: [{ anyOf: [[holdsTheWay('way_step')], ["track = 'parallel'", onVisibleWay('way_step')]] }],
    },
    update: { act: 'move_way', columns: ['ends_on', 'struck'] },
    functions: [
      { role: 'app_registrar', commands: ['select', 'update'] },
      { role: 'app_counts', commands: ['select'] },
    ],
  }),
  personTable({
    room: 'path',
    table: 'pause',
    area: 'step',
    shared: true,
    recordedBy: 'recorded_by',
    insert: { act: 'move_way', extra: [holdsTheWay('pause')] },
    update: { act: 'move_way', columns: ['ends_on'] },
  }),
  personTable({
    room: 'path',
    table: 'transition',
    area: 'step',
    shared: false,
    recordedBy: 'recorded_by',
    insert: { act: 'end_day_activity' },
    update: { act: 'end_day_activity', columns: ['left_on', 'destination', 'struck', 'version'] },
    functions: [
      { role: 'app_counts', commands: ['select'] },
      { role: 'app_registrar', commands: ['select', 'insert', 'update'] },
    ],
  }),
  personTable({
    room: 'path',
    table: 'correction',
    area: 'step',
    shared: true,
    recordedBy: 'recorded_by',
    insert: { act: 'correct' },
    functions: [{ role: 'app_registrar', commands: ['insert'] }],
  }),
  {
    room: 'path',
    table: 'path_version',
    key: null,
    policies: [
      { name: 'read', command: 'select', role: 'app_user', conditions: [] },
      { name: 'add', command: 'insert', role: 'app_user', conditions: [may('manage_models')] },
      whole('app_system'),
      whole('app_system', 'insert'),
    ],
    grants: [
      { role: 'app_user', command: 'select' },
      { role: 'app_user', command: 'insert' },
      { role: 'app_system', command: 'select' },
      { role: 'app_system', command: 'insert' },
    ],
  },
  {
    room: 'path',
    table: 'collaboration_path',
    key: ['collaboration_id', 'content_hash'],
    policies: [
      { name: 'read', command: 'select', role: 'app_user', conditions: [tenant] },
      { name: 'add', command: 'insert', role: 'app_user', conditions: [tenant, may('manage_models')] },
      { name: 'change', command: 'update', role: 'app_user', conditions: [tenant, may('manage_models')] },
      whole('app_system'),
      whole('app_system', 'insert'),
    ],
    grants: [
      { role: 'app_user', command: 'select' },
      { role: 'app_user', command: 'insert' },
      { role: 'app_user', command: 'update', columns: ['active', 'approved_by', 'approved_on'] },
      { role: 'app_system', command: 'select' },
      { role: 'app_system', command: 'insert' },
    ],
  },
];
