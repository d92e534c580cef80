import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFiles, projectRoot } from './source-files.ts';

type Mode = 'demo' | 'serve';

const built = 'dist/server.js';
const sources = /^(app|seed|database)\/|^(vite\.config\.ts|package-lock\.json)$/;

/** Whether the build is missing or older than anything that it is made of. */
export function needsBuild(root = projectRoot): boolean {
  if (!existsSync(join(root, built))) return true;
  const changed = (file: string) => statSync(join(root, file)).mtimeMs;
  const since = changed(built);
  return projectFiles(root).some((file) => sources.test(file) && changed(file) > since);
}

async function build(): Promise<void> {
  console.log('Bygger …');
  const vite = await import('vite');
  await vite.build({ root: projectRoot, logLevel: 'warn' });
}

interface Server {
  start: (mode: Mode) => Promise<void>;
  runCommand: (name: string, given: string[]) => Promise<void>;
}

async function load(): Promise<Server> {
  if (needsBuild()) await build();
  return import(pathToFileURL(join(projectRoot, built)).href);
}

if (import.meta.main) {
  const [what, ...given] = process.argv.slice(2);
  const server = await load();
  if (what === 'demo' || what === 'serve') await server.start(what);
  else await server.runCommand(what ?? '', given);
}
