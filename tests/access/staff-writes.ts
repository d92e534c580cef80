import { createHash } from 'node:crypto';
import { idOf } from './people.ts';
import { asMember, insertStatement, type Probe } from './probes.ts';
import { readers } from './readers.ts';
import { basisOf } from './row-contents.ts';
import { contentHash, type Values } from './rows.ts';
import type { AccessWorld } from './world.ts';

export const managers = ['manager', 'unitManager', 'asfManager'];
export const day = '2026-01-01';

export const managementOf = (accountId: string): Values => ({
  management_id: idOf('new management'),
  account_id: accountId,
  starts_at: day,
  ends_at: day,
});

const namedBy: Record<string, string> = { import: 'made_by', processing_basis: 'recorded_by' };

const inOwnName = (table: string, values: Values, by: string): Values =>
  namedBy[table] ? { ...values, [namedBy[table]]: by } : values;

/** What staff write of the house itself, in their own organisation and name. */
export const writtenByStaff = ({ world, ids, shadow }: AccessWorld): Probe[] => {
  const insert = (key: string, table: string, values: Values, allowed: boolean, how = ''): Probe => ({
    what: `${key} writes ${table}${how}`,
    table,
    command: 'insert',
    ...asMember(world, key),
    statement: insertStatement(table, values),
    expected: allowed ? 'allowed' : 'refused',
  });
  /** The manager may, others may not; nor in another collaboration or organisation. */
  const ofManager = (table: string, more: Values) => {
    const values = {
      collaboration_id: ids.collaboration,
      organisation_id: ids.organisations.fsf,
      ...more,
    };
    return [
      ...readers
        .filter(({ home }) => home === 'fsf')
        .map(({ key }) =>
          insert(key, table, inOwnName(table, values, ids.accounts[key]!), managers.includes(key)),
        ),
      insert('manager', table, { ...values, collaboration_id: shadow }, false, ' elsewhere'),
      insert(
        'manager',
        table,
        { ...values, organisation_id: ids.organisations.asf },
        false,
        ' for another organisation',
      ),
    ];
  };
  const manager = ids.accounts.manager!;
  const at = { collaboration_id: ids.collaboration, organisation_id: ids.organisations.fsf };
  const atAsf = { ...at, organisation_id: ids.organisations.asf };
  const management = managementOf(ids.accounts.consultant!);
  const file = { kind: 'people', file_name: 'x', file_hash: 'x', counts: {}, made_at: day };
  const row = { row_number: 9, verdict: 'new', candidate: {} };
  const version = { content_hash: 'b'.repeat(64), path_key: 'x', label: 'x', body: {}, added_at: day };
  const otherText = {
    content_hash: createHash('sha256').update('other').digest('hex'),
    version: '1',
    lang: 'sv',
    body: 'other',
  };
  const by = ids.accounts.modelManager;
  const about = { collaboration_id: ids.collaboration, content_hash: contentHash };
  const path = { ...about, active: true, added_by: by, added_at: day };
  const decisions: [string, string, Values][] = [
    ['collaboration_path', 'added_by', path],
    [
      'model_approval',
      'recorded_by',
      {
        ...about,
        model_approval_id: idOf('new approval'),
        decided_by: 'x',
        decided_on: day,
        participants: [],
        recorded_by: by,
        recorded_at: day,
      },
    ],
    [
      'model_use',
      'recorded_by',
      { ...about, model_use_id: idOf('new use'), starts: true, recorded_by: by, recorded_at: day },
    ],
    [
      'model_mapping',
      'published_by',
      {
        collaboration_id: ids.collaboration,
        model_mapping_id: idOf('new mapping'),
        from_hash: contentHash,
        to_hash: 'c'.repeat(64),
        steps: {},
        published_by: by,
        published_at: day,
      },
    ],
  ];
  return [
    ...ofManager('deputy', {
      deputy_id: idOf('new deputy'),
      absent_account_id: manager,
      deputy_account_id: ids.accounts.consultant,
      starts_on: day,
      ends_on: day,
    }),
    ...ofManager('management', management),
    insert(
      'manager',
      'management',
      { ...at, ...management, account_id: manager },
      false,
      ' over everybody, for oneself',
    ),
    ...ofManager('asking_interval', {
      no_answer: 3,
      yes: 3,
      not_now: 12,
      not_suitable: 18,
      no: 24,
      version: 1,
    }),
    ...ofManager('coverage', { year: 2000, registered_through: day, project_year: false }),
    ...ofManager('import', { import_id: idOf('new import'), made_by: manager, ...file }),
    insert(
      'manager',
      'import',
      {
        collaboration_id: ids.collaboration,
        organisation_id: ids.organisations.fsf,
        import_id: idOf('new import'),
        made_by: ids.accounts.consultant,
        ...file,
      },
      false,
      ' in another name',
    ),
    ...(
      [
        ['import_row', row],
        ['import_file', { part: 9, bytes: '' }],
      ] as const
    ).flatMap(([table, values]) => [
      ...ofManager(table, { import_id: idOf('import manager'), ...values }).filter(
        ({ membershipId }) => membershipId !== world.members.unitManager!.membershipId,
      ),
      insert(
        'consultant',
        table,
        { ...at, import_id: idOf('import consultant'), ...values },
        false,
        ' of an own file',
      ),
      insert(
        'manager',
        table,
        { ...at, import_id: idOf('import consultant'), ...values },
        false,
        ' of another’s file',
      ),
      ...(['confirmed', 'discarded'] as const).map((end) =>
        insert(
          'manager',
          table,
          { ...at, import_id: idOf(`import manager ${end}`), ...values },
          false,
          ` of a ${end} file`,
        ),
      ),
      ...(['people', 'transitions'] as const).map((kind) =>
        insert(
          'asfManager',
          table,
          { ...atAsf, import_id: idOf(`import asfManager ${kind}`), ...values },
          kind === 'people',
          ` of ${kind}`,
        ),
      ),
    ]),
    ...(['people', 'placements', 'transitions'] as const).map((kind) =>
      insert(
        'asfManager',
        'import',
        { ...atAsf, import_id: idOf('new import'), made_by: ids.accounts.asfManager, ...file, kind },
        kind === 'people',
        ` of ${kind}`,
      ),
    ),
    ...ofManager('import', { import_id: idOf('new import'), made_by: manager, ...file, kind: 'transitions' }),
    insert(
      'asfManager',
      'coverage',
      { ...atAsf, year: 2000, registered_through: day, project_year: false },
      false,
      ' of what others register',
    ),
    ...ofManager('processing_basis', { ...basisOf('new'), recorded_by: manager }),
    insert(
      'manager',
      'processing_basis',
      { ...at, ...basisOf('new'), recorded_by: ids.accounts.consultant },
      false,
      ' in another name',
    ),
    ...[ids.collaboration, shadow].map((collaboration_id) =>
      insert('consultant', 'consent_text', { ...otherText, collaboration_id }, collaboration_id !== shadow),
    ),
    insert('modelManager', 'path_version', version, true),
    insert('manager', 'path_version', version, false),
    ...decisions.flatMap(([table, column, values]) => [
      insert('modelManager', table, values, true),
      insert('manager', table, { ...values, [column]: manager }, false),
      insert('modelManager', table, { ...values, [column]: manager }, false, ' in another name'),
      insert('modelManager', table, { ...values, collaboration_id: shadow }, false, ' elsewhere'),
    ]),
  ];
};
