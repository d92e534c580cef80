import { mayImport } from '../../platform/may.ts';
import { enqueue } from '../../platform/outbox.ts';
import { NotAllowed } from '../../platform/outcomes-of-requests.ts';
import { newId } from '../../shared/values/ids.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import type { Doing } from '../path/who.ts';
import { MAX_FILE_BYTES } from './decode.rules.ts';
import type { FileRefusal } from './file-refusals.rules.ts';
import { findImport, insertImport } from './imports.store.ts';
import { stageFile } from './jobs.ts';
import { readTable } from './read-table.ts';
import { type FileToStage, headOf, stageTable } from './stage-import.ts';
import { isSmall } from './table.rules.ts';
import { insertFile, unread } from './waiting-files.store.ts';

/** A file this small is read while its sender waits, if its table is small too; every other one by a job. */
const SMALL_BYTES = 60_000;

/** Takes a posted file: staged at once, or stored with the job that stages it. */
export const receiveFile = async (
  doing: Doing & { now: Date },
  file: FileToStage,
): Promise<Result<{ importId: string }, FileRefusal>> => {
  if (file.bytes.length > MAX_FILE_BYTES) return refuse({ name: 'too_large' });
  if (file.bytes.length <= SMALL_BYTES) {
    const table = await readTable(file.kind, file.bytes);
    if (!table.ok) return table;
    if (isSmall(table.value)) return stageTable(doing, file, table.value);
  }
  return storeFile(doing, file);
};

const storeFile = async (
  doing: Doing & { now: Date },
  file: FileToStage,
): Promise<Result<{ importId: string }, FileRefusal>> => {
  const { tx, who, now } = doing;
  if (!(await mayImport(tx, file.kind))) throw new NotAllowed();
  const { importId, ...head } = headOf(file);
  const earlier = await findImport(tx, importId);
  if (earlier?.fileHash === head.fileHash && earlier.kind === head.kind) return accept({ importId });
  if (earlier) return storeFile(doing, { ...file, importId: newId() });
  const jobId = await enqueue(tx, stageFile, { importId }, now);
  if (!(await insertImport(tx, who, { importId, ...head, ...unread, jobId })))
    return refuse({ name: 'sent_twice' });
  await insertFile(tx, who, importId, file.bytes);
  return accept({ importId });
};
