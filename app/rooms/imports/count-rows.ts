import type { Work } from '../../platform/jobs.ts';

/**
 * The embedded database counts its rows when it is told to. Until then nothing tells its indexes apart, and each check of a key
 * against a file of people just loaded walks through all of them. A server counts by itself.
 */
export const countRows = async ({ application }: Work): Promise<void> => {
  await application.database.embedded?.vacuum();
};
