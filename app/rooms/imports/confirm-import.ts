import { NotFound } from '../../platform/outcomes-of-requests.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import type { Doing } from '../path/who.ts';
import type { YearCoverage } from './coverage.rules.ts';
import { saveCoverage } from './coverage.store.ts';
import { confirmRows } from './staged-rows.store.ts';

export type ConfirmRefusal = 'already_discarded' | 'has_problems' | 'changed_meanwhile';

/** Writes a staged file, all of it or nothing. A second time it is as good as done, and states nothing anew. */
export const confirmImport = async (
  { tx, who }: Doing,
  importId: string,
  coverage: YearCoverage[] = [],
): Promise<Result<'confirmed' | 'already_confirmed', ConfirmRefusal>> => {
  const answer = await confirmRows(tx, importId);
  if (answer === 'not_found') throw new NotFound(importId);
  if (answer === 'already_confirmed') return accept(answer);
  if (answer !== 'confirmed') return refuse(answer);
  await saveCoverage(tx, who, coverage);
  return accept(answer);
};
