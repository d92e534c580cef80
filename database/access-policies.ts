import type { Act, Area } from './access-acts.ts';

/** One condition of a policy: conjuncts are joined by `and`, alternatives by `or`. The mutation test takes each away in turn. */
export type Condition = string | { anyOf: Condition[][] } | { exists: string; where: string[] };

export interface Policy {
  name: string;
  command: 'select' | 'insert' | 'update' | 'delete';
  role:
    | 'app_user'
    | 'app_person'
    | 'app_employer'
    | 'app_admin'
    | 'app_system'
    | 'app_registrar'
    | 'app_sets'
    | 'app_log'
    | 'app_counts'
    | 'app_jobs'
    | 'app_seals'
    | 'app_tidying'
    | 'app_mailing';
  conditions: Condition[];
  /** What an update finds, beside the conditions. */
  finds?: Condition[];
  /** What an update leaves behind, beside the conditions. */
  leaves?: Condition[];
}

export interface Grant {
  role: Policy['role'];
  command: 'select' | 'insert' | 'update' | 'delete';
  columns?: string[];
}

export interface TableAccess {
  room: string;
  table: string;
  /** The key columns, for the write log; null where the table is itself a log. */
  key: string[] | null;
  policies: Policy[];
  grants: Grant[];
}

export const tenant = 'collaboration_id = (select app.collaboration())';
export const ownRow = 'organisation_id = (select app.organisation())';
export const byMe = (column: string) => `${column} = (select app.account())`;
export const may = (act: Act) => `(select app.may('${act}'))`;

/** Who has left day activity and who is placed in it is registered by those who grant or provide it alone. */
export const keepsDayActivity = '(select app.keeps_day_activity())';

/** The outer cast lets the planner see one array, computed once per query. */
export const people = (act: Act, area: Area) =>
  `participant_id = any ((select app.participants_for('${act}', '${area}'))::uuid[])`;

/** A live share of the area from the organisation that wrote the row to the one that asks. */
export const sharedFrom = (table: string, area: Area, writer = 'organisation_id'): Condition => ({
  exists: 'share s',
  where: [
    `s.collaboration_id = ${table}.collaboration_id`,
    `s.participant_id = ${table}.participant_id`,
    's.to_organisation_id = (select app.organisation())',
    `s.area = '${area}'`,
    `s.from_organisation_id = ${table}.${writer}`,
    's.withdrawn_at is null',
    's.starts_at <= (select app.now())',
    's.ends_at > (select app.now())',
  ],
});

/** What the sender wrote in an area that it sent with a case which waits for an answer here. */
export const sentWithCase = (area: Area, writer = 'organisation_id'): Condition =>
  `(participant_id, ${writer}) in (select s.participant_id, s.from_organisation_id from app.sent('${area}') s)`;

/**
 * Rows about a person: by one's relation one's own and those shared, by a case that waits those sent with it; of those from another organisation
 * only the `released`.
 */
export const readRows = (
  table: string,
  area: Area,
  related: Condition = people('read', area),
  released: Condition[] = [],
): Condition => ({
  anyOf: [
    [related, { anyOf: [[ownRow], [...released, sharedFrom(table, area)]] }],
    [people('receive', area), ...released, sentWithCase(area)],
  ],
});

/** A case that waits, what it stands on or what it shares: read by whoever may answer it. */
export const partOfCase = (column: string, part: 'crossing_id' | 'ground_id'): Condition[] => [
  people('receive', 'identity'),
  `${column} in (select s.${part} from app.sent('identity') s)`,
];

/**
 * Rows about oneself, through the person's door: the areas that are open to whoever came through it, of the organisations whose rows it shows
 * (all of them to the person and to a representative; beside staff, theirs and what they are shared with).
 */
export const ofPerson = (area: Area, writer = 'organisation_id'): Condition[] => [
  tenant,
  'participant_id = (select app.person())',
  `${writer} = any ((select app.person_sources('${area}'))::uuid[])`,
];

/** How the person's own word came: by a sign-in of one's own, or at the table with a member beside; a representative says none. */
export const asOwnWord = (column: string): Condition =>
  `${column} = case (select app.person_door()) when 'person' then 'own_sign_in' when 'beside' then 'at_the_table' end`;

/** The person reads one's own rows of a table. */
export const personReads = (area: Area, extra: Condition[] = [], writer?: string): Policy => ({
  name: 'read_own',
  command: 'select',
  role: 'app_person',
  conditions: [...ofPerson(area, writer), ...extra],
});

/** A role that only serves functions, or the door itself, reads a table whole. */
export const whole = (role: Policy['role'], command: Policy['command'] = 'select'): Policy => ({
  name: `${role}_${command}`,
  command,
  role,
  conditions: [],
});

/** The nightly clock takes old rows away: it sees when each was of use, and nothing else of it. */
export const mayForget: Policy[] = [whole('app_tidying'), whole('app_tidying', 'delete')];
export const forgets = (columns: string[]): Grant[] => [
  { role: 'app_tidying', command: 'select', columns },
  { role: 'app_tidying', command: 'delete' },
];

export const conditionSql = (condition: Condition): string => {
  if (typeof condition === 'string') return condition;
  if ('exists' in condition)
    return `exists (select from ${condition.exists} where ${condition.where.join(' and ')})`;
  return `(${condition.anyOf.map((one) => one.map(conditionSql).join(' and ')).join('\n    or ')})`;
};

export const policySql = (table: string, policy: Policy): string => {
  const all = (conditions: Condition[]) => conditions.map(conditionSql).join('\n  and ') || 'true';
  const body = all(policy.conditions);
  const clause =
    policy.command === 'insert'
      ? `with check (\n  ${body})`
      : policy.command === 'update'
        ? `using (\n  ${all([...policy.conditions, ...(policy.finds ?? [])])})\n  with check (\n  ${all([...policy.conditions, ...(policy.leaves ?? [])])})`
        : `using (\n  ${body})`;
  return `create policy ${policy.name} on ${table} for ${policy.command} to ${policy.role} ${clause};`;
};

const grantSql = (table: string, grant: Grant) =>
  `grant ${grant.command}${grant.columns ? ` (${grant.columns.join(', ')})` : ''} on ${table} to ${grant.role};`;

const auditSql = ({ table, key }: TableAccess) =>
  key
    ? `drop trigger if exists log_write on ${table};
create trigger log_write after insert or update or delete on ${table} for each row execute function app.log_write(${key.map((k) => `'${k}'`).join(', ')});`
    : '';

/** The whole access of one table: row security forced, old policies and grants gone, the new ones in place. */
export const tableSql = (access: TableAccess): string =>
  [
    `-- ${access.table}`,
    `alter table ${access.table} enable row level security;`,
    `alter table ${access.table} force row level security;`,
    `select app.clear_access('${access.table}');`,
    ...access.grants.map((grant) => grantSql(access.table, grant)),
    ...access.policies.map((policy) => policySql(access.table, policy)),
    auditSql(access),
  ]
    .filter(Boolean)
    .join('\n');
