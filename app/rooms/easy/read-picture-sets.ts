import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PictureSet, StoredPicture } from '../../shared/values/picture-sets.ts';
import { checkPicture, largest } from './picture-bytes.rules.ts';
import { setFaults } from './set-faults.rules.ts';
import { readSetFile, type SetFile } from './set-file.rules.ts';

const isFolder = (folder: string) => lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
const isFile = (file: string) => lstatSync(file, { throwIfNoEntry: false })?.isFile() ?? false;

/** The folder itself, or each folder in it that has a `set.json`, by name. */
const foldersIn = (folder: string): string[] =>
  [
    folder,
    ...readdirSync(folder)
      .toSorted()
      .map((name) => path.join(folder, name)),
  ].filter((one) => isFolder(one) && isFile(path.join(one, 'set.json')));

const endings: Record<StoredPicture['type'], string> = {
  'image/svg+xml': 'svg',
  'image/png': 'png',
  'image/jpeg': 'jpg',
};

const readPictures = (folder: string, { id, bilder }: SetFile) => {
  const pictures = new Map<string, StoredPicture>();
  const faults: string[] = [];
  const wanted = Object.entries(bilder);
  if (wanted.length > largest.pictures) return { pictures, faults: [setFaults.many(largest.pictures)] };
  for (const [concept, file] of wanted) {
    if (!isFile(path.join(folder, file))) faults.push(setFaults.missing(file));
    else {
      const checked = checkPicture(new Uint8Array(readFileSync(path.join(folder, file))));
      if (!checked.ok) faults.push(setFaults.picture(file, checked.refusal));
      else {
        const { type, bytes } = checked.value;
        const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
        pictures.set(concept, { address: `/bilder/${id}/${hash}.${endings[type]}`, type, bytes });
      }
    }
  }
  return { pictures, faults };
};

const readSet = (folder: string, known: readonly PictureSet[]): PictureSet | string[] => {
  const said = readSetFile(readFileSync(path.join(folder, 'set.json'), 'utf8'));
  if (!said.ok) return said.refusal;
  const { id, namn, kredit, visaKredit } = said.value;
  if (known.some((one) => one.id === id)) return [setFaults.twice(id)];
  const { pictures, faults } = readPictures(folder, said.value);
  if (faults.length > 0) return faults;
  return { id, name: namn, credit: visaKredit ? (kredit ?? namn) : undefined, pictures };
};

/**
 * The municipality's own pictures, read once at the start from the folder that BILDSTOD names. A set with anything wrong in it is left out
 * whole and told in a sentence; the product starts with its own pictures.
 */
export const readPictureSets = (folder: string | undefined): { sets: PictureSet[]; faults: string[] } => {
  const sets: PictureSet[] = [];
  const faults: string[] = [];
  if (!folder) return { sets, faults };
  if (!isFolder(folder)) return { sets, faults: [setFaults.refused('BILDSTOD', [setFaults.folder(folder)])] };
  const folders = foldersIn(folder);
  if (folders.length === 0) faults.push(setFaults.refused('BILDSTOD', [setFaults.empty(folder)]));
  for (const one of folders) {
    const set = readSet(one, sets);
    if (Array.isArray(set)) faults.push(setFaults.refused(one, set));
    else sets.push(set);
  }
  return { sets, faults };
};
