import { createHash, randomInt } from 'node:crypto';

/** A code is tried at most so often; then another must be asked for. How many are sent in an hour is said by the database. */
export const mostTries = 5;

export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** A code has few digits: hashed together with the token of the browser that asked for it, which is kept nowhere, it cannot be found by trying. */
export const codeHash = (code: string, token: string): string =>
  createHash('sha256').update(`${token} ${code}`).digest('base64url');

/** Digits as they were read out or pasted, without what stands between them. */
export const tidyCode = (typed: string): string => typed.replaceAll(/[\s-]/g, '');
