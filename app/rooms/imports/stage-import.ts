import { createHash } from 'node:crypto';
import { NotAllowed } from '../../platform/outcomes-of-requests.ts';
import { newId, newPersonId } from '../../shared/values/ids.ts';
import { nameKey } from '../../shared/values/names.ts';
import { accept, type Result } from '../../shared/values/result.ts';
import { participantHmac } from '../participants/number-hmac.rules.ts';
import type { Doing } from '../path/who.ts';
import { type DecodeRefusal, decode } from './decode.rules.ts';
import { tidyFileName } from './file-name.rules.ts';
import {
  type Candidates,
  type Counts,
  type FileKind,
  type PersonCandidate,
  type Staged,
  verdicts,
} from './imports.rules.ts';
import { findImport, findKnownPeople, insertImport, mayImport, readKnown } from './imports.store.ts';
import { type JudgedRow, judgeRows } from './judge.rules.ts';
import { type FileRefusal, readRows } from './rows.rules.ts';
import { insertRows, type StagedRow } from './staged-rows.store.ts';

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

/**
 * Reads a file and keeps what each of its rows would do, for somebody to look at. Writes nothing about anybody.
 * A form sent twice is one import; the same form with another file is another.
 */
export const stageImport = async (
  doing: Doing,
  file: FileToStage,
): Promise<Result<StagedFile, FileRefusal | { name: DecodeRefusal }>> => {
  const { tx, who, today } = doing;
  if (!(await mayImport(tx, file.kind))) throw new NotAllowed();
  const text = decode(file.bytes);
  if (!text.ok) return { ok: false, refusal: { name: text.refusal } };
  const read = readRows(file.kind, text.value, await readKnown(tx, today));
  if (!read.ok) return read;
  const numbers = [...new Set(read.value.rows.map(({ candidate }) => candidate.number))];
  const judged = judgeRows(file.kind, read.value, await findKnownPeople(tx, file.kind, numbers));
  const counted = {
    counts: countsOf(judged),
    warned: judged.filter((row) => row.warnings.length > 0).length,
  };
  const made = {
    importId: file.importId,
    kind: file.kind,
    fileName: tidyFileName(file.name),
    fileHash: createHash('sha256').update(file.bytes).digest('hex'),
    ...counted,
    ignored: read.value.ignored,
  };
  const staged = judged.map((row) => stagedRow(file, who.collaborationId, row));
  if (await insertImport(tx, who, made)) {
    await insertRows(tx, who, made.importId, staged);
    return accept({ importId: made.importId, ...counted });
  }
  const earlier = await findImport(tx, made.importId);
  if (earlier?.fileHash === made.fileHash && earlier.kind === made.kind)
    return accept({ importId: made.importId, counts: earlier.counts, warned: earlier.warned });
  return stageImport(doing, { ...file, importId: newId() });
};

const countsOf = (rows: { verdict: keyof Counts }[]): Counts =>
  Object.fromEntries(
    verdicts.map((verdict) => [verdict, rows.filter((row) => row.verdict === verdict).length]),
  ) as Counts;

/** A new person gets an id that only counts if the collaboration has none for the number: nobody is asked whether it has. */
function stagedRow<K extends FileKind>(
  { kind, numberKey }: FileToStage,
  collaborationId: string,
  { candidate, version, ...row }: JudgedRow<K>,
): StagedRow {
  if (!candidate) return { ...row, candidate: {}, numberHmac: null };
  if (kind !== 'people') return { ...row, candidate: { ...candidate, version }, numberHmac: null };
  const { givenName, familyName } = candidate as Candidates[K] & PersonCandidate;
  const [byFamily, byGiven] = nameKey(givenName, familyName);
  return {
    ...row,
    candidate: { ...candidate, version, nameKey: byFamily, nameKeyGiven: byGiven },
    participantId: row.participantId ?? newPersonId(),
    numberHmac: participantHmac(numberKey, collaborationId, candidate.number),
  };
}
