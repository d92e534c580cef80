import { onVisibleWay } from './access-on-way.ts';
import { changeAs, ownBasis, parties, recordAs, toMe, toReceiver } from './access-parties.ts';
import {
  type Condition,
  partOfCase,
  people,
  personReads,
  type TableAccess,
  tenant,
  whole,
} from './access-policies.ts';

const fromMe = 'from_organisation_id = (select app.organisation())';

const shared = {
  source: 'source_id',
  from: 'from_organisation_id',
  areas: 'share.area = any (o.areas)',
  starts: 'share.starts_at',
  left: 'share.area <> all (o.withdrawn_areas)',
};

const crossed = (basis: 'consent' | 'disclosure'): Condition =>
  ownBasis('crossing', basis, {
    source: `${basis}_id`,
    from: 'organisation_id',
    areas: 'crossing.areas <@ o.areas',
    starts: '(select app.now())',
    left: 'not crossing.areas && o.withdrawn_areas',
  });

/** The person's own no stops a yes that somebody else says in the person's stead. */
const unlessRefused: Condition = {
  anyOf: [
    ["given_by = 'person'"],
    ['app.no_on(organisation_id, participant_id, to_organisation_id, areas) is null'],
  ],
};

const sharing: TableAccess[] = [
  parties(
    'consents',
    'consent',
    [],
    [
      recordAs('share', 'recorded_by', [unlessRefused]),
      personReads('identity'),
      whole('app_registrar'),
      whole('app_registrar', 'insert'),
      whole('app_registrar', 'update'),
    ],
  ),
  parties(
    'consents',
    'disclosure',
    [],
    [
      recordAs('share', 'recorded_by'),
      personReads('identity'),
      whole('app_registrar'),
      whole('app_registrar', 'update'),
    ],
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
        conditions: [
          tenant,
          {
            anyOf: [
              [people('read', 'identity'), { anyOf: [[fromMe], [toMe]] }],
              partOfCase('source_id', 'crossing_id'),
            ],
          },
        ],
      },
      {
        name: 'record',
        command: 'insert',
        role: 'app_user',
        conditions: [
          tenant,
          people('share', 'identity'),
          fromMe,
          toReceiver,
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
      personReads('identity', [], 'from_organisation_id'),
      whole('app_sets'),
      whole('app_counts'),
      whole('app_registrar'),
      whole('app_registrar', 'insert'),
      whole('app_registrar', 'update'),
    ],
    grants: [
      { role: 'app_person', command: 'select' },
      { role: 'app_user', command: 'select' },
      { role: 'app_user', command: 'insert' },
      { role: 'app_user', command: 'update', columns: ['withdrawn_at'] },
      { role: 'app_sets', command: 'select' },
      { role: 'app_counts', command: 'select' },
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

export const sharingTables: TableAccess[] = [...sharing, crossings];
