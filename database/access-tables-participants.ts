import {
  byMe,
  type Condition,
  type Grant,
  ownOrShared,
  ownRow,
  type Policy,
  people,
  type TableAccess,
  tenant,
} from './access-policies.ts';
import type { Act, Area } from './access-table.ts';
import { whole } from './access-tables-people.ts';

type FunctionRole = 'app_sets' | 'app_registrar' | 'app_counts';

/** A table about a person: read by relation and own or shared rows; written by relation, in one's own organisation, in one's own name. */
export interface PersonTable {
  room: string;
  table: string;
  area: Area;
  /** Whether a share can open it to another organisation. */
  shared: boolean;
  /** The acts that open the table, where that is not just to read the person: narrower, or wider. */
  readBy?: [Act, ...Act[]];
  insert?: { act: Act; area?: Area; extra?: Condition[] };
  update?: { act: Act; area?: Area; columns: string[]; extra?: Condition[] };
  /** The column that names who recorded it: always oneself. */
  recordedBy?: string;
  functions?: { role: FunctionRole; commands: Policy['command'][] }[];
  key?: string[];
}

const written = (spec: PersonTable): Policy[] => [
  ...(spec.insert
    ? [
        {
          name: 'record',
          command: 'insert' as const,
          role: 'app_user' as const,
          conditions: [
            tenant,
            people(spec.insert.act, spec.insert.area ?? spec.area),
            ownRow,
            ...(spec.recordedBy ? [byMe(spec.recordedBy)] : []),
            ...(spec.insert.extra ?? []),
          ],
        },
      ]
    : []),
  ...(spec.update
    ? [
        {
          name: 'change',
          command: 'update' as const,
          role: 'app_user' as const,
          conditions: [
            tenant,
            people(spec.update.act, spec.update.area ?? spec.area),
            ownRow,
            ...(spec.update.extra ?? []),
          ],
        },
      ]
    : []),
];

const functionAccess = (spec: PersonTable): { policies: Policy[]; grants: Grant[] } => {
  const pairs = (spec.functions ?? []).flatMap(({ role, commands }) =>
    commands.map((command) => ({ role, command })),
  );
  return { policies: pairs.map(({ role, command }) => whole(role, command)), grants: pairs };
};

const readable = ({ readBy = ['read'], area }: PersonTable): Condition => {
  const [first, ...others] = readBy;
  if (others.length === 0) return people(first, area);
  return { anyOf: readBy.map((act) => [people(act, area)]) };
};

/** Policies and grants of a table about a person. */
export const personTable = (spec: PersonTable): TableAccess => {
  const functions = functionAccess(spec);
  return {
    room: spec.room,
    table: spec.table,
    key: spec.key ?? ['collaboration_id', `${spec.table}_id`],
    policies: [
      {
        name: 'read',
        command: 'select',
        role: 'app_user',
        conditions: [tenant, readable(spec), spec.shared ? ownOrShared(spec.table, spec.area) : ownRow],
      },
      ...written(spec),
      ...functions.policies,
    ],
    grants: [
      { role: 'app_user', command: 'select' },
      ...(spec.insert ? [{ role: 'app_user', command: 'insert' } as const] : []),
      ...(spec.update
        ? [{ role: 'app_user', command: 'update', columns: spec.update.columns } as const]
        : []),
      ...functions.grants,
    ],
  };
};

const registrarOnly = (table: string, commands: Policy['command'][], key: string[] | null): TableAccess => ({
  room: 'participants',
  table,
  key,
  policies: commands.map((command) => whole('app_registrar', command)),
  grants: commands.map((command) => ({ role: 'app_registrar', command })),
});

export const participantTables: TableAccess[] = [
  registrarOnly('participant', ['select', 'insert'], ['collaboration_id', 'participant_id']),
  registrarOnly('participant_key', ['select', 'insert'], null),
  registrarOnly('case_counter', ['select', 'insert', 'update'], null),
  personTable({
    room: 'participants',
    table: 'file',
    area: 'identity',
    shared: true,
    key: ['collaboration_id', 'organisation_id', 'participant_id'],
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
      { role: 'app_registrar', commands: ['select', 'insert', 'update'] },
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
  }),
  personTable({
    room: 'participants',
    table: 'assignment',
    area: 'identity',
    shared: true,
    recordedBy: 'made_by',
    insert: { act: 'assign' },
    update: { act: 'assign', columns: ['ends_at'] },
    functions: [
      { role: 'app_sets', commands: ['select'] },
      { role: 'app_registrar', commands: ['select', 'insert'] },
    ],
  }),
  personTable({
    room: 'trust',
    table: 'protected_access',
    area: 'identity',
    shared: false,
    readBy: ['read', 'grant_protected'],
    recordedBy: 'granted_by',
    insert: { act: 'grant_protected' },
    update: { act: 'grant_protected', columns: ['ends_at'] },
    functions: [
      { role: 'app_sets', commands: ['select'] },
      { role: 'app_registrar', commands: ['select', 'insert'] },
    ],
  }),
  personTable({
    room: 'participants',
    table: 'representative',
    area: 'identity',
    shared: true,
    insert: { act: 'change_file' },
    update: { act: 'change_file', columns: ['ends_on', 'phone', 'scope'] },
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
      { role: 'app_registrar', commands: ['select', 'insert', 'update'] },
    ],
  }),
  personTable({
    room: 'participants',
    table: 'livelihood',
    area: 'benefits',
    shared: true,
    insert: { act: 'register_livelihood' },
    update: { act: 'register_livelihood', columns: ['level_percent', 'starts_on', 'ends_on', 'version'] },
  }),
  personTable({
    room: 'participants',
    table: 'own_answer',
    area: 'step',
    shared: true,
    recordedBy: 'recorded_by',
    insert: { act: 'record_answer' },
  }),
  personTable({
    room: 'participants',
    table: 'wish',
    area: 'step',
    shared: true,
    recordedBy: 'told_to',
    insert: { act: 'record_wish' },
    update: {
      act: 'answer_wish',
      columns: ['answered_at', 'answered_by', 'answer', 'answer_words'],
    },
    functions: [{ role: 'app_sets', commands: ['select'] }],
  }),
];
