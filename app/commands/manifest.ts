import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** What a whole copy consists of; written last, so that a copy without it was never finished. */
const manifest = z.object({
  folders: z.array(z.string()),
  files: z.array(z.object({ name: z.string(), size: z.number(), sha256: z.string() })).min(1),
});

export type Manifest = z.infer<typeof manifest>;

/** A copy that cannot be what was copied: `file` is the one that gives it away. */
export interface Damage {
  file: string;
  kind: 'missing' | 'changed';
}

const fileOf = (copy: string) => path.join(copy, 'manifest.json');

const hashOf = (file: string): string => {
  const hash = createHash('sha256');
  const open = fs.openSync(file, 'r');
  const part = Buffer.alloc(1024 * 1024);
  for (let read = fs.readSync(open, part); read > 0; read = fs.readSync(open, part))
    hash.update(part.subarray(0, read));
  fs.closeSync(open);
  return hash.digest('hex');
};

/** Names in the manifest are the same on every system. */
const below = (folder: string) =>
  fs.readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => {
    const name = path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/');
    return { name, isFile: entry.isFile() };
  });

/** Writes down what lies in `content`, a folder of the copy. */
export const writeManifest = (copy: string, content: string): void => {
  const found = below(content);
  const files = found
    .filter(({ isFile }) => isFile)
    .map(({ name }) => {
      const file = path.join(content, name);
      return { name, size: fs.statSync(file).size, sha256: hashOf(file) };
    });
  const folders = found.filter(({ isFile }) => !isFile).map(({ name }) => name);
  fs.writeFileSync(fileOf(copy), JSON.stringify({ folders, files } satisfies Manifest, null, 1));
};

/** The manifest of a copy; `missing` where there is none, `unreadable` where it is damaged itself. */
export const readManifest = (copy: string): Manifest | 'missing' | 'unreadable' => {
  if (!fs.existsSync(fileOf(copy))) return 'missing';
  try {
    return manifest.parse(JSON.parse(fs.readFileSync(fileOf(copy), 'utf8')));
  } catch {
    return 'unreadable';
  }
};

/** The first file that is not what the manifest says; what it does not name is no part of the copy. */
export const damageIn = (content: string, { files }: Manifest): Damage | undefined => {
  for (const { name, size, sha256 } of files) {
    const file = path.join(content, name);
    if (!fs.existsSync(file)) return { file: name, kind: 'missing' };
    if (fs.statSync(file).size !== size || hashOf(file) !== sha256) return { file: name, kind: 'changed' };
  }
  return undefined;
};
