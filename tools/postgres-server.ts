import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Account, findPostgres, serverAccount } from './postgres-binaries.ts';

export type PostgresServer = { url: string; version: number; pid: number; stop: () => Promise<void> };

const startSeconds = 60;

/** For tests the server does not wait for the disk; for a benchmark it does, and keeps its folder for the next run. */
const forTests = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * Starts a PostgreSQL server of our own on a free port of 127.0.0.1: in a folder that goes with it, or in the one given, which
 * stays. Its address is a superuser's. Gives the reason where this machine cannot run one.
 */
export async function startPostgres(
  found = findPostgres(),
  kept?: { folder: string; settings: readonly string[] },
): Promise<PostgresServer | { reason: string }> {
  if ('reason' in found) return found;
  const home = kept?.folder ?? mkdtempSync(join(quickFolder(), 'brygga-pg-'));
  const discard = () => {
    if (!kept) rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  };
  try {
    const account = ownFolder(home);
    if (!existsSync(join(home, 'data'))) makeCluster(found.folder, home, account);
    const port = await freePort();
    const server = await serve(found.folder, home, port, account, kept?.settings ?? forTests);
    return {
      url: `postgres://postgres@127.0.0.1:${port}/postgres`,
      version: found.version,
      pid: server.pid!,
      stop: stopper(server, discard),
    };
  } catch (error) {
    discard();
    return { reason: `PostgreSQL ${found.version} did not start: ${(error as Error).message}` };
  }
}

const memory = { folder: '/dev/shm', bytes: 4 * 1024 ** 3 };

/** Every test makes a database of some hundred files: in memory, where there is plenty, that takes a twentieth of the time on a disk. */
function quickFolder(): string {
  if (!existsSync(memory.folder)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory.folder);
  return bavail * bsize > memory.bytes ? memory.folder : tmpdir();
}

function ownFolder(home: string): Account | undefined {
  const account = serverAccount();
  mkdirSync(join(home, 'socket'), { recursive: true });
  if (account) for (const folder of [home, join(home, 'socket')]) chownSync(folder, account.uid, account.gid);
  return account;
}

function settings(home: string, account: Account | undefined) {
  return { cwd: home, env: { PATH: process.env.PATH, HOME: home, LC_ALL: 'C', TZ: 'UTC' }, ...account };
}

function makeCluster(folder: string, home: string, account: Account | undefined): void {
  const args = [
    '-D',
    join(home, 'data'),
    '-U',
    'postgres',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C',
    '--no-sync',
  ];
  const run = spawnSync(join(folder, 'initdb'), args, { ...settings(home, account), encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.error?.message ?? run.stderr.trim());
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function serve(
  folder: string,
  home: string,
  port: number,
  account: Account | undefined,
  chosen: readonly string[],
): Promise<ChildProcess> {
  const args = [
    '-D',
    join(home, 'data'),
    '-h',
    '127.0.0.1',
    '-p',
    String(port),
    '-k',
    join(home, 'socket'),
    ...chosen.flatMap((each) => ['-c', each]),
  ];
  const server = spawn(join(folder, 'postgres'), args, {
    ...settings(home, account),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => fail(`not ready after ${startSeconds} s`), startSeconds * 1000);
    const fail = (why: string) => {
      clearTimeout(late);
      server.kill('SIGQUIT');
      reject(new Error(`${why} ${said}`.trim()));
    };
    server.once('error', (error) => fail(error.message));
    const ended = (code: number | null) => fail(`ended with ${code}`);
    const listen = (text: string) => {
      said += text;
      if (!said.includes('ready to accept connections')) return;
      clearTimeout(late);
      server.off('exit', ended);
      server.stderr?.off('data', listen).resume();
      resolve(server);
    };
    server.once('exit', ended);
    server.stderr.setEncoding('utf8').on('data', listen);
  });
}

/** Stops the server by its own process when asked, and also when this program ends or is interrupted first. */
function stopper(server: ChildProcess, discard: () => void): () => Promise<void> {
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const stop = async () => {
    process.off('exit', atExit).off('SIGINT', interrupted).off('SIGTERM', interrupted);
    if (server.exitCode === null && server.signalCode === null) server.kill('SIGINT');
    await gone;
    discard();
  };
  const interrupted = (signal: NodeJS.Signals) =>
    stop().then(() => process.exit(signal === 'SIGINT' ? 130 : 143));
  const atExit = () => {
    server.kill('SIGQUIT');
    discard();
  };
  process.once('exit', atExit).once('SIGINT', interrupted).once('SIGTERM', interrupted);
  return stop;
}
