import { isPlainDate, type PlainDate } from '../../shared/values/dates.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { type Detail, type FactKind, type FactKindRule, factKinds } from './fact-kinds.rules.ts';
import type { Actor } from './vocabulary.rules.ts';

/** What somebody has registered about a way. Given to the rules in the order in which they were recorded. */
export type Fact = {
  id: string;
  kind: FactKind;
  happenedOn: PlainDate;
  outcome: string;
  details: Readonly<Record<string, unknown>>;
  recordedBy: Actor;
};

export type NewFact = Omit<Fact, 'id'>;

export type FactInput = {
  kind: string;
  happenedOn: string;
  outcome: string;
  details: Record<string, unknown>;
};

export type FactRefusal =
  | { name: 'unknown_kind' | 'not_yours_to_record' | 'unknown_outcome' | 'not_a_date' | 'date_in_future' }
  | { name: 'detail_missing' | 'detail_wrong'; detail: string };

/** Whether the fact may be recorded as it is written; every fault at once, so that a form can show them all. */
export function decideFact(input: FactInput, actor: Actor, today: PlainDate): Result<NewFact, FactRefusal[]> {
  if (!isFactKind(input.kind)) return refuse([{ name: 'unknown_kind' }]);
  if (ownTask.includes(input.kind)) return refuse([{ name: 'unknown_kind' }]);
  const rule: FactKindRule = factKinds[input.kind];
  if (!mayRecord(input.kind, actor)) return refuse([{ name: 'not_yours_to_record' }]);

  const details = Object.entries(rule.details).map(([name, detail]) => ({
    name,
    detail,
    value: input.details[name],
  }));
  const faults: FactRefusal[] = [];
  if (!rule.outcomes.includes(input.outcome)) faults.push({ name: 'unknown_outcome' });
  if (!isPlainDate(input.happenedOn)) faults.push({ name: 'not_a_date' });
  else if (input.happenedOn > today) faults.push({ name: 'date_in_future' });
  for (const { name, detail, value } of details) {
    if (isEmpty(value)) {
      if (isRequired(detail, input.outcome)) faults.push({ name: 'detail_missing', detail: name });
    } else if (!isWritten(detail, value)) faults.push({ name: 'detail_wrong', detail: name });
  }
  if (faults.length > 0) return refuse(faults);

  const kept = details.filter(({ value }) => !isEmpty(value)).map(({ name, value }) => [name, value]);
  return accept({
    kind: input.kind,
    happenedOn: input.happenedOn,
    outcome: input.outcome,
    details: Object.fromEntries(kept),
    recordedBy: actor,
  });
}

export const isFactKind = (kind: string): kind is FactKind => Object.hasOwn(factKinds, kind);

function mayRecord(kind: FactKind, actor: Actor): boolean {
  const rule: FactKindRule = factKinds[kind];
  return (
    rule.roles.includes(actor.role) && (rule.onlyFrom ?? actor.organisationKind) === actor.organisationKind
  );
}

/** Facts that have a task of their own: nobody writes them by hand. */
const ownTask: readonly FactKind[] = [
  'day_activity_end_decision',
  'consent',
  'raised_at',
  'first_contact',
  'own_answer',
];

/** A fact that somebody wrote by hand may be struck; what a task wrote is undone by that task's own means. */
export const isStrikable = (kind: string): boolean => isFactKind(kind) && !ownTask.includes(kind);

/** The kinds that somebody may record by hand. */
export const recordableKinds = (actor: Actor): FactKind[] =>
  (Object.keys(factKinds) as FactKind[]).filter((kind) => !ownTask.includes(kind) && mayRecord(kind, actor));

/** The fact that stands on that day: the latest of its kind, by day and then by the order of recording. */
export function standing(
  facts: readonly Fact[],
  kind: FactKind,
  on: PlainDate,
  concerns: (details: Fact['details']) => boolean = () => true,
): Fact | undefined {
  return facts
    .filter((fact) => fact.kind === kind && fact.happenedOn <= on && concerns(fact.details))
    .reduce<Fact | undefined>(
      (last, fact) => (last && last.happenedOn > fact.happenedOn ? last : fact),
      undefined,
    );
}

/**
 * The decision that lets day activity end before something begins on `on`. Only an LSS officer of FSF decides it
 * (access table, row `end_day_activity`), and the last day of day activity comes before the first of what follows.
 */
export function dayActivityEnd(
  facts: readonly Fact[],
  on: PlainDate,
): { found: 'none' } | { found: 'too_late' | 'in_time'; decision: Fact; lastDay: PlainDate } {
  const decision = standing(
    facts.filter((fact) => mayRecord('day_activity_end_decision', fact.recordedBy)),
    'day_activity_end_decision',
    on,
  );
  const lastDay = decision?.details.lastDay;
  if (decision?.outcome !== 'decided' || typeof lastDay !== 'string') return { found: 'none' };
  return { found: lastDay < on ? 'in_time' : 'too_late', decision, lastDay };
}

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const isRequired = (detail: Detail, outcome: string) =>
  detail.required === true || (Array.isArray(detail.required) && detail.required.includes(outcome));

function isWritten(detail: Detail, value: unknown): boolean {
  switch (detail.type) {
    case 'text':
      return isText(value);
    case 'date':
      return isDay(value);
    case 'yes_no':
      return typeof value === 'boolean';
    case 'choice':
      return isText(value) && detail.from.includes(value);
    case 'choices':
      return isListOf(value, (each) => isText(each) && detail.from.includes(each));
    case 'criteria':
      return isListOf(value, (row) => isText(row.criterion) && isText(row.answer));
    case 'alternatives':
      return isListOf(value, (row) => isText(row.alternative) && isDay(row.on) && isText(row.outcome));
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isDay = (value: unknown) => typeof value === 'string' && isPlainDate(value);
// biome-ignore lint/suspicious/noExplicitAny: rows come from a form and are looked at field by field
const isListOf = (value: unknown, each: (row: any) => boolean) =>
  Array.isArray(value) && value.every((row) => row !== null && row !== undefined && each(row));
