import { NotFound } from '../../platform/outcomes-of-requests.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import type { Doing } from '../path/who.ts';
import type { Built } from './undoing.rules.ts';
import { undoWrites } from './undoing.store.ts';

export type UndoRefusal =
  | { name: 'already_undone' | 'not_confirmed' | 'too_late' }
  | { name: 'built_on'; built: Built };

/** Takes back all that an import wrote, or nothing: not once something has been built on it. */
export const undoImport = async (
  { tx }: Pick<Doing, 'tx'>,
  importId: string,
  why: string,
): Promise<Result<'undone', UndoRefusal>> => {
  const { answer, built = {} } = await undoWrites(tx, importId, why);
  if (answer === 'not_found') throw new NotFound(importId);
  if (answer === 'undone') return accept(answer);
  return refuse(answer === 'built_on' ? { name: answer, built } : { name: answer });
};
