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

async function start(mode: Mode): Promise<void> {
  if (needsBuild()) await build();
  const server: { start: (mode: Mode) => Promise<unknown> } = await import(
    pathToFileURL(join(projectRoot, built)).href
  );
  await server.start(mode);
}

if (import.meta.main) {
  const mode = process.argv[2];
  if (mode === 'demo' || mode === 'serve') await start(mode);
  else {
    console.error('Skriv "npm start" (demo) eller "npm run serve" (drift).');
    process.exitCode = 1;
  }
}
