import type { z } from 'zod';
import { checkReferences } from './check-references.rules.ts';
import { checkRoutes } from './check-routes.rules.ts';
import { definitionSchema, type PathDefinition } from './definition.rules.ts';
import type { DefinitionProblem, ProblemReason } from './definition-problem.rules.ts';
import { isCall, soundPart } from './sound-part.rules.ts';

export type DefinitionCheck =
  | { ok: true; definition: PathDefinition }
  | { ok: false; problems: DefinitionProblem[] };

/** Is this a path that people can be taken along? All faults at once: of form, of references and of routes. */
export function checkDefinition(json: unknown): DefinitionCheck {
  const parsed = definitionSchema.safeParse(json);
  if (!parsed.success) {
    const { issues } = parsed.error;
    const rest = definitionSchema.safeParse(soundPart(json, issues));
    const ofRest = rest.success ? checkWhole(rest.data) : [];
    return { ok: false, problems: [...issues.flatMap((issue) => ofForm(issue, json)), ...ofRest] };
  }
  const problems = checkWhole(parsed.data);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, definition: parsed.data };
}

/** A name that leads nowhere can have faults of routes as its consequence: both are true of the file, and both are said. */
const checkWhole = (definition: PathDefinition): DefinitionProblem[] => [
  ...checkReferences(definition),
  ...checkRoutes(definition),
];

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
