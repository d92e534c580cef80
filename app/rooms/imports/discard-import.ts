import { NotFound } from '../../platform/outcomes-of-requests.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import type { Doing } from '../path/who.ts';
import { discardRows } from './imports.store.ts';

/** Lets a staged file go. What has been confirmed is not undone by this. */
export const discardImport = async (
  { tx }: Pick<Doing, 'tx'>,
  importId: string,
): Promise<Result<'discarded', 'already_confirmed'>> => {
  const answer = await discardRows(tx, importId);
  if (answer === 'not_found') throw new NotFound(importId);
  return answer === 'discarded' ? accept(answer) : refuse(answer);
};
