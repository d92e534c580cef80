import fs from 'node:fs';
import path from 'node:path';
import { StartRefused } from './start-refused.ts';

/** The database's own folder inside the data folder, and the mark that it is being made for the first time. */
export const databaseFolder = (folder: string): string => path.join(folder, 'database');
/** What a restore brings in, until it takes the database's place. */
export const incomingFolder = (folder: string): string => path.join(folder, 'database-incoming');
const mark = (folder: string) => path.join(folder, 'being-made');

export const hasDatabase = (folder: string): boolean => fs.existsSync(databaseFolder(folder));

/**
 * Before the first opening. Where a restore was killed between what was and what comes, nothing new is begun in its place. A database that was killed while it was being made is begun again: nobody has been told that
 * anything is saved in it. The caller holds the folder's lock.
 */
export const beginMaking = (folder: string): void => {
  if (!hasDatabase(folder) && fs.existsSync(incomingFolder(folder)))
    throw new StartRefused(
      `En återställning till ${folder} avbröts innan den var klar. Gör om den: npm run restore -- MAPP --over`,
    );
  if (fs.existsSync(mark(folder))) fs.rmSync(databaseFolder(folder), { recursive: true, force: true });
  if (!hasDatabase(folder)) fs.writeFileSync(mark(folder), '');
};

/** Whether there is a database that was made to its end. */
export const isMade = (folder: string): boolean => hasDatabase(folder) && !fs.existsSync(mark(folder));

export const doneMaking = (folder: string): void => fs.rmSync(mark(folder), { force: true });
