import { newId } from '../../shared/values/ids.ts';
import type { Doing } from '../path/who.ts';
import { confirmImport } from './confirm-import.ts';
import type { YearCoverage } from './coverage.rules.ts';
import type { Counts, FileKind } from './imports.rules.ts';
import { stageImport } from './stage-import.ts';
import { listRows } from './staged-rows.store.ts';

export interface FileToImport {
  kind: FileKind;
  name: string;
  bytes: Uint8Array;
  secrets: { numberKey: string };
  /** For transitions: to which day each year is registered, and which were project years. */
  coverage?: YearCoverage[];
  /** Loads rows that carry warnings too; left out, they stop the file. */
  warningsSeen?: boolean;
}

/**
 * Loads a whole file without anybody looking at the preview: staged and confirmed by the same tasks as the screens use.
 * For commands and the demo's story. Acts as a manager of the organisation; throws, naming the first problems, when
 * anything in the file is wrong, so that the caller's transaction writes nothing. People first, then their placements
 * and transitions. The same file again changes nothing.
 */
export const importFile = async (doing: Doing, file: FileToImport): Promise<Counts> => {
  const numberKey = file.secrets.numberKey;
  const staged = await stageImport(doing, { ...file, importId: newId(), numberKey });
  if (!staged.ok) throw new Error(`${file.name}: ${staged.refusal.name}`);
  const { importId, counts } = staged.value;
  const confirmed = await confirmImport(doing, importId, file);
  if (confirmed.ok) return counts;
  const wrong = await listRows(doing.tx, importId, 'problem', { offset: 0, limit: 5 });
  const places = wrong
    .flatMap(({ problems }) => problems)
    .map(({ row, column, name }) => `row ${row}, ${column}: ${name}`);
  throw new Error(`${file.name}: ${[confirmed.refusal, ...places].join('; ')}`);
};
