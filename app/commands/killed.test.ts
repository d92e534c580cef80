import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killPrograms, runProgram, startProgram } from '../../tests/programs.ts';
import { openStorage } from '../platform/open-storage.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'brygga-killed-'));
const folder = path.join(root, 'data');
const env = { DATA_DIR: folder };

const inStorage = async (where: string, sql: string) => {
  const storage = await openStorage({ folder: where });
  await storage.database.script(sql);
  await storage.close();
};

beforeAll(async () => {
  expect((await runProgram(['upgrade'], env)).status).toBe(0);
}, 300_000);
afterAll(() => {
  killPrograms();
  fs.rmSync(root, { recursive: true, force: true });
});

/** The copies that upgrades have taken and finished. */
const copies = () =>
  fs
    .readdirSync(root)
    .filter((name) => /^data-before-upgrade-[^.]+$/.test(name))
    .map((name) => path.join(root, name));

/** Starts a command and kills it as a power cut would, as soon as `there` can be seen. */
const killWhen = async (given: string[], to: Record<string, string>, there: () => boolean) => {
  const { child, until, ended } = startProgram(given, to);
  await until(there);
  child.kill('SIGKILL');
  return (await ended()).said;
};

describe('killed in the middle', () => {
  it('a backup is no backup, and can be taken again', async () => {
    const copy = path.join(root, 'copy');
    const unfinished = `${copy}.unfinished`;
    await killWhen(['backup', copy], env, () => fs.existsSync(path.join(unfinished, 'database/PG_VERSION')));
    expect(fs.existsSync(copy)).toBe(false);
    const other = { DATA_DIR: path.join(root, 'other') };
    expect(await runProgram(['restore', unfinished], other)).toMatchObject({
      status: 1,
      said: expect.stringContaining('manifest.json: kopian blev aldrig klar'),
    });
    expect((await runProgram(['backup', copy], env)).status).toBe(0);
    expect(fs.existsSync(unfinished)).toBe(false);
  }, 300_000);

  it('a restore leaves the folder closed until it is made again', async () => {
    const copy = path.join(root, 'copy');
    const to = { DATA_DIR: path.join(root, 'restored') };
    await killWhen(['restore', copy], to, () => fs.existsSync(path.join(to.DATA_DIR, 'database-incoming')));
    expect(fs.existsSync(path.join(to.DATA_DIR, 'database'))).toBe(false);
    expect(await runProgram(['upgrade'], to)).toMatchObject({
      status: 1,
      said: expect.stringContaining('En återställning'),
    });
    expect((await runProgram(['restore', copy, '--over'], to)).status).toBe(0);
    expect((await runProgram(['upgrade'], to)).said).toContain('redan av den här versionen');
  }, 300_000);

  it('a restore over something leaves that as it was', async () => {
    const [copy, incoming] = [path.join(root, 'copy'), path.join(folder, 'database-incoming')];
    await killWhen(['restore', copy, '--over'], env, () => fs.existsSync(incoming));
    expect((await runProgram(['upgrade'], env)).said).toContain('redan av den här versionen');
  }, 300_000);

  it('an upgrade leaves the database of one version or the other, after a backup that is whole', async () => {
    await inStorage(folder, "delete from upkeep.schema_version where name = 'access'");
    const before = new Set(copies());
    const taken = () => copies().find((one) => !before.has(one));
    const said = await killWhen(['upgrade'], env, () => taken() !== undefined);
    expect(said).not.toContain('Klart');
    const copy = taken();
    const back = { DATA_DIR: path.join(root, 'back') };
    expect((await runProgram(['restore', copy!], back)).status).toBe(0);
    const people = ['--issuer', 'https://inlogg.exempel.invalid', '--subject', 's1', '--name', 'Ada Ek'];
    const open = await runProgram(['first-administrator', ...people, '--organisation', 'Provet'], back);
    expect(open).toMatchObject({
      status: 1,
      said: expect.stringContaining('inte av den här versionen (access)'),
    });
    for (const each of [env, back]) {
      expect((await runProgram(['upgrade'], each)).status).toBe(0);
      expect((await runProgram(['upgrade'], each)).said).toContain('redan av den här versionen');
    }
  }, 300_000);
});
