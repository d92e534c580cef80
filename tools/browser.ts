import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import packed, { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
import { projectRoot } from './source-files.ts';

const packageFolder = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
const cache = join(projectRoot, 'node_modules', '.cache', 'browser');

/**
 * Switches of the package that a test of a web application must not have: the first stops the browser when a second
 * window opens, the others put the web's own protections out of play.
 */
const unwanted = new Set([
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--disable-site-isolation-trials',
  '--allow-running-insecure-content',
]);

/** A browser for tests: the one that CHROME_PATH names, otherwise the one from the lock file. */
export async function launchBrowser(moreArgs: readonly string[] = []): Promise<Browser> {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH)
    return chromium.launch({ executablePath: CHROME_PATH, args: ['--no-sandbox', ...moreArgs] });
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'The browser in the lock file is for Linux x64: set CHROME_PATH to a Chrome or Chromium here.',
    );
  }
  const folder = await unpackOnce();
  const executablePath = join(folder, 'chromium');
  return chromium.launch({
    executablePath,
    args: [...packed.args.filter((arg) => !unwanted.has(arg)), ...moreArgs],
    env: { ...process.env, ...whatTheMachineLacks(folder, executablePath) } as Record<string, string>,
  });
}

/** Unpacks beside the packages and moves into place in one step, so that no process ever sees half a browser. */
async function unpackOnce(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const folder = join(cache, version);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const own = mkdtempSync(join(cache, 'unpacking-'));
  await unpackInto(own);
  writeFileSync(join(own, 'fonts.conf'), fontSettings(folder));
  try {
    renameSync(own, folder);
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** The package unpacks into the folder for temporary files and nowhere else. */
async function unpackInto(folder: string): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await packed.executablePath();
    await inflate(join(packageFolder, 'bin', 'al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

function fontSettings(folder: string): string {
  const fonts = `<dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir>`;
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${fonts}</fontconfig>\n`;
}

/** System libraries and fonts, which the package brings for machines without them. */
function whatTheMachineLacks(folder: string, executablePath: string): Record<string, string> {
  const libraries = spawnSync('ldd', [executablePath], { encoding: 'utf8' }).stdout ?? '';
  return {
    ...(libraries.includes('not found') && { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }),
    ...(!existsSync('/etc/fonts/fonts.conf') && { FONTCONFIG_FILE: join(folder, 'fonts.conf') }),
  };
}
