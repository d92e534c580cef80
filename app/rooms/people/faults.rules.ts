/** What a thrown fault means to the one who asked. */
export type FaultKind = 'databaseGone' | 'diskFull' | 'signInEnded' | 'changed' | 'notAllowed' | 'unexpected';

const codes: Record<string, FaultKind> = {
  ECONNREFUSED: 'databaseGone',
  ECONNRESET: 'databaseGone',
  ENOTFOUND: 'databaseGone',
  EAI_AGAIN: 'databaseGone',
  EHOSTUNREACH: 'databaseGone',
  ETIMEDOUT: 'databaseGone',
  EPIPE: 'databaseGone',
  '25P03': 'databaseGone',
  '53300': 'databaseGone',
  '57014': 'databaseGone',
  '57P01': 'databaseGone',
  '57P02': 'databaseGone',
  '57P03': 'databaseGone',
  ENOSPC: 'diskFull',
  '53100': 'diskFull',
  '28000': 'signInEnded',
  '42501': 'notAllowed',
  '40001': 'changed',
  '40P01': 'changed',
  // What the form was checked against has gone, or has come, between the check and the writing.
  '23503': 'changed',
  '23505': 'changed',
  '23P01': 'changed',
};

const words: [RegExp, FaultKind][] = [
  [/embedded database has stopped/i, 'databaseGone'],
  [
    /connection terminated|timeout exceeded when trying to connect|pool after calling end|not queryable/i,
    'databaseGone',
  ],
  [/no space left on device/i, 'diskFull'],
];

/** Told from the code that the driver, the database or the system gave; by its words only where there is no code. */
export const faultKind = (fault: { code?: unknown; message?: unknown }): FaultKind => {
  const code = String(fault.code ?? '');
  if (codes[code]) return codes[code];
  if (code.startsWith('08')) return 'databaseGone';
  return words.find(([pattern]) => pattern.test(String(fault.message)))?.[1] ?? 'unexpected';
};

/** What the log may hold of a fault: where it was thrown and what kind it is, never its message, which can quote what was typed. */
export const withoutContent = (fault: Error & { code?: unknown; constraint?: unknown; table?: unknown }) => ({
  fault: fault.name,
  code: fault.code,
  constraint: fault.constraint,
  table: fault.table,
  frames: (fault.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim()),
});
