import { byMe, may, ownRow, type Policy, type TableAccess, tenant, whole } from './access-policies.ts';

const room = 'staff-training';
const keeps = [tenant, ownRow, may('keep_training')];
const ofOurs =
  'training_id in (select t.training_id from training t where t.organisation_id = (select app.organisation()))';
/** Somebody who works, or has worked, for the own organisation. */
const colleague = 'account_id in (select m.account_id from membership m)';

const table = (
  name: string,
  policies: Policy[],
  columns: string[] = [],
  counted: Policy[] = [whole('app_counts')],
): TableAccess => ({
  room,
  table: name,
  key: ['collaboration_id', `${name}_id`],
  policies: [...policies, ...counted],
  grants: [
    { role: 'app_user', command: 'select' },
    { role: 'app_user', command: 'insert' },
    ...(columns.length > 0 ? [{ role: 'app_user' as const, command: 'update' as const, columns }] : []),
    ...(counted.length > 0 ? [{ role: 'app_counts' as const, command: 'select' as const }] : []),
  ],
});

const policy = (name: string, command: Policy['command'], conditions: Policy['conditions']): Policy => ({
  name,
  command,
  role: 'app_user',
  conditions,
});

const seen = policy('read', 'select', [tenant, may('see_training')]);

/** Docs: docs/decisions/0039. What is offered is told to the whole collaboration; who goes, to their own organisation and the one that holds it. */
export const trainingTables: TableAccess[] = [
  table(
    'training',
    [seen, policy('add', 'insert', [...keeps, byMe('added_by')]), policy('change', 'update', keeps)],
    [
      'name',
      'covers',
      'for_whom',
      'held_on',
      'starts',
      'ends',
      'leader',
      'place',
      'seats',
      'cancelled_at',
      'version',
    ],
  ),
  table(
    'training_seat',
    [
      policy('read', 'select', [tenant, may('see_training'), { anyOf: [[ownRow], [ofOurs]] }]),
      policy('take', 'insert', [
        tenant,
        ownRow,
        byMe('recorded_by'),
        {
          anyOf: [
            [may('see_training'), byMe('account_id')],
            [may('keep_training'), colleague],
          ],
        },
      ]),
      policy('give_back', 'update', [
        tenant,
        ownRow,
        { anyOf: [[byMe('account_id')], [may('keep_training')]] },
        'came is null',
      ]),
      policy('mark', 'update', [tenant, may('keep_training'), ofOurs]),
    ],
    ['given_back_at', 'came', 'version'],
  ),
  table('training_guests', [seen, policy('add', 'insert', [...keeps, byMe('recorded_by'), ofOurs])]),
  table(
    'training_interval',
    [seen, policy('add', 'insert', [tenant, ownRow, may('set_levels'), byMe('set_by')])],
    [],
    [],
  ),
];
