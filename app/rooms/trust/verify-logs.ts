import fs from 'node:fs/promises';
import type { Tx } from '../../platform/database.ts';
import { readSealLines, type SealFinding, sealedLogs } from './seals.rules.ts';
import { findingsOf, findSealHash, type NewestSeal, newestSeals } from './seals.store.ts';

export interface Verification {
  sealed: NewestSeal[];
  findings: SealFinding[];
  /** Lines of the file that were compared; undefined where there is no file. */
  compared?: number;
}

/** Whether every chain holds, and agrees with what was written down outside the database. Runs through the door of sealing. */
export const verifyLogs = async (tx: Tx, now: Date, sealFile: string | undefined): Promise<Verification> => {
  const findings: SealFinding[] = [];
  for (const log of sealedLogs) findings.push(...(await findingsOf(tx, log, now)));
  const sealed = await newestSeals(tx);
  const text = sealFile ? await readWhole(sealFile) : undefined;
  if (text === undefined) return { sealed, findings };
  const { seals, unreadable } = readSealLines(text);
  for (const line of unreadable)
    findings.push({ log: 'file', fault: 'line_unreadable', seal: null, ids: String(line) });
  for (const { log, number, hash } of seals)
    if ((await findSealHash(tx, log, number)) !== hash)
      findings.push({ log, fault: 'written_otherwise', seal: number, ids: '' });
  return { sealed, findings, compared: seals.length };
};

const readWhole = (file: string): Promise<string | undefined> =>
  fs.readFile(file, 'utf8').catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return undefined;
    throw fault;
  });
