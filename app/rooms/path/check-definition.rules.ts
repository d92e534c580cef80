import type { z } from 'zod';
import { checkReferences } from './check-references.rules.ts';
import { checkRoutes } from './check-routes.rules.ts';
import { definitionSchema, type PathDefinition } from './definition.rules.ts';
import type { DefinitionProblem, ProblemReason } from './definition-problem.rules.ts';

export type DefinitionCheck =
  | { ok: true; definition: PathDefinition }
  | { ok: false; problems: DefinitionProblem[] };

/** Is this a path that people can be taken along? All faults at once: first of form, then of references, then of routes. */
export function checkDefinition(json: unknown): DefinitionCheck {
  const parsed = definitionSchema.safeParse(json);
  if (!parsed.success)
    return { ok: false, problems: parsed.error.issues.flatMap((issue) => ofForm(issue, json)) };
  const references = checkReferences(parsed.data);
  const problems = references.length > 0 ? references : checkRoutes(parsed.data);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, definition: parsed.data };
}

function ofForm(issue: z.core.$ZodIssue, json: unknown): DefinitionProblem[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const place = (key: string) => placeOf([...path, key]);
    return issue.keys.map((key) => ({ place: place(key), reason: 'unknown_field', detail: key }));
  }
  const written = valueAt(json, path);
  return [
    {
      place: placeOf(path),
      reason: reasonOf(path, written),
      detail: written === undefined ? '' : shown(written),
    },
  ];
}

function reasonOf(path: readonly PropertyKey[], written: unknown): ProblemReason {
  const last = String(path.at(-1) ?? '');
  if (path.length === 0) return 'not_an_object';
  if (path.includes('holder')) return written === undefined ? 'no_holder' : 'wrong_value';
  if (isCall(path) && last === 'name') return 'unknown_function';
  if (isCall(path) && path.length === 5) return 'wrong_arguments';
  const isText = ['sv', 'en', 'easy', 'name', 'description', 'demands', 'offers', 'text'].includes(last);
  return isText && isBlank(written) ? 'missing_text' : 'wrong_value';
}

/** `transitions[n].needs[m].…`: the place of a named function. */
const isCall = (path: readonly PropertyKey[]) =>
  path[0] === 'transitions' && ['needs', 'warnings', 'effects'].includes(String(path[2])) && path.length > 4;

const isBlank = (value: unknown) =>
  value === undefined ||
  value === null ||
  (Array.isArray(value) ? value.length === 0 : !/\S/.test(String(value)));

const placeOf = (path: readonly PropertyKey[]) =>
  path.reduce<string>(
    (place, part) =>
      typeof part === 'number'
        ? `${place}[${part}]`
        : place === ''
          ? String(part)
          : `${place}.${String(part)}`,
    '',
  );

const valueAt = (json: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, part) => (value as Record<PropertyKey, unknown> | undefined)?.[part], json);

const shown = (value: unknown) => (JSON.stringify(value) ?? '').slice(0, 60);
