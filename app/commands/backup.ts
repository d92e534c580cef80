import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { StartRefused, storageOf } from '../platform/configuration.ts';
import { databaseFolder, hasDatabase } from '../platform/data-folder.ts';
import type { Embedded } from '../platform/embedded.ts';
import { lockFolder } from '../platform/folder-lock.ts';
import { openStorage } from '../platform/open-storage.ts';
import type { Command } from './command.ts';

/** The data folder that the commands mean; a server's database has tools of its own. */
const folderOf = ({ env }: Command): string => {
  const storage = storageOf(env) ?? { folder: './data' };
  if ('url' in storage)
    throw new StartRefused(
      'Databasen finns på en PostgreSQL-server. Ta säkerhetskopian med pg_dump, se docs/operating.md.',
    );
  return path.resolve(storage.folder);
};

const stamp = () => new Date().toISOString().slice(0, 19).replaceAll(':', '');

const isEmpty = (folder: string) => !fs.existsSync(folder) || fs.readdirSync(folder).length === 0;

const syncAll = (folder: string) => {
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = fs.openSync(path.join(entry.parentPath, entry.name), 'r+');
    fs.fsyncSync(file);
    fs.closeSync(file);
  }
};

/** Copies the open database beside the data folder or where it is told; the name is there only when the copy is whole. */
export const copyDatabase = async (embedded: Embedded, target: string): Promise<void> => {
  const unfinished = `${target}.unfinished`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  await embedded.copyTo(databaseFolder(unfinished));
  syncAll(unfinished);
  fs.renameSync(unfinished, target);
};

export const backupName = (folder: string, why: string): string => `${folder}-${why}-${stamp()}`;

/** `npm run backup [-- FOLDER]` */
export const backup = async (command: Command): Promise<void> => {
  const folder = folderOf(command);
  if (!hasDatabase(folder)) throw new StartRefused(`Det finns ingen databas i ${folder}.`);
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

/** `npm run restore -- BACKUP [--over]`: what stood there before is moved aside, never removed. */
export const restore = async (command: Command): Promise<void> => {
  const { values, positionals } = parseArgs({
    args: command.given,
    options: { over: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [given] = positionals;
  if (!given) throw new StartRefused('Skriv vilken säkerhetskopia: npm run restore -- MAPP');
  const from = databaseFolder(path.resolve(given));
  if (!fs.existsSync(path.join(from, 'PG_VERSION')))
    throw new StartRefused(`${path.resolve(given)} är ingen säkerhetskopia av Brygga.`);
  const folder = folderOf(command);
  if (!isEmpty(folder) && !values.over)
    throw new StartRefused(
      `${folder} är inte tom. Välj en annan mapp med DATA_DIR, eller lägg till --over: då flyttas det som finns åt sidan.`,
    );
  const release = await lockFolder(folder);
  try {
    replace(from, folder, command.say);
  } finally {
    release();
  }
  command.say(`${path.resolve(given)} är återställd till ${folder}`);
};

const replace = (from: string, folder: string, say: Command['say']) => {
  const incoming = path.join(folder, 'database-incoming');
  fs.rmSync(incoming, { recursive: true, force: true });
  fs.cpSync(from, incoming, { recursive: true });
  syncAll(incoming);
  if (hasDatabase(folder)) {
    const aside = path.join(folder, `database-replaced-${stamp()}`);
    fs.renameSync(databaseFolder(folder), aside);
    say(`Det som fanns är flyttat till ${aside}`);
  }
  fs.renameSync(incoming, databaseFolder(folder));
};
