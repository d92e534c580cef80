import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './source-files.ts';

export type Run = { code: number | null; stdout: string; said: string };

const longestRun = 30 * 60_000;

/** Runs a program of an installed package with the Node that runs us, on every system alike; never throws. */
export async function runProgram(
  packageName: string,
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Run> {
  const folder = join(projectRoot, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const script = join(folder, typeof bin === 'string' ? bin : bin[program]);
  return run([script, ...args], { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env });
}

function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: projectRoot, env, timeout: longestRun });
    const done: Run = { code: null, stdout: '', said: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      done.stdout += text;
      done.said += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      done.said += text;
    });
    child.once('error', (error) => resolve({ ...done, said: done.said + error.message }));
    child.once('close', (code) => resolve({ ...done, code }));
  });
}
