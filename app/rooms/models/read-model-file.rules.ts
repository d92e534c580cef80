import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { checkDefinition } from '../path/check-definition.rules.ts';
import type { PathDefinition } from '../path/definition.rules.ts';
import type { DefinitionProblem } from '../path/definition-problem.rules.ts';

export const mostBytes = 1024 * 1024;
const mostLevels = 30;

/** A fault with the name of what it concerns, where the file gives it one, and whether a name that leads nowhere may be its cause. */
export type NamedProblem = DefinitionProblem & { about: string; follows: boolean };

export type FileRefusal =
  | { name: 'too_large' | 'not_text' | 'not_json' | 'too_deep' | 'unstorable_sign' }
  | { name: 'faults'; problems: NamedProblem[] };

/** Reads a model out of a file: all that is wrong with it at once, each with its place. */
export function readModelFile(bytes: Uint8Array): Result<PathDefinition, FileRefusal> {
  if (bytes.byteLength > mostBytes) return refuse({ name: 'too_large' });
  const text = decoded(bytes);
  if (text === undefined) return refuse({ name: 'not_text' });
  const json = parsed(text);
  if (json === undefined) return refuse({ name: 'not_json' });
  if (levelsOf(json.value) > mostLevels) return refuse({ name: 'too_deep' });
  if (hasUnstorableSign(JSON.stringify(json.value))) return refuse({ name: 'unstorable_sign' });
  const check = checkDefinition(json.value);
  if (check.ok) return accept(check.definition);
  return refuse({ name: 'faults', problems: named(check.problems, json.value) });
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** How deep lists and objects lie in each other; counted without calling itself, since a file may lie very deep. */
function levelsOf(json: unknown): number {
  let level = [json];
  let levels = 0;
  while (level.length > 0 && levels <= mostLevels) {
    level = level.flatMap((each) => (each !== null && typeof each === 'object' ? Object.values(each) : []));
    levels += 1;
  }
  return levels;
}

/** The null sign, and half of a pair: JSON may hold them, the database not. */
const hasUnstorableSign = (text: string): boolean =>
  /(?<!\\)(\\\\)*\\u(0000|d[89a-f][0-9a-f]{2})/i.test(text);

const ofNames = ['unknown_step', 'unknown_exit', 'transition_without_target'];
const ofReach = ['unreachable_step', 'unreachable_exit', 'cycle_without_exit'];

/** What follows from a wrong name stands last. */
function named(problems: readonly DefinitionProblem[], json: unknown): NamedProblem[] {
  const lost = problems.some(({ reason }) => ofNames.includes(reason));
  return problems
    .map((problem) => ({
      ...problem,
      about: nameAt(json, problem.place),
      follows: lost && ofReach.includes(problem.reason),
    }))
    .sort((a, b) => Number(a.follows) - Number(b.follows));
}

/** The name of the step, move or exit that a place lies in: "2 Praktik", or the key. */
function nameAt(json: unknown, place: string): string {
  const [, list = '', index = ''] = /^(steps|transitions|exits)\[(\d+)\]/.exec(place) ?? [];
  if (!list) return '';
  const item = (json as Record<string, Record<string, unknown>[] | undefined>)[list]?.[Number(index)];
  const name = (item?.name as { sv?: unknown } | undefined)?.sv;
  const words = [item?.label, typeof name === 'string' && name.trim() ? name : item?.key];
  return words
    .filter((each) => typeof each === 'string')
    .join(' ')
    .slice(0, 80);
}
