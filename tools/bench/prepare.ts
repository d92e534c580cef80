import { spawn } from 'node:child_process';
import { projectRoot } from '../source-files.ts';

/** Runs one of the product's commands to its end. */
export const runProgramOnce = (args: string[], environment: Record<string, string>): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: projectRoot,
      env: { PATH: process.env.PATH, ...environment },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${args.join(' ')} ended with ${code}`)),
    );
  });
