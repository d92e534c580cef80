import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const projectRoot = join(import.meta.dirname, '..');

const neverOurs = new Set(['node_modules', 'dist', 'data', '.git', 'coverage', '.audit']);

/** Made by a program, or brought in whole: not written here by hand. */
const notByHand = [/(^|\/)schema\.(ts|sql)$/, /-theme\.css$/, /^tools\/easy-swedish\.mjs$/];

const code = /\.(ts|tsx|mts|js|mjs)$/;
const data = /\.(json|sql|css|csv|svg)$/;

/** Every file of the project below `root`, as sorted relative paths with forward slashes. */
export function projectFiles(root = projectRoot): string[] {
  const walk = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory()) return neverOurs.has(entry.name) ? [] : walk(path);
      return entry.isFile() ? [path] : [];
    });
  return walk('').sort();
}

export function codeFiles(root = projectRoot): string[] {
  return projectFiles(root).filter((file) => code.test(file));
}

export function handWrittenCode(root = projectRoot): string[] {
  return codeFiles(root).filter((file) => !notByHand.some((pattern) => pattern.test(file)));
}

export function handWrittenData(root = projectRoot): string[] {
  return projectFiles(root).filter(
    (file) => data.test(file) && file.includes('/') && !notByHand.some((pattern) => pattern.test(file)),
  );
}

export function readProjectFile(file: string, root = projectRoot): string {
  return readFileSync(join(root, file), 'utf8');
}

export function lineCount(text: string): number {
  return text === '' ? 0 : text.replace(/\n$/, '').split('\n').length;
}
