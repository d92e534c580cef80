import { NotFound } from '../../platform/outcomes-of-requests.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import type { Doing } from '../path/who.ts';
import type { YearCoverage } from './coverage.rules.ts';
import { saveCoverage } from './coverage.store.ts';
import { findImport, isOpen } from './imports.store.ts';
import { confirmRows } from './staged-rows.store.ts';
import { endTrace } from './undoing.store.ts';

export type ConfirmRefusal =
  | 'warnings_not_seen'
  | 'not_staged'
  | 'already_discarded'
  | 'has_problems'
  | 'changed_meanwhile';

/**
 * Writes a staged file, all of it or nothing. A second time it is as good as done, and states nothing anew.
 * Where rows carry warnings, whoever confirms has to say that they have been seen.
 */
export const confirmImport = async (
  { tx, who }: Doing,
  importId: string,
  { coverage = [], warningsSeen = false }: { coverage?: YearCoverage[]; warningsSeen?: boolean } = {},
): Promise<Result<'confirmed' | 'already_confirmed', ConfirmRefusal>> => {
  const file = await findImport(tx, importId);
  if (file && isOpen(file) && file.warned > 0 && !warningsSeen) return refuse('warnings_not_seen');
  const answer = await confirmRows(tx, importId);
  if (answer === 'not_found') throw new NotFound(importId);
  if (answer === 'already_confirmed') return accept(answer);
  if (answer !== 'confirmed') return refuse(answer);
  await saveCoverage(tx, who, coverage);
  await endTrace(tx);
  return accept(answer);
};
