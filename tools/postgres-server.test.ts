import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { describe, expect, it } from 'vitest';
import { findPostgres } from './postgres-binaries.ts';
import { startPostgres } from './postgres-server.ts';

const here = findPostgres();

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows.map((row) => Object.values(row)[0]);
  } finally {
    await client.end();
  }
}

it('says why when the machine has no server programs', async () => {
  const found = findPostgres(['/nowhere']);
  expect(found).toEqual({ reason: 'no PostgreSQL server programs (initdb, postgres) on this machine' });
  expect(await startPostgres(found)).toEqual(found);
});

it('says why when the programs cannot make a cluster', async () => {
  expect(await startPostgres({ folder: '/nowhere', version: 15 })).toEqual({
    reason: expect.stringContaining('PostgreSQL 15 did not start'),
  });
});

describe.skipIf('reason' in here)('where the programs are', () => {
  it('answers on loopback only, in UTF-8, and leaves nothing behind', async () => {
    const server = await startPostgres();
    if ('reason' in server) throw new Error(server.reason);
    const folder = join((await ask(server.url, 'show data_directory'))[0] as string, '..');
    expect(await ask(server.url, 'show listen_addresses')).toEqual(['127.0.0.1']);
    expect(await ask(server.url, 'show server_encoding')).toEqual(['UTF8']);
    expect(await ask(server.url, 'show fsync')).toEqual(['off']);
    expect(existsSync(folder)).toBe(true);
    await server.stop();
    expect(existsSync(folder)).toBe(false);
    await expect(ask(server.url, 'select 1')).rejects.toThrow('ECONNREFUSED');
  });

  it('stops when the program that started it is interrupted', async () => {
    const script = `const { startPostgres } = await import('./tools/postgres-server.ts');
      console.log((await startPostgres()).url); setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const url = String((await once(child.stdout, 'data'))[0]).trim();
    const folder = join((await ask(url, 'show data_directory'))[0] as string, '..');
    child.kill('SIGINT');
    expect((await once(child, 'exit'))[0]).toBe(130);
    expect(existsSync(folder)).toBe(false);
    await expect(ask(url, 'select 1')).rejects.toThrow('ECONNREFUSED');
  });
});
