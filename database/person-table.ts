import type { Act, Area } from './access-acts.ts';
import {
  byMe,
  type Condition,
  type Grant,
  ofPerson,
  ownRow,
  type Policy,
  people,
  personReads,
  readRows,
  type TableAccess,
  tenant,
  whole,
} from './access-policies.ts';

type FunctionRole = 'app_sets' | 'app_registrar' | 'app_counts';

/** A table about a person: read by relation and own or shared rows; written by relation, in one's own organisation, in one's own name. */
export interface PersonTable {
  room: string;
  table: string;
  area: Area;
  /** Whether a share can open it to another organisation. */
  shared: boolean;
  /** What opens it to whom, where that is neither one's own rows nor a share of the area. */
  read?: Condition[];
  /** Which of its rows a share opens, where not all. */
  released?: Condition[];
  /** What opens a row beside one's own by another row that one sees. */
  seenBy?: Condition[];
  /** The acts that open the table, where that is not just to read the person: narrower, or wider. */
  readBy?: [Act, ...Act[]];
  insert?: { act: Act; area?: Area; extra?: Condition[] };
  update?: {
    act: Act;
    area?: Area;
    columns: string[];
    extra?: Condition[];
    finds?: Condition[];
    leaves?: Condition[];
  };
  /** The column that names who recorded it: always oneself. */
  recordedBy?: string;
  /** What of it the person reads through the own door: some columns, or all; some rows, or all; and which rows the person writes and changes. */
  ofPerson?: {
    columns?: string[];
    extra?: Condition[];
    record?: Condition[];
    change?: { columns: string[]; extra: Condition[]; finds: Condition[]; leaves: Condition[] };
  };
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
          finds: spec.update.finds,
          leaves: spec.update.leaves,
        },
      ]
    : []),
];

/** What the person writes through the own door, beside the organisation whose rows it belongs to. */
const personWrites = ({ ofPerson: own, area, recordedBy }: PersonTable): Policy[] => [
  ...(own?.record
    ? [
        {
          name: 'record_own',
          command: 'insert' as const,
          role: 'app_person' as const,
          conditions: [...ofPerson(area), ...(recordedBy ? [byMe(recordedBy)] : []), ...own.record],
        },
      ]
    : []),
  ...(own?.change
    ? [
        {
          name: 'change_own',
          command: 'update' as const,
          role: 'app_person' as const,
          conditions: [...ofPerson(area), ...own.change.extra],
          finds: own.change.finds,
          leaves: own.change.leaves,
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

const readable = (spec: PersonTable): Condition[] => {
  if (spec.read) return spec.read;
  if (spec.seenBy) return [{ anyOf: [[related(spec), ownRow], spec.seenBy] }];
  return spec.shared
    ? [readRows(spec.table, spec.area, related(spec), spec.released)]
    : [related(spec), ownRow];
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
        conditions: [tenant, ...readable(spec)],
      },
      ...(spec.ofPerson ? [personReads(spec.area, spec.ofPerson.extra)] : []),
      ...personWrites(spec),
      ...written(spec),
      ...functions.policies,
    ],
    grants: [
      { role: 'app_user', command: 'select' },
      ...(spec.ofPerson
        ? [{ role: 'app_person', command: 'select', columns: spec.ofPerson.columns } as const]
        : []),
      ...(spec.ofPerson?.record ? [{ role: 'app_person', command: 'insert' } as const] : []),
      ...(spec.ofPerson?.change
        ? [{ role: 'app_person', command: 'update', columns: spec.ofPerson.change.columns } as const]
        : []),
      ...(spec.insert ? [{ role: 'app_user', command: 'insert' } as const] : []),
      ...(spec.update
        ? [{ role: 'app_user', command: 'update', columns: spec.update.columns } as const]
        : []),
      ...functions.grants,
    ],
  };
};
