import type { z } from 'zod';

type Path = readonly PropertyKey[];

const placeholder = { mark: 'T', ref: '?' };
const holder = { organisation: 'FSF', role: 'job_consultant', source: placeholder };

/**
 * A copy of a faulty file in which the faults of form are bridged, so that its names and routes can be looked at in the
 * same go: a named function that does not exist is left out, a missing text or holder is filled in. Never kept.
 */
export function soundPart(json: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const copy = structuredClone(json);
  const calls = new Set<string>();
  for (const issue of issues) {
    const { path } = issue;
    if (isCall(path)) calls.add(path.slice(0, 4).join('.'));
    else if (issue.code === 'unrecognized_keys') for (const key of issue.keys) remove(copy, [...path, key]);
    else if (path.includes('holder')) put(copy, path.slice(0, path.indexOf('holder') + 1), holder);
    else put(copy, path, path.at(-1) === 'easy' && path.includes('description') ? ['?'] : '?');
  }
  for (const call of [...calls].reverse()) remove(copy, call.split('.'));
  return copy;
}

/** `transitions[n].needs[m].…`: the place of a named function. */
export const isCall = (path: Path): boolean =>
  path[0] === 'transitions' && ['needs', 'warnings', 'effects'].includes(String(path[2])) && path.length > 4;

const parentOf = (json: unknown, path: Path): Record<PropertyKey, unknown> | undefined => {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((value, part) => (value as Record<PropertyKey, unknown> | undefined)?.[part], json);
  return parent !== null && typeof parent === 'object' ? (parent as Record<PropertyKey, unknown>) : undefined;
};

function put(json: unknown, path: Path, value: unknown): void {
  const parent = parentOf(json, path);
  const last = path.at(-1);
  if (parent && last !== undefined) parent[last] = value;
}

function remove(json: unknown, path: Path): void {
  const parent = parentOf(json, path);
  const last = path.at(-1);
  if (last === undefined) return;
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (parent) delete parent[last];
}
