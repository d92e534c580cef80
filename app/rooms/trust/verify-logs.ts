import fs from 'node:fs/promises';
import type { Tx } from '../../platform/database.ts';
import type { NoteFinding, WrittenHeads } from './note-chains.rules.ts';
import { noteFindings, noteHeads } from './note-chains.store.ts';
import { readSealLines, type SealFinding, sealedLogs } from './seals.rules.ts';
import { findingsOf, findSealHash, type NewestSeal, newestSeals } from './seals.store.ts';

export interface Verification {
  sealed: NewestSeal[];
  findings: SealFinding[];
  /** Where the notes in people's files do not hold. */
  notes: NoteFinding[];
  /** Lines of the file that were compared; undefined where there is no file. */
  compared?: number;
}

/** Whether every chain holds, and agrees with what was written down outside the database. Runs through the door of sealing. */
export const verifyLogs = async (tx: Tx, now: Date, sealFile: string | undefined): Promise<Verification> => {
  const findings: SealFinding[] = [];
  for (const log of sealedLogs) findings.push(...(await findingsOf(tx, log, now)));
  const sealed = await newestSeals(tx);
  const notes = await noteFindings(tx);
  const text = sealFile ? await readWhole(sealFile) : undefined;
  if (text === undefined) return { sealed, findings, notes };
  const { seals, heads, unreadable } = readSealLines(text);
  for (const line of unreadable)
    findings.push({ log: 'file', fault: 'line_unreadable', seal: null, ids: String(line) });
  for (const { log, number, hash } of seals)
    if ((await findSealHash(tx, log, number)) !== hash)
      findings.push({ log, fault: 'written_otherwise', seal: number, ids: '' });
  for (const written of heads) notes.push(...(await comparedWith(tx, written)));
  return { sealed, findings, notes, compared: seals.length + heads.length };
};

/** Whether the notes of an organisation that stood at that moment are still the same ones. */
const comparedWith = async (tx: Tx, written: WrittenHeads): Promise<NoteFinding[]> => {
  const { organisationId, until } = written;
  const standing = (await noteHeads(tx, new Date(until))).find(
    (one) => one.organisationId === organisationId,
  );
  if (standing?.heads === written.heads) return [];
  const fault = (standing?.notes ?? 0) < written.notes ? 'heads_missing' : 'heads_otherwise';
  return [{ fault, organisationId, numbers: until.slice(0, 10) }];
};

const readWhole = (file: string): Promise<string | undefined> =>
  fs.readFile(file, 'utf8').catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return undefined;
    throw fault;
  });
