import type { Tx } from '../../platform/database.ts';
import { deleteOldSessions } from './sessions.store.ts';
import { deleteOldAttempts } from './sign-in-attempts.store.ts';

/** Lets go of sign-ins that ran out before, and of attempts begun before, that moment. Runs through the door of tidying. */
export const forgetOldSignIns = async (tx: Tx, before: Date): Promise<void> => {
  await deleteOldSessions(tx, before);
  await deleteOldAttempts(tx, before);
};
