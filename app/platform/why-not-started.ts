import { FolderInUse } from './folder-lock.ts';
import { StartRefused } from './start-refused.ts';

const noRoom = new Set(['ENOSPC', '53100']);

/** What stopped a program, as a sentence for whoever started it; nothing where the fault is our own. */
export const whyNotStarted = (fault: unknown): string | undefined => {
  if (fault instanceof StartRefused || fault instanceof FolderInUse) return fault.message;
  return noRoom.has(String((fault as { code?: unknown }).code))
    ? 'Det finns för lite plats på disken. Inget halvt har sparats. Frigör minst 128 MB och försök igen.'
    : undefined;
};
