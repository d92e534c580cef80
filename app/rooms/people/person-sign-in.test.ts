import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, rowsAsOwner } from '../../../tests/database.ts';
import {
  makeBrowser,
  numberClaim,
  signInAtProvider,
  startProvider,
  testClient,
} from '../../../tests/oidc-provider.ts';
import { makeTestApplication } from '../../../tests/sign-in.ts';
import { makeWorld, type World } from '../../../tests/world.ts';
import { makeApp } from '../../app.ts';
import { asActor, type Database } from '../../platform/database.ts';
import type { Router } from '../../platform/request.ts';
import { stockholmDay } from '../../shared/values/dates.ts';
import { inventedNumber } from '../../shared/values/identity-numbers.ts';
import { newId } from '../../shared/values/ids.ts';
import { nameKey } from '../../shared/values/names.ts';
import { participantHmac } from '../../shared/values/number-hmac.ts';
import { holdsNumber } from './person-sign-in.ts';

const number = inventedNumber('1998-03-02', 'woman');
const nobodys = inventedNumber('1996-01-02', 'woman');
const numberKey = 'test key of thirty-two characters';

describe.each([
  ['in the id token', true],
  ['at the userinfo address', false],
])('a person who signs in at a real provider that tells the number %s', (_, inIdToken) => {
  let database: Database;
  let world: World;
  let app: Router;
  let oidc: Awaited<ReturnType<typeof startProvider>>;
  let logged: object[];

  beforeAll(async () => {
    database = await openTestDatabase();
    world = await makeWorld(database);
    oidc = await startProvider(() => app, {
      numbers: { bea: number, stranger: nobodys, [number]: number, garbled: 'no number' },
      inIdToken,
    });
    const { settings } = makeTestApplication(database);
    const person = { claim: numberClaim, scope: 'openid number' };
    const application = makeTestApplication(database, {
      mode: 'serve',
      settings: { ...settings, oidc: { issuer: oidc.issuer, ...testClient, person } },
    });
    application.setNow(new Date());
    logged = application.logged;
    app = makeApp(application);
    await openBea();
  });
  afterAll(async () => {
    oidc?.close();
    await database?.close();
  });

  const openBea = () =>
    asActor(database, world.members.consultant!, stockholmDay(new Date()), async (tx) => {
      const [name_key, name_key_given] = nameKey('Bea', 'Lind');
      const fields = {
        given_name: 'Bea',
        family_name: 'Lind',
        name_key,
        name_key_given,
        number,
        number_kind: 'personal',
        birth_date: '1998-03-02',
        sex: 'woman',
      };
      const hmac = participantHmac(numberKey, world.collaborationId, number);
      await sql`select app.open_file(${hmac}, ${newId()}::uuid, ${newId()}::uuid, ${JSON.stringify(fields)}::jsonb)`.execute(
        tx,
      );
    });

  const comeAs = (subject: string) => {
    const browser = makeBrowser(app);
    return signInAtProvider(browser, subject, '/logga-in/start?som=deltagare');
  };

  it('comes to the own pages', async () => {
    const { url, answer } = await comeAs('bea');
    expect(url.pathname).toBe('/min-vag');
    expect(await answer.text()).toContain('Min väg');
  });

  it('gets one page, byte for byte, whether there is nothing, it is protected, or the number is none', async () => {
    const nothing = await comeAs('stranger');
    const garbled = await comeAs('garbled');
    await database.script('update file set protected = true');
    const guarded = await comeAs('bea');
    await database.script('update file set protected = false');
    const pages = await Promise.all([nothing, garbled, guarded].map(({ answer }) => answer.text()));
    expect(nothing.url.pathname).toBe('/ingen-sida');
    const plain = pages.map((page) => page.replaceAll(/nonce="[^"]*"/g, ''));
    expect(new Set(plain).size).toBe(1);
  });

  it('leaves no number behind: not in an account, a session or a log, even where it is the provider’s own id', async () => {
    expect((await comeAs(number)).url.pathname).toBe('/min-vag');
    for (const table of [
      'account',
      'session',
      'person_account',
      'refusal_log',
      'write_log',
      'sign_in_attempt',
    ]) {
      const rows = await rowsAsOwner<{ row: string }>(
        database,
        `select to_jsonb(x)::text as row from ${table} x`,
      );
      const told = rows
        .flatMap(({ row }) => [row, ...decoded(row)])
        .filter((row) => holdsNumber(row, number));
      expect(
        told.filter((row) => row.includes(number.slice(2))),
        table,
      ).toEqual([]);
    }
    expect(JSON.stringify(logged)).not.toContain(number.slice(2));
  });

  it('is made no account for, when there is nothing to open', async () => {
    const accounts = await rowsAsOwner<{ subject: string }>(database, 'select subject from account');
    expect(accounts.map(({ subject }) => subject)).not.toContain('stranger');
  });
});

/** What stands in the parts of a token. */
const decoded = (row: string): string[] =>
  [...row.matchAll(/[\w-]{20,}\.[\w-]{20,}\.[\w-]{20,}/g)].flatMap(([token]) =>
    token.split('.').map((part) => Buffer.from(part, 'base64url').toString()),
  );
