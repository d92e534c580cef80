import type { Area } from './access-acts.ts';
import {
  byMe,
  type Condition,
  ownRow,
  type Policy,
  partOfCase,
  people,
  sharedFrom,
  type TableAccess,
  tenant,
} from './access-policies.ts';

export const toMe = 'to_organisation_id = (select app.organisation())';

/** What shares or crosses stands on its story in one's own organisation: a consent that still stands, or a disclosure. */
export const ownBasis = (
  table: 'share' | 'crossing',
  basis: 'consent' | 'disclosure',
  columns: { source: string; from: string; areas: string; starts: string; left: string },
): Condition => ({
  exists: `${basis} o`,
  where: [
    `o.collaboration_id = ${table}.collaboration_id`,
    `o.${basis}_id = ${table}.${columns.source}`,
    `o.participant_id = ${table}.participant_id`,
    `o.organisation_id = ${table}.${columns.from}`,
    `o.to_organisation_id = ${table}.to_organisation_id`,
    columns.areas,
    ...(basis === 'consent'
      ? [
          'o.withdrawn_at is null',
          'o.valid_until >= (select app.today())',
          `${columns.starts} >= o.valid_from::timestamp at time zone 'Europe/Stockholm'`,
          columns.left,
        ]
      : ['o.ended_at is null']),
  ],
});

/** What passes between two organisations: both see it, and `alsoSharedIn` those whom the writer shares that area with; whoever may answer a case, that. */
export const parties = (
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
        {
          anyOf: [
            [
              people('read', 'identity'),
              { anyOf: [[ownRow], [toMe], ...(alsoSharedIn ? [[sharedFrom(table, alsoSharedIn)]] : [])] },
            ],
            partOfCase(`${table}_id`, table === 'crossing' ? 'crossing_id' : 'ground_id'),
          ],
        },
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

/** An organisation that may be told anything about a person: never an employer. */
export const toReceiver = 'to_organisation_id = any ((select app.receivers())::uuid[])';

export const recordAs = (act: 'share' | 'cross', column: string, extra: Condition[] = []): Policy => ({
  name: 'record',
  command: 'insert',
  role: 'app_user',
  conditions: [tenant, people(act, 'identity'), ownRow, toReceiver, byMe(column), ...extra],
});

export const changeAs = (act: 'share' | 'cross'): Policy => ({
  name: 'change',
  command: 'update',
  role: 'app_user',
  conditions: [tenant, people(act, 'identity'), ownRow],
});
