import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { projectRoot } from './source-files.ts';
import { needsBuild } from './start.ts';

const root = mkdtempSync(join(tmpdir(), 'brygga-start-'));

function files(ages: Record<string, number>): string {
  for (const [file, time] of Object.entries(ages)) {
    mkdirSync(join(root, dirname(file)), { recursive: true });
    writeFileSync(join(root, file), '');
    utimesSync(join(root, file), time, time);
  }
  return root;
}

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a build is needed', () => {
  const older = { 'app/server.ts': 10, 'seed/story.ts': 10, 'vite.config.ts': 10, 'package-lock.json': 10 };

  it.each([
    ['when there is none', older, true],
    ['not when it is the newest', { ...older, 'dist/server.js': 20 }, false],
    ['when a screen is newer', { ...older, 'dist/server.js': 20, 'app/rooms/a/screens/b.tsx': 21 }, true],
    ['when a migration is newer', { ...older, 'dist/server.js': 20, 'database/migrations/1.sql': 21 }, true],
    ['when the packages are newer', { ...older, 'dist/server.js': 20, 'package-lock.json': 21 }, true],
    ['not when only the documents are newer', { ...older, 'dist/server.js': 20, 'docs/rooms.md': 21 }, false],
  ])('%s', (_name, ages, expected) => {
    expect(needsBuild(files(ages))).toBe(expected);
  });
});

describe('an older Node is told so in a sentence', () => {
  const run = (version: string) =>
    spawnSync(
      process.execPath,
      [
        '-e',
        `Object.defineProperty(process, 'versions', { value: { node: '${version}' } }); import('./node-version.mjs')`,
      ],
      { cwd: join(projectRoot, 'tools'), encoding: 'utf8' },
    );

  it.each(['18.20.4', '20.20.2', '22.21.9'])('%s', (version) => {
    expect(run(version)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(`Här körs Node ${version}.`),
    });
  });

  it.each(['22.22.0', '24.21.0', '26.10.0'])('not %s', (version) => {
    expect(run(version)).toMatchObject({ status: 0, stderr: '' });
  });
});
