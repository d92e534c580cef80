import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import { projectRoot } from '../app/platform/project-root.ts';

const running: ChildProcess[] = [];

/** Ends every program that a test file has started. */
export const killPrograms = (): void => {
  for (const child of running) child.kill('SIGKILL');
};

const environment = (env: Record<string, string>) => {
  const clean = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(HOST|PORT|DATA_DIR|DATABASE_|OIDC_|NUMBER_KEY|VITEST|NODE_ENV)/.test(name),
    ),
  );
  return { ...clean, ...env };
};

export const freePort = async (): Promise<number> => {
  const server = net.createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  return port;
};

/** Starts the server or one of its commands as whoever runs Brygga does. */
export const startProgram = (given: string[], env: Record<string, string> = {}) => {
  const child = spawn(process.execPath, ['tools/start.ts', ...given], {
    cwd: projectRoot,
    env: environment(env),
  });
  running.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const closed = once(child, 'close');
  const ended = async () => {
    const [status] = await closed;
    return { status: status as number | null, said };
  };
  /** Waits for something that the program brings about; if it ends first, that is a fault. */
  const until = async (happened: () => boolean) => {
    while (!happened()) {
      if (child.exitCode !== null) throw new Error(`ended too early: ${said}`);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  };
  return { child, said: () => said, until, ended };
};

/** Runs a command to its end. */
export const runProgram = (given: string[], env: Record<string, string> = {}) =>
  startProgram(given, env).ended();
