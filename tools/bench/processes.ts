import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import { freePort } from '../postgres-server.ts';
import { projectRoot } from '../source-files.ts';

/** A server of the comparison: where it listens, how long its first page took, and how to end it. */
export interface Runner {
  port: number;
  pid: number;
  stop: () => Promise<void>;
}

const answers = (port: number, path: string) =>
  new Promise<boolean>((resolve) => {
    get({ host: '127.0.0.1', port, path }, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200);
    }).on('error', () => resolve(false));
  });

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Starts a Node program with its port in the environment, and waits until it answers. */
export const startRunner = async (
  args: string[],
  environment: Record<string, string>,
  firstPath: string,
): Promise<Runner & { coldStart: number }> => {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: projectRoot,
    env: { PATH: process.env.PATH, ...environment, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const deadline = began + 60_000;
  while (!(await answers(port, firstPath))) {
    if (child.exitCode !== null || performance.now() > deadline)
      throw new Error(`${args.join(' ')} did not answer`);
    await pause(5);
  }
  return { port, pid: child.pid!, coldStart: performance.now() - began, stop: () => ended(child) };
};

const ended = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });

const ticks = (pid: number): { parent: number; cpu: number } | undefined => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return {
      parent: Number(fields[1]),
      cpu: [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0),
    };
  } catch {
    return undefined;
  }
};

/** Processor time of a process and its children, live and ended, in milliseconds; undefined where the system does not tell. */
export const processorTime = (pid: number): number | undefined => {
  const own = ticks(pid);
  if (!own) return undefined;
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const theirs = children.map((name) => ticks(Number(name))).filter((one) => one?.parent === pid);
  return 10 * (own.cpu + theirs.reduce((sum, one) => sum + one!.cpu, 0));
};

/** Resident memory in megabytes. */
export const memory = (pid: number): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
