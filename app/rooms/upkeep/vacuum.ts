import type { Work } from '../../platform/jobs.ts';

/** The embedded database has nobody who does this unasked; a server has. */
export const vacuum = async ({ application }: Work): Promise<void> => {
  await application.database.embedded?.vacuum();
};
