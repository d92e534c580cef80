import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const oldestVersion = 15;
const debianFolder = '/usr/lib/postgresql';

export type Binaries = { folder: string; version: number };

function output(command: string, ...args: string[]): string {
  const run = spawnSync(command, args, { encoding: 'utf8' });
  return run.status === 0 ? run.stdout.trim() : '';
}

function candidates(): string[] {
  const debian = existsSync(debianFolder) ? readdirSync(debianFolder) : [];
  const newestFirst = debian.filter((name) => /^\d+$/.test(name)).sort((a, b) => Number(b) - Number(a));
  return [
    output('pg_config', '--bindir'),
    ...newestFirst.map((version) => join(debianFolder, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ].filter(Boolean);
}

function has(folder: string, program: string): boolean {
  return existsSync(join(folder, program)) || existsSync(join(folder, `${program}.exe`));
}

/** Where PostgreSQL's server programs are on this machine, or why none can be used. */
export function findPostgres(folders = candidates()): Binaries | { reason: string } {
  const folder = folders.find((each) => has(each, 'initdb') && has(each, 'postgres'));
  if (!folder) return { reason: 'no PostgreSQL server programs (initdb, postgres) on this machine' };
  const version = Number(/\d+/.exec(output(join(folder, 'postgres'), '--version'))?.[0]);
  if (!(version >= oldestVersion)) {
    return {
      reason: `PostgreSQL in ${folder} is version ${version || 'unknown'}, at least ${oldestVersion} is needed`,
    };
  }
  return { folder, version };
}

export type Account = { uid: number; gid: number };

/** PostgreSQL refuses to run as root: the account to run it as instead; undefined is "as ourselves". */
export function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = [output('id', '-u', name), output('id', '-g', name)];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  return undefined;
}
