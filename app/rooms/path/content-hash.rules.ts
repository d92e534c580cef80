import { createHash } from 'node:crypto';
import type { PathDefinition } from './definition.rules.ts';

/** The name of a version: SHA-256 of its canonical JSON (keys sorted, no spaces), so the same content has the same name everywhere. */
export const contentHash = (definition: PathDefinition): string =>
  createHash('sha256').update(canonical(definition)).digest('hex');

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
}
