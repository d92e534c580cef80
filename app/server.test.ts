import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { freePort, killPrograms, runProgram as run, startProgram } from '../tests/programs.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'brygga-server-'));

afterAll(() => {
  killPrograms();
  fs.rmSync(root, { recursive: true, force: true });
});

const startDemo = async (folder: string) => {
  const port = await freePort();
  const { child, said, until, ended } = startProgram(['demo'], { DATA_DIR: folder, PORT: String(port) });
  const address = `http://127.0.0.1:${port}`;
  await until(() => said().includes('Ctrl+C'));
  const signInAs = async (role: string) => {
    const page = await (await fetch(`${address}/logga-in`)).text();
    const membership = new RegExp(`value="([^"]+)">[^<]+, ${role}<`).exec(page)?.[1] ?? '';
    const answer = await send('/logga-in', { uppdrag: membership });
    return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  };
  const send = (where: string, form: Record<string, string>, cookie = '') =>
    fetch(address + where, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie, origin: address },
      body: new URLSearchParams(form),
    });
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    return (await ended()).status;
  };
  return { address, port, said, signInAs, send, end };
};

describe('the server of the demo', () => {
  const folder = path.join(root, 'demo');

  it('loses nothing that it has confirmed when it is killed, and lets nobody in beside it', async () => {
    const first = await startDemo(folder);
    expect(first.said()).toContain(`demo: ${first.address}`);
    expect(await (await fetch(`${first.address}/health`)).json()).toEqual({
      status: 'ok',
      database: 'embedded',
    });

    const second = await run(['demo'], { DATA_DIR: folder, PORT: String(await freePort()) });
    expect(second).toMatchObject({
      status: 1,
      said: expect.stringContaining('används redan av en annan Brygga'),
    });
    const samePort = await run(['demo'], { DATA_DIR: path.join(root, 'other'), PORT: String(first.port) });
    expect(samePort).toMatchObject({
      status: 1,
      said: expect.stringContaining(`Porten ${first.port} används redan`),
    });

    const administrator = await first.signInAs('administratör');
    const form = { name: 'Sparad före strömavbrottet', shortName: 'S', kind: 'school' };
    expect((await first.send('/personal/organisation/ny', form, administrator)).status).toBe(303);
    await first.end('SIGKILL');

    const again = await startDemo(folder);
    const headers = { cookie: administrator };
    const page = await (await fetch(`${again.address}/personal`, { headers })).text();
    expect(page).toContain('Sparad före strömavbrottet');
    const jobsPage = () => fetch(`${again.address}/jobb`, { headers }).then((answer) => answer.text());
    await expect.poll(jobsPage, { timeout: 20_000 }).toContain('Skydda loggarna mot ändring');
    expect(await again.end('SIGTERM')).toBe(0);
  }, 300_000);

  it('is backed up and restored, and never written over unasked', async () => {
    const backup = path.join(root, 'copy');
    const env = { DATA_DIR: folder };
    expect(await run(['backup', backup], env)).toMatchObject({
      status: 0,
      said: expect.stringContaining(backup),
    });
    expect((await run(['backup', backup], env)).said).toContain('inte tom');
    expect(await run(['restore', backup], env)).toMatchObject({
      status: 1,
      said: expect.stringContaining('inte tom'),
    });
    expect((await run(['restore', path.join(root, 'nothing')], env)).said).toContain('ingen säkerhetskopia');
    expect((await run(['restore', backup, '--over'], env)).said).toContain('flyttat till');
    const restored = path.join(root, 'restored');
    expect(await run(['restore', backup], { DATA_DIR: restored })).toMatchObject({ status: 0 });
    expect((await run(['upgrade'], { DATA_DIR: restored })).said).toContain('redan av den här versionen');
    expect(await run(['verify'], { DATA_DIR: restored })).toMatchObject({
      status: 0,
      said: expect.stringContaining('Loggarna håller.'),
    });
    expect(await run(['verify'], { DATA_DIR: path.join(root, 'nothing') })).toMatchObject({ status: 1 });
  }, 300_000);

  it('opens no folder of real accounts, nor is a demo served for real', async () => {
    const real = { DATA_DIR: path.join(root, 'real') };
    const person = ['--issuer', 'https://inlogg.exempel.invalid', '--subject', 's1', '--name', 'Ada Ek'];
    const organisation = ['--organisation', 'Exempelstads funktionsstöd'];
    expect((await run(['first-administrator', ...person], real)).said).toContain(
      'Det här saknas: --organisation',
    );
    const made = await run(['first-administrator', ...person, ...organisation], real);
    expect(made).toMatchObject({ status: 0, said: expect.stringContaining('Ada Ek är administratör') });
    expect((await run(['first-administrator', ...person, ...organisation], real)).said).toContain(
      'redan en administratör',
    );
    expect((await run(['first-manager', ...person, ...organisation], real)).said).toContain('Ada Ek är chef');
    expect((await run(['first-manager', ...person, ...organisation], real)).said).toContain(
      'har redan en chef',
    );
    expect(await run(['demo'], real)).toMatchObject({
      status: 1,
      said: expect.stringContaining('riktiga konton'),
    });
    expect(
      (await run(['first-administrator', ...person, ...organisation], { DATA_DIR: folder })).said,
    ).toContain('innehåller demon');
  }, 300_000);
});
