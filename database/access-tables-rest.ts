import {
  byMe,
  forgets,
  keepsDayActivity,
  may,
  mayForget,
  ownRow,
  type Policy,
  type TableAccess,
  tenant,
  whole,
} from './access-policies.ts';

const log = (table: string, extra: Policy['role'][] = []): TableAccess => ({
  room: 'trust',
  table,
  key: null,
  policies: [
    whole('app_log', 'insert'),
    ...extra.flatMap((role) => [whole(role, 'insert')]),
    whole('app_seals'),
  ],
  grants: [
    { role: 'app_log', command: 'insert' },
    ...extra.map((role) => ({ role, command: 'insert' as const })),
    { role: 'app_seals', command: 'select' },
  ],
});

const mine = (act: 'import' | 'staff'): Policy['conditions'] => [tenant, ownRow, may(act)];

/** What the functions write of an import. */
const importEnds = [
  'staged_at',
  'counts',
  'warned',
  'ignored_columns',
  'refusal',
  'confirmed_at',
  'discarded_at',
  'undone_at',
  'undone_by',
  'undone_why',
];

/** Undoing an import takes a row away, or sets it as it was. */
const undoing = ['select', 'update', 'delete'] as const;

/** The bytes of a file, and what its rows would do, belong to an import that one has made oneself; none come to one that has ended. */
const ofOwnImport = (table: string, command: 'select' | 'insert'): Policy => ({
  name: command === 'select' ? 'read' : 'stage',
  command,
  role: 'app_user',
  conditions: [
    ...mine('import'),
    {
      exists: 'import i',
      where: [
        `i.collaboration_id = ${table}.collaboration_id`,
        `i.import_id = ${table}.import_id`,
        'i.made_by = (select app.account())',
        ...(command === 'insert'
          ? ['i.confirmed_at is null', 'i.discarded_at is null', `(i.kind = 'people' or ${keepsDayActivity})`]
          : []),
      ],
    },
  ],
});

const draftRoles = ['app_user', 'app_admin'] as const;
const draftCommands = ['select', 'insert', 'update', 'delete'] as const;

export const restTables: TableAccess[] = [
  {
    ...log('read_log'),
    policies: [whole('app_log', 'insert'), whole('app_registrar'), whole('app_seals')],
    grants: [
      { role: 'app_log', command: 'insert' },
      { role: 'app_registrar', command: 'select' },
      { role: 'app_seals', command: 'select' },
    ],
  },
  log('write_log', ['app_jobs']),
  log('refusal_log', ['app_system']),
  {
    room: 'people',
    table: 'accessibility_report',
    key: null,
    policies: [
      whole('app_system', 'insert'),
      { name: 'read', command: 'select', role: 'app_admin', conditions: [may('administer')] },
    ],
    grants: [
      { role: 'app_system', command: 'insert' },
      { role: 'app_admin', command: 'select' },
    ],
  },
  {
    room: 'people',
    table: 'draft',
    key: null,
    policies: [
      ...draftRoles.flatMap((role) =>
        draftCommands.map(
          (command): Policy => ({
            name: `own_${command}_${role}`,
            command,
            role,
            conditions: [tenant, byMe('account_id'), ownRow],
          }),
        ),
      ),
      ...draftCommands.map(
        (command): Policy => ({
          name: `of_person_${command}`,
          command,
          role: 'app_person',
          conditions: [
            tenant,
            byMe('account_id'),
            'organisation_id is null',
            'subject = (select app.person())::text',
          ],
        }),
      ),
      whole('app_system'),
      whole('app_system', 'insert'),
      whole('app_system', 'update'),
      whole('app_registrar'),
      ...mayForget,
    ],
    grants: [
      ...[...draftRoles, 'app_person' as const].flatMap((role) =>
        draftCommands.map((command) => ({ role, command })),
      ),
      { role: 'app_system', command: 'select' },
      { role: 'app_system', command: 'insert' },
      { role: 'app_system', command: 'update' },
      // A manager is told that a draft exists: what it says is read by nobody but its writer.
      {
        role: 'app_registrar',
        command: 'select',
        columns: ['collaboration_id', 'organisation_id', 'account_id', 'form', 'begun_at'],
      },
      ...forgets(['saved_at']),
    ],
  },
  {
    room: 'imports',
    table: 'import',
    key: ['collaboration_id', 'import_id'],
    policies: [
      { name: 'read', command: 'select', role: 'app_user', conditions: [...mine('import'), byMe('made_by')] },
      {
        name: 'stage',
        command: 'insert',
        role: 'app_user',
        conditions: [
          ...mine('import'),
          byMe('made_by'),
          { anyOf: [["kind = 'people'"], [keepsDayActivity]] },
        ],
      },
      whole('app_registrar'),
      whole('app_registrar', 'update'),
    ],
    grants: [
      { role: 'app_user', command: 'select' },
      { role: 'app_user', command: 'insert' },
      { role: 'app_registrar', command: 'select' },
      { role: 'app_registrar', command: 'update', columns: importEnds },
    ],
  },
  ...(['import_row', 'import_file'] as const).map(
    (table): TableAccess => ({
      room: 'imports',
      table,
      key: null,
      policies: [
        ...(['select', 'insert'] as const).map((command) => ofOwnImport(table, command)),
        whole('app_registrar'),
        whole('app_registrar', 'delete'),
      ],
      grants: [
        { role: 'app_user', command: 'select' },
        { role: 'app_user', command: 'insert' },
        { role: 'app_registrar', command: 'select' },
        { role: 'app_registrar', command: 'delete' },
      ],
    }),
  ),
  {
    room: 'imports',
    table: 'import_write',
    key: null,
    policies: (['select', 'insert', 'delete'] as const).map((command) => whole('app_registrar', command)),
    grants: (['select', 'insert', 'delete'] as const).map((command) => ({ role: 'app_registrar', command })),
  },
  {
    room: 'outcomes',
    table: 'coverage',
    key: ['collaboration_id', 'organisation_id', 'year'],
    policies: [
      { name: 'read', command: 'select', role: 'app_user', conditions: [tenant] },
      {
        name: 'state',
        command: 'insert',
        role: 'app_user',
        conditions: [...mine('import'), keepsDayActivity],
      },
      {
        name: 'restate',
        command: 'update',
        role: 'app_user',
        conditions: [...mine('import'), keepsDayActivity],
      },
      whole('app_counts'),
      ...undoing.map((command) => whole('app_registrar', command)),
    ],
    grants: [
      { role: 'app_user', command: 'select' },
      { role: 'app_user', command: 'insert' },
      {
        role: 'app_user',
        command: 'update',
        columns: ['registered_through', 'project_year', 'everybody_registered', 'note'],
      },
      { role: 'app_registrar', command: 'select' },
      {
        role: 'app_registrar',
        command: 'update',
        columns: ['registered_through', 'project_year', 'everybody_registered'],
      },
      { role: 'app_registrar', command: 'delete' },
      { role: 'app_counts', command: 'select' },
    ],
  },
  {
    room: 'inventory',
    table: 'asking_interval',
    key: ['collaboration_id', 'organisation_id'],
    policies: [
      { name: 'read', command: 'select', role: 'app_user', conditions: [tenant, ownRow] },
      { name: 'state', command: 'insert', role: 'app_user', conditions: mine('staff') },
      { name: 'restate', command: 'update', role: 'app_user', conditions: mine('staff') },
      whole('app_counts'),
    ],
    grants: [
      { role: 'app_user', command: 'select' },
      { role: 'app_user', command: 'insert' },
      {
        role: 'app_user',
        command: 'update',
        columns: ['no_answer', 'yes', 'not_now', 'not_suitable', 'no', 'version'],
      },
      { role: 'app_counts', command: 'select' },
    ],
  },
  {
    room: 'outcomes',
    table: 'published_figure',
    key: ['collaboration_id', 'published_figure_id'],
    policies: [
      { name: 'read', command: 'select', role: 'app_user', conditions: [tenant] },
      whole('app_counts'),
      whole('app_system', 'insert'),
    ],
    grants: [
      { role: 'app_user', command: 'select' },
      { role: 'app_counts', command: 'select' },
      { role: 'app_system', command: 'insert' },
    ],
  },
  {
    room: 'outcomes',
    table: 'statistic_level',
    key: null,
    policies: [whole('app_counts'), whole('app_counts', 'insert'), whole('app_counts', 'update')],
    grants: [
      { role: 'app_counts', command: 'select' },
      { role: 'app_counts', command: 'insert' },
      { role: 'app_counts', command: 'update' },
    ],
  },
  {
    room: 'trust',
    table: 'access_rule',
    key: null,
    policies: [
      { name: 'read', command: 'select', role: 'app_user', conditions: [] },
      ...(['app_sets', 'app_counts', 'app_registrar'] as const).map((role) => whole(role)),
      { name: 'read_admin', command: 'select', role: 'app_admin', conditions: [] },
    ],
    grants: (['app_user', 'app_admin', 'app_sets', 'app_counts', 'app_registrar'] as const).map((role) => ({
      role,
      command: 'select',
    })),
  },
];
