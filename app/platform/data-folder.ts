import fs from 'node:fs';
import path from 'node:path';

/** The database's own folder inside the data folder, and the mark that it is being made for the first time. */
export const databaseFolder = (folder: string): string => path.join(folder, 'database');
const mark = (folder: string) => path.join(folder, 'being-made');

export const hasDatabase = (folder: string): boolean => fs.existsSync(databaseFolder(folder));

/**
 * Before the first opening. A database that was killed while it was being made is begun again: nobody has been told that
 * anything is saved in it. The caller holds the folder's lock.
 */
export const beginMaking = (folder: string): void => {
  if (fs.existsSync(mark(folder))) fs.rmSync(databaseFolder(folder), { recursive: true, force: true });
  if (!hasDatabase(folder)) fs.writeFileSync(mark(folder), '');
};

export const doneMaking = (folder: string): void => fs.rmSync(mark(folder), { force: true });
