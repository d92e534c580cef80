import { deleteOldDrafts } from '../../platform/drafts.store.ts';
import type { Work } from '../../platform/jobs.ts';
import { forgetOldSignIns } from '../people/forget-old-sign-ins.ts';
import { uselessBefore } from '../people/sessions.rules.ts';
import { draftsBefore, jobsBefore } from './upkeep.rules.ts';
import { deleteEndedJobs, deleteOldEmployerSessions } from './upkeep.store.ts';

/** Takes away what has served its time: sign-ins that ran out, drafts that nobody came back to, jobs that ended long ago. */
export const tidy = ({ finish, now }: Work): Promise<void> =>
  finish(async (tx) => {
    await forgetOldSignIns(tx, uselessBefore(now));
    await deleteOldEmployerSessions(tx, uselessBefore(now));
    await deleteOldDrafts(tx, draftsBefore(now));
    await deleteEndedJobs(tx, jobsBefore(now));
  });
