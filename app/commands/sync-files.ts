import fs from 'node:fs';
import path from 'node:path';

const syncFile = (name: string) => {
  const file = fs.openSync(name, 'r+');
  fs.fsyncSync(file);
  fs.closeSync(file);
};

/** Makes the names in a folder last; Windows does that by itself and knows no such call. */
const syncFolder = (name: string) => {
  if (process.platform === 'win32') return;
  const folder = fs.openSync(name, 'r');
  fs.fsyncSync(folder);
  fs.closeSync(folder);
};

/** Makes everything in a folder last through a power cut. */
export const syncAll = (folder: string): void => {
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const name = path.join(entry.parentPath, entry.name);
    if (entry.isFile()) syncFile(name);
    else if (entry.isDirectory()) syncFolder(name);
  }
  syncFolder(folder);
};

/** Gives what is whole its name, in one step that lasts. */
export const renameForGood = (from: string, to: string): void => {
  fs.renameSync(from, to);
  syncFolder(path.dirname(to));
};
