import { createHash } from 'node:crypto';
import { mayImport } from '../../platform/may.ts';
import { NotAllowed } from '../../platform/outcomes-of-requests.ts';
import { newId } from '../../shared/values/ids.ts';
import { accept, type Result } from '../../shared/values/result.ts';
import type { Doing } from '../path/who.ts';
import { tidyFileName } from './file-name.rules.ts';
import type { FileRefusal } from './file-refusals.rules.ts';
import type { FileKind, Staged } from './imports.rules.ts';
import { findImport, insertImport } from './imports.store.ts';
import { judgeRows } from './judge.rules.ts';
import { findKnownPeople, readKnown } from './known.store.ts';
import { readTable } from './read-table.ts';
import { readRows } from './rows.rules.ts';
import { countsOf, stagedRow } from './staged-row.rules.ts';
import { insertRows } from './staged-rows.store.ts';
import type { Table } from './table.rules.ts';

export interface FileToStage {
  importId: string;
  kind: FileKind;
  name: string;
  bytes: Uint8Array;
  /** Key of the keyed hash of personal numbers. */
  numberKey: string;
}

export interface StagedFile extends Staged {
  importId: string;
}

/** What is kept of a file beside its rows. */
export const headOf = ({ importId, kind, name, bytes }: FileToStage) => ({
  importId,
  kind,
  fileName: tidyFileName(name),
  fileHash: createHash('sha256').update(bytes).digest('hex'),
});

/**
 * Reads a file and keeps what each of its rows would do, for somebody to look at. Writes nothing about anybody.
 * A form sent twice is one import; the same form with another file is another.
 */
export const stageImport = async (
  doing: Doing,
  file: FileToStage,
): Promise<Result<StagedFile, FileRefusal>> => {
  const table = await readTable(file.kind, file.bytes);
  return table.ok ? stageTable(doing, file, table.value) : table;
};

/** The same for a file whose table has been read. */
export const stageTable = async (
  doing: Doing,
  file: FileToStage,
  table: Table,
): Promise<Result<StagedFile, FileRefusal>> => {
  const { tx, who, today } = doing;
  if (!(await mayImport(tx, file.kind))) throw new NotAllowed();
  const read = readRows(file.kind, table, await readKnown(tx, today));
  if (!read.ok) return read;
  const numbers = [...new Set(read.value.rows.map(({ candidate }) => candidate.number))];
  const judged = judgeRows(file.kind, read.value, await findKnownPeople(tx, file.kind, numbers));
  const counted = countsOf(judged);
  const { importId, ...head } = headOf(file);
  const made = { importId, ...head, ...counted, ignored: read.value.ignored };
  if (await insertImport(tx, who, made)) {
    const staged = judged.map((row) => stagedRow(file.kind, file.numberKey, who.collaborationId, row));
    await insertRows(tx, who, importId, staged);
    return accept({ importId, ...counted });
  }
  const earlier = await findImport(tx, importId);
  if (earlier?.fileHash === made.fileHash && earlier.kind === made.kind)
    return accept({ importId, counts: earlier.counts, warned: earlier.warned });
  return stageTable(doing, { ...file, importId: newId() }, table);
};
