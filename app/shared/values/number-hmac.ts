import { createHash, createHmac, hkdfSync } from 'node:crypto';

/** The keyed hash by which a collaboration recognises a number; the key stands outside the database, one per collaboration. */
export const participantHmac = (numberKey: string, collaborationId: string, number: string): string => {
  const key = hkdfSync('sha256', numberKey, collaborationId, 'brygga participant number', 32);
  return createHmac('sha256', new Uint8Array(key)).update(number).digest('hex');
};

/** One id for each number that a form is posted with: the same posting twice is one opening, another number another. */
export const openingId = (formId: string, hmac: string): string => {
  const hex = createHash('sha256').update(`${formId} ${hmac}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
};
