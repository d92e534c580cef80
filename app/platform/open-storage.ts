import path from 'node:path';
import type { Storage } from './configuration.ts';
import { beginMaking, databaseFolder, doneMaking, hasDatabase } from './data-folder.ts';
import { type Database, openEmbeddedDatabase } from './database.ts';
import { demandRoom, roomToBegin } from './disk-room.ts';
import { lockFolder } from './folder-lock.ts';
import { openServerDatabase } from './server-database.ts';

export interface OpenStorage {
  database: Database;
  /** The data folder; missing for a database on a server. */
  folder?: string;
  /** Says that everything a new database begins with stands in it. */
  complete: () => void;
  close: () => Promise<void>;
}

/** Opens the database of the configuration; a folder is locked first, for as long as it is open. */
export const openStorage = async (storage: Storage): Promise<OpenStorage> => {
  if ('url' in storage) {
    const database = openServerDatabase(storage.url, storage.ownerUrl);
    return { database, complete: () => undefined, close: database.close };
  }
  const folder = path.resolve(storage.folder);
  const release = await lockFolder(folder);
  try {
    demandRoom(folder, hasDatabase(folder) ? roomToBegin : 2 * roomToBegin);
    beginMaking(folder);
    const database = await openEmbeddedDatabase(databaseFolder(folder));
    return {
      database,
      folder,
      complete: () => doneMaking(folder),
      close: async () => {
        await database.close();
        release();
      },
    };
  } catch (fault) {
    release();
    throw fault;
  }
};
