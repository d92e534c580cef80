import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const climb = (folder: string): string => {
  if (fs.existsSync(path.join(folder, 'package.json'))) return folder;
  const parent = path.dirname(folder);
  if (parent === folder) throw new Error('No package.json above this file');
  return climb(parent);
};

/** The folder of the project, the same from the sources and from the build. */
export const projectRoot = climb(path.dirname(fileURLToPath(import.meta.url)));
