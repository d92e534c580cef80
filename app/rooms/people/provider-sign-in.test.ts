import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { makeBrowser, signInAtProvider, startProvider, testClient } from '../../../tests/oidc-provider.ts';
import { makeTestApplication, postForm, type TestApplication } from '../../../tests/sign-in.ts';
import { makeWorld, type World } from '../../../tests/world.ts';
import { makeApp } from '../../app.ts';
import { asSystem, type Database } from '../../platform/database.ts';
import type { Router } from '../../platform/request.ts';

let database: Database;
let world: World;
let application: TestApplication;
let app: Router;
let oidc: Awaited<ReturnType<typeof startProvider>>;

beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
  oidc = await startProvider(() => app);
  const demo = makeTestApplication(database);
  application = makeTestApplication(database, {
    mode: 'serve',
    settings: { ...demo.settings, oidc: { issuer: oidc.issuer, ...testClient } },
  });
  application.setNow(new Date());
  app = makeApp(application);
  for (const key of ['consultant', 'manager', 'lssOfficer', 'unitStaff']) await giveSubject(key);
});
afterAll(async () => {
  oidc?.close();
  await database?.close();
});

/** The provider's accounts: the subject is the key of the member. */
const giveSubject = (key: string) =>
  database.script(
    `update account set issuer = '${oidc.issuer}', subject = '${key}' where account_id = '${world.members[key]!.accountId}'`,
  );

const refusals = async () => {
  await database.script(
    'grant select on refusal_log to app_system; drop policy if exists test_read on refusal_log; create policy test_read on refusal_log for select to app_system using (true)',
  );
  return asSystem(database, async (tx) => {
    const { rows } = await sql<{
      reason: string;
    }>`select reason from refusal_log order by refusal_log_id`.execute(tx);
    return rows.map(({ reason }) => reason);
  });
};

const sessions = (key: string) =>
  asSystem(database, (tx) =>
    tx.selectFrom('session').selectAll().where('account_id', '=', world.members[key]!.accountId).execute(),
  );

describe('sign-in at a real provider', () => {
  it('leads to where one wanted to go, with a session that keeps no token in the clear', async () => {
    const browser = makeBrowser(app);
    const { url } = await signInAtProvider(browser, 'consultant', '/logga-in/start?till=/behorigheter');
    expect(url.pathname).toBe('/behorigheter');
    const [session] = await sessions('consultant');
    expect(session?.provider_session).toBeTruthy();
    expect(session?.token_hash).toMatch(/^[\w-]{43}$/);
  });

  it('asks which role one works in when there are several, and changes the token at the choice', async () => {
    const { accountId, organisationId } = world.members.manager!;
    await asSystem(database, (tx) =>
      tx
        .insertInto('membership')
        .values({
          collaboration_id: world.collaborationId,
          membership_id: randomUUID(),
          account_id: accountId,
          organisation_id: organisationId,
          role: 'project_lead',
        })
        .execute(),
    );
    const browser = makeBrowser(app);
    const { url, answer } = await signInAtProvider(browser, 'manager');
    expect(url.pathname).toBe('/roller');
    const page = await answer.text();
    expect(page).toContain('projektledare');
    const [before] = await sessions('manager');
    const membership = world.members.manager!.membershipId;
    const chosen = await browser.send('/roller', { uppdrag: membership });
    expect(chosen.headers.get('location')).toBe('/deltagare');
    const [after] = await sessions('manager');
    expect(after?.membership_id).toBe(membership);
    expect(after?.token_hash).not.toBe(before?.token_hash);
  });

  it('makes no account for a subject that is not known, and tells its id to its owner', async () => {
    const { answer } = await signInAtProvider(makeBrowser(app), 'stranger');
    expect(answer.status).toBe(403);
    const page = await answer.text();
    expect(page).toContain('Ditt konto finns inte i Brygga');
    expect(page).toContain('stranger');
    expect((await refusals()).at(-1)).toBe('sign-in: unknownAccount');
    const found = await asSystem(database, (tx) =>
      tx.selectFrom('account').select('account_id').where('subject', '=', 'stranger').execute(),
    );
    expect(found).toEqual([]);
  });

  it('refuses a revoked account, also one that is signed in', async () => {
    const browser = makeBrowser(app);
    await signInAtProvider(browser, 'unitStaff');
    expect((await browser.send('/')).headers.get('location')).toBe('/deltagare');
    await asSystem(database, (tx) =>
      tx
        .updateTable('account')
        .set({ revoked_at: new Date() })
        .where('account_id', '=', world.members.unitStaff!.accountId)
        .execute(),
    );
    expect((await browser.send('/')).headers.get('location')).toBe('/logga-in');
    const { answer } = await signInAtProvider(makeBrowser(app), 'unitStaff');
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('Ditt konto är spärrat');
    expect((await refusals()).at(-1)).toBe('sign-in: revokedAccount');
  });

  it('refuses an answer with another nonce than the one it asked with', async () => {
    const browser = makeBrowser(app);
    const begun = await browser.send('/logga-in/start');
    const forged = new URL(begun.headers.get('location')!);
    forged.searchParams.set('nonce', 'another');
    const { answer } = await signInAtProvider(browser, 'consultant', forged.href);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Inloggningen godkändes inte');
    expect((await refusals()).at(-1)).toBe('sign-in: wrongAnswer');
  });

  it('refuses an answer that another browser began, one that comes twice, and one that is cancelled', async () => {
    const begun = await makeBrowser(app).send('/logga-in/start');
    const other = await signInAtProvider(makeBrowser(app), 'consultant', begun.headers.get('location')!);
    expect(await other.answer.text()).toContain('Inloggningen gick inte att slutföra');

    const browser = makeBrowser(app);
    const start = await browser.send('/logga-in/start');
    const state = new URL(start.headers.get('location')!).searchParams.get('state');
    const cancelled = await browser.send(
      `/logga-in/svar?error=access_denied&state=${state}&iss=${oidc.issuer}`,
    );
    expect(await cancelled.text()).toContain('Inloggningen avbröts');
    const again = await browser.send(`/logga-in/svar?error=access_denied&state=${state}&iss=${oidc.issuer}`);
    expect(await again.text()).toContain('Inloggningen gick inte att slutföra');
  });

  it('says so when the provider does not answer', async () => {
    const settings = { ...application.settings, oidc: { ...testClient, issuer: 'http://127.0.0.1:9' } };
    const lonely = makeApp(makeTestApplication(database, { mode: 'serve', settings }));
    const answer = await lonely.request('/logga-in/start');
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('Inloggningstjänsten svarar inte');
  });

  it('has no sign-in without the provider', async () => {
    const answer = await postForm(app, '/logga-in', { uppdrag: world.members.consultant!.membershipId });
    expect(answer.status).toBe(404);
  });
});

describe('sign-out', () => {
  it('ends the session here and then at the provider', async () => {
    const browser = makeBrowser(app);
    await signInAtProvider(browser, 'lssOfficer');
    const answer = await browser.send('/logga-ut', {});
    const address = answer.headers.get('refresh')?.replace('0; url=', '') ?? '';
    expect(address).toContain(`${oidc.issuer}/session/end`);
    expect(await sessions('lssOfficer')).toEqual([]);
    const asked = await browser.visit(address);
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(await asked.answer.text())?.[1] ?? '';
    const done = await browser.visit(`${oidc.issuer}/session/end/confirm`, { xsrf, logout: 'yes' });
    expect(done.url.pathname).toBe('/utloggad');
    const next = await browser.visit('/logga-in/start');
    expect(next.url.pathname).toMatch(/^\/interaction\//);
  });

  it('at the provider ends the session here', async () => {
    const browser = makeBrowser(app);
    await signInAtProvider(browser, 'lssOfficer');
    const other = makeBrowser(app);
    await signInAtProvider(other, 'lssOfficer');
    expect(await sessions('lssOfficer')).toHaveLength(2);
    const asked = await browser.visit(`${oidc.issuer}/session/end`);
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(await asked.answer.text())?.[1] ?? '';
    await browser.visit(`${oidc.issuer}/session/end/confirm`, { xsrf, logout: 'yes' });
    expect(await sessions('lssOfficer')).toHaveLength(1);
    expect((await browser.send('/')).headers.get('location')).toBe('/logga-in');
    expect((await other.send('/')).headers.get('location')).toBe('/deltagare');
  });

  it('is not done on the word of anybody else', async () => {
    const browser = makeBrowser(app);
    await signInAtProvider(browser, 'lssOfficer');
    const forged = await new SignJWT({
      sub: 'lssOfficer',
      jti: '1',
      events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
    })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(oidc.issuer)
      .setAudience(testClient.clientId)
      .setIssuedAt()
      .sign(new TextEncoder().encode(testClient.clientSecret));
    const { id_token } = (await sessions('lssOfficer'))[0]!;
    for (const logout_token of [forged, id_token!, '']) {
      const answer = await postForm(app, '/logga-ut/fran-leverantor', { logout_token });
      expect(answer.status).toBe(400);
    }
    expect(await sessions('lssOfficer')).not.toEqual([]);
    expect((await refusals()).at(-1)).toMatch(/^back-channel logout/);
  });
});
