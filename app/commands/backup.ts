import fs from 'node:fs';
import path from 'node:path';
import { StartRefused, storageOf } from '../platform/configuration.ts';
import { databaseFolder, isMade } from '../platform/data-folder.ts';
import type { Embedded } from '../platform/embedded.ts';
import { openStorage } from '../platform/open-storage.ts';
import type { Command } from './command.ts';
import { writeManifest } from './manifest.ts';
import { renameForGood, syncAll } from './sync-files.ts';

/** The data folder that the commands mean; a server's database has tools of its own. */
export const folderOf = ({ env }: Command): string => {
  const storage = storageOf(env) ?? { folder: './data' };
  if ('url' in storage)
    throw new StartRefused(
      'Databasen finns på en PostgreSQL-server. Ta säkerhetskopian med pg_dump, se docs/operating.md.',
    );
  return path.resolve(storage.folder);
};

export const stamp = (): string => new Date().toISOString().slice(0, 19).replaceAll(':', '');

export const isEmpty = (folder: string): boolean =>
  !fs.existsSync(folder) || fs.readdirSync(folder).length === 0;

/** Copies the open database beside the data folder or where it is told; the name is there only when the copy is whole. */
export const copyDatabase = async (embedded: Embedded, target: string): Promise<void> => {
  const unfinished = `${target}.unfinished`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  try {
    await embedded.copyTo(databaseFolder(unfinished));
    writeManifest(unfinished, databaseFolder(unfinished));
    syncAll(unfinished);
    renameForGood(unfinished, target);
  } catch (fault) {
    fs.rmSync(unfinished, { recursive: true, force: true });
    throw fault;
  }
};

export const backupName = (folder: string, why: string): string => `${folder}-${why}-${stamp()}`;

/** `npm run backup [-- FOLDER]` */
export const backup = async (command: Command): Promise<void> => {
  const folder = folderOf(command);
  if (!isMade(folder)) throw new StartRefused(`Det finns ingen hel databas i ${folder}.`);
  const target = path.resolve(command.given[0] ?? backupName(folder, 'backup'));
  if (!isEmpty(target)) throw new StartRefused(`${target} finns redan och är inte tom. Välj en annan mapp.`);
  const storage = await openStorage({ folder });
  try {
    fs.rmSync(target, { recursive: true, force: true });
    fs.mkdirSync(path.dirname(target), { recursive: true });
    await copyDatabase(storage.database.embedded!, target);
  } finally {
    await storage.close();
  }
  command.say(`Säkerhetskopian finns i ${target}`);
};
