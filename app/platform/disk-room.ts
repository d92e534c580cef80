import fs from 'node:fs';

const megabyte = 1024 * 1024;

/** Room for the log of a large transaction: two of the database's log files of 16 MB, and as much for the tables. */
export const roomToBegin = 64 * megabyte;

/** Room for what one statement may still write, and for rolling it back. */
export const roomToGoOn = 32 * megabyte;

/** Refuses, as the system itself would, once less than `bytes` is left where the folder lies. */
export const demandRoom = (folder: string, bytes: number): void => {
  const { bavail, bsize } = fs.statfsSync(folder);
  if (bavail * bsize < bytes) throw Object.assign(new Error('No space left on device'), { code: 'ENOSPC' });
};
