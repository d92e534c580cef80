import { createHash } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** Thrown when another process has the folder open: two on one embedded database lose confirmed rows silently. */
export class FolderInUse extends Error {}

const addressOf = (folder: string) => {
  const name = `brygga-${createHash('sha256').update(fs.realpathSync(folder)).digest('hex').slice(0, 32)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return process.platform === 'linux' ? `\0${name}` : path.join(os.tmpdir(), `${name}.sock`);
};

const listen = (address: string) =>
  new Promise<net.Server>((resolve, reject) => {
    const server = net.createServer((socket) => socket.end());
    server.once('error', reject);
    server.listen(address, () => resolve(server));
  });

const answers = (address: string) =>
  new Promise<boolean>((resolve) => {
    const socket = net.connect(address, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

/** Takes the folder for this process. The kernel holds the lock, so that a killed process leaves nothing behind. */
export const lockFolder = async (folder: string): Promise<() => void> => {
  fs.mkdirSync(folder, { recursive: true });
  const address = addressOf(folder);
  const left = !address.startsWith('\0') && process.platform !== 'win32' && fs.existsSync(address);
  if (left && !(await answers(address))) fs.rmSync(address);
  try {
    const server = await listen(address);
    server.unref();
    return () => server.close();
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw fault;
    throw new FolderInUse(
      `Mappen ${folder} används redan av en annan Brygga. Stäng den först, eller välj en annan mapp med DATA_DIR.`,
    );
  }
};
