import { type Condition, conditionSql, type Policy, policySql } from '../../database/access-policies.ts';
import { accessTables } from '../../database/access-tables.ts';
import type { Mutant } from './runner.ts';

interface Weaker {
  without: string;
  conditions: Condition[];
}

const replaced = <T>(list: T[], index: number, ...by: T[]): T[] => list.toSpliced(index, 1, ...by);

const weakerCondition = (condition: Condition): { without: string; condition: Condition }[] => {
  if (typeof condition === 'string') return [];
  if ('exists' in condition)
    return condition.where.map((one, index) => ({
      without: `${one} (of ${condition.exists})`,
      condition: { ...condition, where: replaced(condition.where, index) },
    }));
  const { anyOf } = condition;
  return anyOf.flatMap((alternative, index) => [
    ...(anyOf.length > 1
      ? [
          {
            without: `the alternative ${alternative.map(conditionSql).join(' and ')}`,
            condition: { anyOf: replaced(anyOf, index) },
          },
        ]
      : []),
    ...weakened(alternative).map(({ without, conditions }) => ({
      without,
      condition: { anyOf: replaced(anyOf, index, conditions.length > 0 ? conditions : ['true']) },
    })),
  ]);
};

/** The same conditions with one taken away, at every depth. */
const weakened = (conditions: Condition[]): Weaker[] =>
  conditions.flatMap((condition, index) => [
    { without: conditionSql(condition), conditions: replaced(conditions, index) },
    ...weakerCondition(condition).map((one) => ({
      without: one.without,
      conditions: replaced(conditions, index, one.condition),
    })),
  ]);

const mutantsOf = (table: string, policy: Policy): Mutant[] => {
  const drop = `drop policy ${policy.name} on ${table};`;
  const about = { table, command: policy.command, role: policy.role };
  const instead = (conditions: Condition[], { leaves, finds }: Partial<Policy> = policy) =>
    `${drop} ${policySql(table, { ...policy, conditions, leaves, finds })}`;
  return [
    { ...about, what: `${table}.${policy.name} dropped`, change: drop },
    ...(policy.conditions.length > 0
      ? [{ ...about, what: `${table}.${policy.name} as true`, change: instead([]) }]
      : []),
    ...weakened(policy.conditions).map(({ without, conditions }) => ({
      ...about,
      what: `${table}.${policy.name} without ${without.replaceAll(/\s+/g, ' ')}`,
      change: instead(conditions),
    })),
    ...weakened(policy.leaves ?? []).map(({ without, conditions }) => ({
      ...about,
      what: `${table}.${policy.name} leaving behind without ${without}`,
      change: instead(policy.conditions, { leaves: conditions, finds: policy.finds }),
    })),
    ...weakened(policy.finds ?? []).map(({ without, conditions }) => ({
      ...about,
      what: `${table}.${policy.name} finding without ${without}`,
      change: instead(policy.conditions, { leaves: policy.leaves, finds: conditions }),
    })),
  ];
};

/** Each policy dropped, replaced by `true`, and without each of its conditions in turn. */
export const everyMutant = (): Mutant[] =>
  accessTables.flatMap(({ table, policies }) => policies.flatMap((policy) => mutantsOf(table, policy)));
