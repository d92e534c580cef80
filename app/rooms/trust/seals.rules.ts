import { parsedHeads, type WrittenHeads } from './note-chains.rules.ts';

/** The logs that have a chain of seals. */
export const sealedLogs = ['read_log', 'write_log', 'refusal_log'] as const;
export type SealedLog = (typeof sealedLogs)[number];

/** One line of the file outside the database: the newest seal of a log at that moment. */
export interface WrittenSeal {
  log: SealedLog;
  number: number;
  hash: string;
  writtenAt: string;
}

export const sealLine = (seal: WrittenSeal): string => `${JSON.stringify(seal)}\n`;

/** The seals of a file; a line that is no seal is told by its number, and what a crash cut off at the very end is passed over. */
export const readSealLines = (
  text: string,
): { seals: WrittenSeal[]; heads: WrittenHeads[]; unreadable: number[] } => {
  const lines = text.split('\n');
  const whole = lines.slice(0, -1);
  const read = whole.map(parsed);
  return {
    seals: read.filter((line) => line !== undefined).filter((line) => line.log !== 'note'),
    heads: read.filter((line) => line?.log === 'note'),
    unreadable: read.flatMap((seal, index) => (seal ? [] : [index + 1])),
  };
};

const parsed = (line: string): WrittenSeal | WrittenHeads | undefined => {
  try {
    const heads = parsedHeads(JSON.parse(line));
    if (heads) return heads;
    const { log, number, hash, writtenAt } = JSON.parse(line);
    const isSeal = sealedLogs.includes(log) && Number.isInteger(number) && /^[0-9a-f]{64}$/.test(hash);
    return isSeal ? { log, number, hash, writtenAt: String(writtenAt) } : undefined;
  } catch {
    return undefined;
  }
};

export type SealFault =
  | 'seals_missing'
  | 'seal_changed'
  | 'link_broken'
  | 'rows_missing'
  | 'rows_changed'
  | 'rows_unsealed'
  | 'written_otherwise'
  | 'line_unreadable';

/** Where a chain does not hold. */
export interface SealFinding {
  log: SealedLog | 'file';
  fault: SealFault;
  /** The seal that tells it; none for rows that no seal covers. */
  seal: number | null;
  /** Ids of rows, numbers of seals or of lines, as ranges: `133, 140–142`. */
  ids: string;
}

/** `{[133,134),[140,143)}` as one reads it. */
export const rangesInWords = (multirange: string): string =>
  [...multirange.matchAll(/\[(-?\d+),(-?\d+)\)/g)]
    .map(([, low, high]) => {
      const last = BigInt(high!) - 1n;
      return String(last) === low ? low : `${low}–${last}`;
    })
    .join(', ');
