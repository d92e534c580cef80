import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** A file system of its own needs Linux and the right to mount one inside a name space of one's own. */
const canMount =
  process.platform === 'linux' &&
  spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;

describe('a full disk, embedded database', () => {
  it.skipIf(!canMount)('refuses what cannot be kept, and keeps whole what was confirmed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'brygga-disk-'));
    const child = 'app/platform/disk-full.testing.ts';
    const script = `mount -t tmpfs -o size=150m tmpfs ${folder}
      "$NODE" ${child} fill ${folder}/d
      mount -o remount,size=400m ${folder}
      "$NODE" ${child} count ${folder}/d`;
    const { stdout, stderr } = spawnSync('unshare', ['-rm', 'sh', '-ec', script], {
      encoding: 'utf8',
      env: { ...process.env, NODE: process.execPath },
    });
    rmSync(folder, { recursive: true });
    const [filled, counted] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(stderr).toBe('');
    const full = 'Error: No space left on device';
    expect(filled).toMatchObject({ fault: full, again: full, reads: [{ one: 1 }] });
    expect(filled.confirmed).toBeGreaterThan(10);
    expect(counted).toEqual({ found: filled.confirmed, whole: true });
  });
});
