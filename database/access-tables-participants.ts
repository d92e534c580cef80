import { byMe, type Policy, type TableAccess, whole } from './access-policies.ts';

import { personTable } from './person-table.ts';

const registrarOnly = (table: string, commands: Policy['command'][], key: string[] | null): TableAccess => ({
  room: 'participants',
  table,
  key,
  policies: commands.map((command) => whole('app_registrar', command)),
  grants: commands.map((command) => ({ role: 'app_registrar', command })),
});

/** Four eyes: nobody puts oneself on the list of a protected person, nor stays on it longer (docs/decisions/0011). */
const notMyself = 'account_id <> (select app.account())';

export const participantTables: TableAccess[] = [
  registrarOnly('participant', ['select', 'insert'], ['collaboration_id', 'participant_id']),
  registrarOnly('participant_key', ['select', 'insert', 'update'], null),
  registrarOnly('case_counter', ['select', 'insert', 'update'], null),
  personTable({
    room: 'participants',
    table: 'file',
    area: 'identity',
    shared: true,
    key: ['collaboration_id', 'organisation_id', 'participant_id'],
    ofPerson: {
      columns: [
        'collaboration_id',
        'organisation_id',
        'participant_id',
        'given_name',
        'family_name',
        'phone',
        'email',
        'communication_support',
        'interpreter_language',
        'opened_on',
      ],
    },
    update: {
      act: 'change_file',
      columns: [
        'given_name',
        'family_name',
        'name_key',
        'name_key_given',
        'phone',
        'email',
        'communication_support',
        'interpreter_language',
        'way_in',
        'unit_id',
        'version',
      ],
    },
    functions: [
      { role: 'app_sets', commands: ['select'] },
      { role: 'app_registrar', commands: ['select', 'insert', 'update', 'delete'] },
      { role: 'app_counts', commands: ['select'] },
    ],
  }),
  personTable({
    room: 'participants',
    table: 'entitlement',
    area: 'identity',
    shared: false,
    key: ['collaboration_id', 'organisation_id', 'participant_id'],
    readBy: ['read_entitlement'],
    insert: { act: 'register_entitlement' },
    update: { act: 'register_entitlement', columns: ['entitlement_group', 'decided_on', 'version'] },
    functions: [{ role: 'app_registrar', commands: ['select'] }],
  }),
  personTable({
    room: 'participants',
    table: 'assignment',
    area: 'identity',
    shared: true,
    recordedBy: 'made_by',
    insert: { act: 'assign', extra: ['account_id = any ((select app.contacts_here())::uuid[])'] },
    update: { act: 'assign', columns: ['ends_at'] },
    functions: [
      { role: 'app_sets', commands: ['select'] },
      { role: 'app_counts', commands: ['select'] },
      { role: 'app_registrar', commands: ['select', 'insert', 'delete'] },
    ],
  }),
  personTable({
    room: 'trust',
    table: 'protected_access',
    area: 'identity',
    shared: false,
    readBy: ['read', 'grant_protected'],
    recordedBy: 'granted_by',
    insert: { act: 'grant_protected', extra: [notMyself] },
    update: {
      act: 'grant_protected',
      columns: ['ends_at'],
      leaves: [{ anyOf: [[notMyself], ['ends_at <= now()']] }],
    },
    functions: [
      { role: 'app_sets', commands: ['select'] },
      { role: 'app_registrar', commands: ['select', 'insert', 'delete'] },
    ],
  }),
  personTable({
    room: 'participants',
    table: 'representative',
    area: 'identity',
    shared: true,
    ofPerson: {},
    insert: { act: 'change_file' },
    update: { act: 'change_file', columns: ['ends_on', 'phone', 'scope', 'areas'] },
    functions: [{ role: 'app_registrar', commands: ['select'] }],
  }),
  personTable({
    room: 'participants',
    table: 'placement',
    area: 'step',
    shared: true,
    insert: { act: 'place' },
    update: { act: 'place', columns: ['unit_id', 'form', 'starts_on', 'ends_on', 'version'] },
    functions: [
      { role: 'app_sets', commands: ['select'] },
      { role: 'app_registrar', commands: ['select', 'insert', 'update', 'delete'] },
      { role: 'app_counts', commands: ['select'] },
    ],
  }),
  personTable({
    room: 'participants',
    table: 'livelihood',
    area: 'benefits',
    shared: true,
    insert: { act: 'register_livelihood' },
    update: { act: 'register_livelihood', columns: ['level_percent', 'starts_on', 'ends_on', 'version'] },
    functions: [{ role: 'app_registrar', commands: ['select'] }],
  }),
  ...(
    [
      ['own_answer', 'record_answer'],
      ['talk', 'record_answer'],
      ['missing_level', 'record_missing_level'],
    ] as const
  ).map(([table, act]) =>
    personTable({
      room: 'participants',
      table,
      area: 'step',
      shared: true,
      recordedBy: 'recorded_by',
      insert: { act },
      update: { act, columns: ['struck_at'], extra: [byMe('recorded_by')] },
      functions: [
        { role: 'app_counts', commands: ['select'] },
        { role: 'app_registrar', commands: ['select'] },
      ],
    }),
  ),
  personTable({
    room: 'participants',
    table: 'schooling',
    area: 'preparation',
    shared: true,
    key: ['collaboration_id', 'organisation_id', 'participant_id'],
    insert: { act: 'register_schooling' },
    update: {
      act: 'register_schooling',
      columns: ['school_form', 'school', 'programme', 'school_year', 'ends_on', 'version'],
    },
    functions: [{ role: 'app_registrar', commands: ['select'] }],
  }),
  personTable({
    room: 'participants',
    table: 'workplace_learning',
    area: 'preparation',
    shared: true,
    insert: { act: 'register_schooling' },
    update: {
      act: 'register_schooling',
      columns: ['workplace', 'gave', 'starts_on', 'ends_on', 'version'],
    },
    functions: [{ role: 'app_registrar', commands: ['select'] }],
  }),
  personTable({
    room: 'participants',
    table: 'wish',
    area: 'step',
    shared: true,
    ofPerson: { record: ['answered_at is null'] },
    recordedBy: 'told_to',
    insert: { act: 'record_wish' },
    update: {
      act: 'answer_wish',
      columns: ['answered_at', 'answered_by', 'answer', 'answer_words'],
    },
    functions: [
      { role: 'app_registrar', commands: ['select'] },
      { role: 'app_sets', commands: ['select'] },
    ],
  }),
];
