import {
  byMe,
  type Condition,
  type Grant,
  ownRow,
  type Policy,
  people,
  personReads,
  readRows,
  type TableAccess,
  tenant,
  whole,
} from './access-policies.ts';
import type { Act, Area } from './access-table.ts';

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
  update?: { act: Act; area?: Area; columns: string[]; extra?: Condition[]; leaves?: Condition[] };
  /** The column that names who recorded it: always oneself. */
  recordedBy?: string;
  /** What of it the person reads through the own door: some columns, or all. */
  ofPerson?: { columns?: string[] };
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
          leaves: spec.update.leaves,
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

const related = ({ readBy = ['read'], area }: PersonTable): Condition => {
  const [first, ...others] = readBy;
  if (others.length === 0) return people(first, area);
  return { anyOf: readBy.map((act) => [people(act, area)]) };
};

const readable = (spec: PersonTable): Condition[] =>
  spec.shared ? [readRows(spec.table, spec.area, related(spec))] : [related(spec), ownRow];

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
        conditions: [tenant, ...readable(spec)],
      },
      ...(spec.ofPerson ? [personReads(spec.area)] : []),
      ...written(spec),
      ...functions.policies,
    ],
    grants: [
      { role: 'app_user', command: 'select' },
      ...(spec.ofPerson
        ? [{ role: 'app_person', command: 'select', columns: spec.ofPerson.columns } as const]
        : []),
      ...(spec.insert ? [{ role: 'app_user', command: 'insert' } as const] : []),
      ...(spec.update
        ? [{ role: 'app_user', command: 'update', columns: spec.update.columns } as const]
        : []),
      ...functions.grants,
    ],
  };
};
