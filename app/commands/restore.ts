import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { StartRefused } from '../platform/configuration.ts';
import { databaseFolder, doneMaking, hasDatabase, incomingFolder } from '../platform/data-folder.ts';
import { lockFolder } from '../platform/folder-lock.ts';
import { folderOf, isEmpty, stamp } from './backup.ts';
import type { Command } from './command.ts';
import { type Damage, damageIn, type Manifest, readManifest } from './manifest.ts';
import { renameForGood, syncAll } from './sync-files.ts';

const nothingDone = 'Inget har ändrats. Ta en annan säkerhetskopia.';

const damaged: Record<Damage['kind'], (file: string) => string> = {
  missing: (file) => `Säkerhetskopian är skadad: filen ${file} saknas. ${nothingDone}`,
  changed: (file) => `Säkerhetskopian är skadad: filen ${file} är inte som när kopian togs. ${nothingDone}`,
};

/** `npm run restore -- BACKUP [--over] [--unchecked]`: what stood there before is moved aside, never removed. */
export const restore = async (command: Command): Promise<void> => {
  const { values, positionals } = parseArgs({
    args: command.given,
    options: { over: { type: 'boolean' }, unchecked: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [given] = positionals;
  if (!given) throw new StartRefused('Skriv vilken säkerhetskopia: npm run restore -- MAPP');
  const copy = path.resolve(given);
  const manifest = manifestOf(copy, values.unchecked ?? false);
  const folder = folderOf(command);
  if (!isEmpty(folder) && !values.over)
    throw new StartRefused(
      `${folder} är inte tom. Välj en annan mapp med DATA_DIR, eller lägg till --over: då flyttas det som finns åt sidan.`,
    );
  const release = await lockFolder(folder);
  try {
    bringIn(copy, folder, manifest);
    replace(folder, command.say);
  } finally {
    release();
  }
  command.say(`${copy} är återställd till ${folder}`);
};

const manifestOf = (copy: string, unchecked: boolean): Manifest | undefined => {
  const manifest = readManifest(copy);
  if (manifest === 'unreadable') throw new StartRefused(damaged.changed('manifest.json'));
  if (manifest !== 'missing') return manifest;
  if (!fs.existsSync(path.join(databaseFolder(copy), 'PG_VERSION')))
    throw new StartRefused(`${copy} är ingen säkerhetskopia av Brygga.`);
  if (!unchecked)
    throw new StartRefused(
      `${copy} har ingen manifest.json: kopian blev aldrig klar, eller är tagen av en äldre Brygga. Inget har ändrats. Vet du att den är hel, lägg till --unchecked.`,
    );
  return undefined;
};

const demandWhole = (content: string, manifest: Manifest | undefined) => {
  const damage = manifest && damageIn(content, manifest);
  if (damage) throw new StartRefused(damaged[damage.kind](damage.file));
};

/** Copies beside the database and checks what came, before anything that stood there is moved. */
const bringIn = (copy: string, folder: string, manifest: Manifest | undefined) => {
  const [from, incoming] = [databaseFolder(copy), incomingFolder(folder)];
  demandWhole(from, manifest);
  fs.rmSync(incoming, { recursive: true, force: true });
  try {
    fs.cpSync(from, incoming, { recursive: true });
    for (const name of manifest?.folders ?? []) fs.mkdirSync(path.join(incoming, name), { recursive: true });
    demandWhole(incoming, manifest);
    syncAll(incoming);
  } catch (fault) {
    if (hasDatabase(folder)) fs.rmSync(incoming, { recursive: true, force: true });
    throw fault;
  }
};

/** From here on a kill leaves either what was, what comes, or neither: then nothing opens until the restore is made again. */
const replace = (folder: string, say: Command['say']) => {
  if (hasDatabase(folder)) {
    const aside = path.join(folder, `database-replaced-${stamp()}`);
    renameForGood(databaseFolder(folder), aside);
    say(`Det som fanns är flyttat till ${aside}`);
  }
  doneMaking(folder);
  renameForGood(incomingFolder(folder), databaseFolder(folder));
};
