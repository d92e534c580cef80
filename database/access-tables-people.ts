import {
  byMe,
  forgets,
  may,
  mayForget,
  ownRow,
  type Policy,
  type TableAccess,
  tenant,
  whole,
} from './access-policies.ts';

const readInCollaboration = (table: string, roles: Policy['role'][]): Policy[] =>
  roles.map((role) => ({
    name: `read_${table}_${role}`,
    command: 'select' as const,
    role,
    conditions: [tenant],
  }));

const administered = (command: 'insert' | 'update'): Policy => ({
  name: `administer_${command}`,
  command,
  role: 'app_admin',
  conditions: [tenant, may('administer')],
});

const functionRoles = ['app_sets', 'app_registrar', 'app_counts', 'app_system'] as const;
const readByFunctions = (roles: readonly Policy['role'][] = functionRoles) =>
  roles.map((role) => whole(role));
const selectFor = (roles: readonly Policy['role'][]) =>
  roles.map((role) => ({ role, command: 'select' as const }));

const sees = ['app_user', 'app_admin'] as const;

export const peopleTables: TableAccess[] = [
  {
    room: 'people',
    table: 'collaboration',
    key: ['collaboration_id'],
    policies: [
      ...readInCollaboration('collaboration', [...sees]),
      ...readByFunctions(['app_system', 'app_counts', 'app_registrar']),
      whole('app_system', 'insert'),
    ],
    grants: [
      ...selectFor([...sees, 'app_system', 'app_counts', 'app_registrar']),
      { role: 'app_system', command: 'insert' },
    ],
  },
  {
    room: 'people',
    table: 'account',
    key: ['account_id'],
    policies: [
      ...sees.map(
        (role): Policy => ({
          name: `read_account_${role}`,
          command: 'select',
          role,
          conditions: ['account_id = any ((select app.accounts_in_collaboration())::uuid[])'],
        }),
      ),
      { name: 'own_details', command: 'update', role: 'app_user', conditions: [byMe('account_id')] },
      {
        name: 'administer_update',
        command: 'update',
        role: 'app_admin',
        conditions: [
          may('administer'),
          'account_id = any ((select app.accounts_in_collaboration())::uuid[])',
        ],
      },
      ...readByFunctions(),
      whole('app_registrar', 'insert'),
      whole('app_system', 'insert'),
      whole('app_system', 'update'),
    ],
    grants: [
      { role: 'app_user', command: 'select', columns: ['account_id', 'name', 'email', 'phone', 'language'] },
      { role: 'app_user', command: 'update', columns: ['language', 'phone'] },
      { role: 'app_admin', command: 'select' },
      { role: 'app_admin', command: 'update', columns: ['name', 'email', 'phone', 'revoked_at'] },
      ...selectFor(functionRoles),
      { role: 'app_registrar', command: 'insert' },
      { role: 'app_system', command: 'insert' },
      {
        role: 'app_system',
        command: 'update',
        columns: ['name', 'email', 'phone', 'language', 'revoked_at'],
      },
    ],
  },
  {
    room: 'people',
    table: 'account_picture',
    key: ['collaboration_id', 'account_picture_id'],
    policies: [
      ...sees.flatMap((role) =>
        (['select', 'insert', 'delete'] as const).map(
          (command): Policy => ({
            name: `own_${command}_${role}`,
            command,
            role,
            conditions: [tenant, byMe('account_id')],
          }),
        ),
      ),
      {
        name: 'of_who_helps',
        command: 'select',
        role: 'app_person',
        conditions: [tenant, 'account_picture_id in (select c.picture from app.own_contacts() c)'],
      },
      ...readByFunctions(['app_registrar']),
    ],
    grants: [
      ...sees.flatMap((role) =>
        (['select', 'insert', 'delete'] as const).map((command) => ({ role, command })),
      ),
      {
        role: 'app_person',
        command: 'select',
        columns: ['collaboration_id', 'account_picture_id', 'type', 'bytes'],
      },
      ...selectFor(['app_registrar']),
    ],
  },
  ...(['organisation', 'unit'] as const).map(
    (table): TableAccess => ({
      room: 'people',
      table,
      key: ['collaboration_id', `${table}_id`],
      policies: [
        ...readInCollaboration(table, [
          ...sees,
          ...(table === 'organisation' ? (['app_person'] as const) : []),
        ]),
        administered('insert'),
        administered('update'),
        ...readByFunctions(),
        whole('app_system', 'insert'),
        ...(table === 'organisation' ? [whole('app_registrar', 'insert')] : []),
      ],
      grants: [
        ...selectFor([...sees, ...functionRoles]),
        ...(table === 'organisation' ? selectFor(['app_person']) : []),
        ...(table === 'organisation' ? [{ role: 'app_registrar', command: 'insert' } as const] : []),
        { role: 'app_admin', command: 'insert' },
        {
          role: 'app_admin',
          command: 'update',
          columns: table === 'unit' ? ['name', 'contact'] : ['name', 'short_name', 'contact', 'has_accounts'],
        },
        { role: 'app_system', command: 'insert' },
      ],
    }),
  ),
  {
    room: 'people',
    table: 'membership',
    key: ['collaboration_id', 'membership_id'],
    policies: [
      {
        name: 'read_own_organisation',
        command: 'select',
        role: 'app_user',
        conditions: [tenant, ownRow],
      },
      { name: 'read_all', command: 'select', role: 'app_admin', conditions: [tenant, may('administer')] },
      {
        name: 'propose',
        command: 'insert',
        role: 'app_admin',
        conditions: [
          tenant,
          may('administer'),
          byMe('proposed_by'),
          'account_id <> (select app.account())',
          'confirmed_by is null',
          'confirmed_at is null',
        ],
      },
      { name: 'end_any', command: 'update', role: 'app_admin', conditions: [tenant, may('administer')] },
      {
        name: 'confirm',
        command: 'update',
        role: 'app_user',
        conditions: [
          tenant,
          ownRow,
          may('confirm_membership'),
          'proposed_by is distinct from (select app.account())',
          'account_id <> (select app.account())',
        ],
      },
      ...readByFunctions(),
      whole('app_system', 'insert'),
    ],
    grants: [
      ...selectFor([...sees, ...functionRoles]),
      { role: 'app_admin', command: 'insert' },
      { role: 'app_admin', command: 'update', columns: ['ends_at'] },
      {
        role: 'app_user',
        command: 'update',
        columns: ['confirmed_by', 'confirmed_at', 'ends_at', 'version'],
      },
      { role: 'app_system', command: 'insert' },
    ],
  },
  {
    room: 'people',
    table: 'management',
    key: ['collaboration_id', 'management_id'],
    policies: [
      { name: 'read_own', command: 'select', role: 'app_user', conditions: [tenant, ownRow] },
      { name: 'read_all', command: 'select', role: 'app_admin', conditions: [tenant, may('administer')] },
      {
        name: 'with_confirmation',
        command: 'insert',
        role: 'app_user',
        conditions: [tenant, ownRow, may('confirm_membership'), 'account_id <> (select app.account())'],
      },
      administered('update'),
      ...readByFunctions(['app_sets', 'app_registrar']),
      whole('app_system', 'insert'),
    ],
    grants: [
      ...selectFor([...sees, 'app_sets', 'app_registrar']),
      { role: 'app_user', command: 'insert' },
      { role: 'app_admin', command: 'update', columns: ['ends_at'] },
      { role: 'app_system', command: 'insert' },
    ],
  },
  {
    room: 'people',
    table: 'deputy',
    key: ['collaboration_id', 'deputy_id'],
    policies: [
      { name: 'read_own', command: 'select', role: 'app_user', conditions: [tenant, ownRow] },
      { name: 'appoint', command: 'insert', role: 'app_user', conditions: [tenant, ownRow, may('staff')] },
      {
        name: 'end_appointment',
        command: 'update',
        role: 'app_user',
        conditions: [tenant, ownRow, may('staff')],
      },
      ...readByFunctions(['app_sets', 'app_registrar']),
    ],
    grants: [
      ...selectFor(['app_user', 'app_sets', 'app_registrar']),
      { role: 'app_user', command: 'insert' },
      { role: 'app_user', command: 'update', columns: ['ends_on'] },
    ],
  },
  ...(['session', 'sign_in_attempt'] as const).map(
    (table): TableAccess => ({
      room: 'people',
      table,
      key: null,
      policies: [
        whole('app_system'),
        whole('app_system', 'insert'),
        whole('app_system', 'update'),
        { name: 'app_system_delete', command: 'delete', role: 'app_system', conditions: [] },
        ...mayForget,
      ],
      grants: [
        ...selectFor(['app_system']),
        { role: 'app_system', command: 'insert' },
        { role: 'app_system', command: 'update' },
        { role: 'app_system', command: 'delete' },
        ...forgets([table === 'session' ? 'expires_at' : 'created_at']),
      ],
    }),
  ),
];
