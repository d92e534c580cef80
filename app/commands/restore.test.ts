import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { incomingFolder } from '../platform/data-folder.ts';
import { openStorage } from '../platform/open-storage.ts';
import { backup } from './backup.ts';
import type { Command } from './command.ts';
import { writeManifest } from './manifest.ts';
import { restore } from './restore.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'brygga-restore-'));
const copy = path.join(root, 'copy');
const table = 'base/1/1259';

/** As much of a database as a restore looks at: it opens none. */
const makeFolder = (where: string, words: string) => {
  for (const name of ['base/1', 'pg_notify'])
    fs.mkdirSync(path.join(where, 'database', name), { recursive: true });
  fs.writeFileSync(path.join(where, 'database/PG_VERSION'), '18\n');
  fs.writeFileSync(path.join(where, 'database', table), words.padEnd(9000));
};
const wordsIn = (where: string) => fs.readFileSync(path.join(where, 'database', table), 'utf8').trim();

beforeAll(() => {
  makeFolder(copy, 'kvar');
  writeManifest(copy, path.join(copy, 'database'));
});
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

const command = (given: string[], to: string): Command => ({
  given,
  env: { DATA_DIR: to },
  say: () => undefined,
});

/** The copy again, changed under another name. */
const changed = (name: string, change: (copy: string) => void) => {
  const other = path.join(root, name);
  fs.cpSync(copy, other, { recursive: true });
  change(other);
  return other;
};
const inDatabase = (name: string) => `database/${name}`;

describe('a backup', () => {
  it('is restored as it was, also where empty folders were lost on its way', async () => {
    const to = path.join(root, 'whole');
    const moved = changed('moved', (one) =>
      fs.rmSync(path.join(one, inDatabase('pg_notify')), { recursive: true }),
    );
    await restore(command([moved], to));
    expect(fs.readdirSync(to)).toEqual(['database']);
    expect(fs.readdirSync(path.join(to, 'database')).sort()).toEqual(['PG_VERSION', 'base', 'pg_notify']);
    expect(wordsIn(to)).toBe('kvar');
  });

  it.each([
    ['a truncated file', inDatabase(table), table, (file: string) => fs.truncateSync(file, 10)],
    ['a missing file', inDatabase(table), table, (file: string) => fs.rmSync(file)],
    [
      'a file with another byte',
      inDatabase(table),
      table,
      (file: string) => fs.writeFileSync(file, 'kvax'.padEnd(9000)),
    ],
    ['a damaged manifest', 'manifest.json', 'manifest.json', (file: string) => fs.truncateSync(file, 10)],
  ])('is refused for %s, by its name, and nothing is touched', async (name, file, said, damage) => {
    const damaged = changed(`${name} copy`, (one) => damage(path.join(one, file)));
    const to = path.join(root, name);
    makeFolder(to, 'från förut');
    await expect(restore(command([damaged, '--over'], to))).rejects.toThrow(
      `Säkerhetskopian är skadad: filen ${said} `,
    );
    expect(fs.readdirSync(to)).toEqual(['database']);
    expect(wordsIn(to)).toBe('från förut');
  });

  it('without a manifest is let in only by whoever says that it is whole', async () => {
    const older = changed('older', (one) => fs.rmSync(path.join(one, 'manifest.json')));
    const to = path.join(root, 'from-older');
    await expect(restore(command([older], to))).rejects.toThrow('har ingen manifest.json');
    expect(fs.existsSync(to)).toBe(false);
    await restore(command([older, '--unchecked'], to));
    expect(wordsIn(to)).toBe('kvar');
  });

  it('takes the place of a database that was never made to its end, which itself cannot be backed up', async () => {
    const half = path.join(root, 'half');
    makeFolder(half, 'halvt');
    fs.writeFileSync(path.join(half, 'being-made'), '');
    const backedUp = backup(command([path.join(root, 'half-copy')], half));
    await expect(backedUp).rejects.toThrow('ingen hel databas');
    await restore(command([copy, '--over'], half));
    expect(wordsIn(half)).toBe('kvar');
    expect(fs.existsSync(path.join(half, 'being-made'))).toBe(false);
  });
});

describe('a restore that was killed between what was and what comes', () => {
  it('lets nothing else begin there, and is made again', async () => {
    const to = path.join(root, 'killed');
    fs.cpSync(path.join(copy, 'database'), incomingFolder(to), { recursive: true });
    await expect(openStorage({ folder: to })).rejects.toThrow('En återställning');
    await restore(command([copy, '--over'], to));
    expect(fs.readdirSync(to)).toEqual(['database']);
  });
});
