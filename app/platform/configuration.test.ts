import { describe, expect, it } from 'vitest';
import { readConfiguration, StartRefused } from './configuration.ts';

const refusal = (mode: 'demo' | 'serve', env: Record<string, string>) => {
  try {
    readConfiguration(mode, env);
    return 'accepted';
  } catch (fault) {
    if (fault instanceof StartRefused) return fault.message;
    throw fault;
  }
};

const whole = {
  ORIGIN: 'https://brygga.exempel.invalid',
  OIDC_ISSUER: 'https://inlogg.exempel.invalid',
  OIDC_CLIENT_ID: 'brygga',
  OIDC_CLIENT_SECRET: 'hemlig',
  NUMBER_KEY: 'n'.repeat(32),
  PUBLIC_BODY: 'Provkommunen',
  CONTACT: 'stod@exempel.invalid',
  ACCESSIBILITY_EMAIL: 'tillganglighet@exempel.invalid',
  DATA_DIR: '/var/lib/brygga',
};

describe('the demo', () => {
  it('needs nothing and is reached from this computer only', () => {
    const { host, port, storage, mode } = readConfiguration('demo', {});
    expect({ host, port, storage, mode }).toEqual({
      host: '127.0.0.1',
      port: 3000,
      storage: { folder: './data' },
      mode: 'demo',
    });
    expect(refusal('demo', { HOST: '0.0.0.0' })).toContain('nås därför bara från den här datorn');
    expect(refusal('demo', { PORT: 'x' })).toContain('PORT ska vara ett tal');
    expect(refusal('demo', { PORT: '70000' })).toContain('PORT ska vara ett tal');
  });

  it.each(['DATABASE_URL', 'OIDC_ISSUER', 'NUMBER_KEY', 'SMTP_URL'])(
    'is refused when %s says that it is meant for real',
    (name) => {
      expect(refusal('demo', { [name]: 'x' })).toContain(`${name} är satt`);
    },
  );
});

describe('the real thing', () => {
  it('names everything that is missing in one go', () => {
    const said = refusal('serve', {});
    for (const name of Object.keys(whole)) expect(said).toContain(name);
  });

  it.each(Object.keys(whole))('does not start without %s, and names nothing else', (name) => {
    const said = refusal('serve', { ...whole, [name]: '' });
    expect(said.match(/^ {2}- /gm)).toHaveLength(1);
    expect(said).toContain(name);
  });

  it.each([
    ['ORIGIN', 'http://brygga.exempel.invalid'],
    ['OIDC_ISSUER', 'inlogg'],
    ['NUMBER_KEY', 'kort'],
    ['ACCESSIBILITY_COMPLIANCE', 'perfekt'],
    ['ACCESSIBILITY_ASSESSED_ON', '2026-02-30'],
    ['SMTP_URL', 'http://post.exempel.invalid'],
    ['MAIL_FROM', 'brygga'],
  ])('refuses %s=%s', (name, value) => {
    expect(refusal('serve', { ...whole, [name]: value })).toContain(`${name} ska vara`);
  });

  it.each([
    [{}, undefined],
    [
      { SMTP_URL: 'smtps://post.exempel.invalid', MAIL_FROM: 'b@x.invalid' },
      { smtp: 'smtps://post.exempel.invalid', from: 'b@x.invalid' },
    ],
    [
      { MAIL_FOLDER: '/tmp/brev', MAIL_FROM: 'B <b@x.invalid>' },
      { folder: '/tmp/brev', from: 'B <b@x.invalid>' },
    ],
  ])('sends letters by one way, or lets them wait: %j', (env, mail) => {
    expect(readConfiguration('serve', { ...whole, ...env }).mail).toEqual(mail);
  });

  it('refuses two ways for letters, and one without a sender', () => {
    const both = { SMTP_URL: 'smtp://x.invalid', MAIL_FOLDER: '/tmp/brev' };
    expect(refusal('serve', { ...whole, ...both, MAIL_FROM: 'b@x.invalid' })).toContain('inte båda');
    expect(refusal('serve', { ...whole, MAIL_FOLDER: '/tmp/brev' })).toContain('MAIL_FROM saknas');
  });

  it('takes what it is given', () => {
    const { origin, settings, storage } = readConfiguration('serve', {
      ...whole,
      ORIGIN: 'https://b.exempel.invalid/x',
    });
    expect(origin).toBe('https://b.exempel.invalid');
    expect(settings.oidc?.clientId).toBe('brygga');
    expect(storage).toEqual({ folder: '/var/lib/brygga' });
    expect(readConfiguration('serve', { ...whole, DATABASE_URL: 'postgres://x' }).storage).toEqual({
      url: 'postgres://x',
      ownerUrl: 'postgres://x',
    });
  });
});
