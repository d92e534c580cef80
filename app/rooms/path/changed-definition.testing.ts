import type { ProblemReason } from './definition-problem.rules.ts';
import { asJson, exampleDefinition } from './examples.testing.ts';

export type Wrong = [what: string, json: unknown, place: string, reason: ProblemReason, detail: string];

/** Sets what stands at `steps[1].holder`; undefined takes it away. */
export function changed(place: string, value: unknown) {
  const json = asJson(exampleDefinition());
  const parts = place.split(/[.[\]]+/).filter(Boolean);
  const last = parts.pop()!;
  const holder = parts.reduce((at, part) => at[part], json);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return json;
}
