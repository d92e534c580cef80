import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../tests/database.ts';
import { makeTestApplication, postForm, signIn, type TestApplication } from '../tests/sign-in.ts';
import { makeWorld, testDay, type World } from '../tests/world.ts';
import { makeApp } from './app.ts';
import type { Database } from './platform/database.ts';
import { Unprocessable } from './platform/outcomes-of-requests.ts';
import { type FormScreen, form, type Router } from './platform/request.ts';
import { DraftLine } from './shared/parts/draft-line.tsx';
import { TextField } from './shared/parts/fields.tsx';
import { ErrorSummary, Form } from './shared/parts/form.tsx';

/** A form that says of itself that it is kept while it is written, and one that does not. */
const screen = (action: string, more: Partial<FormScreen>): FormScreen => ({
  view: async (_, state) => (
    <Form action={action}>
      <ErrorSummary form={state} />
      <TextField form={state} name="text" label="Text" />
      <DraftLine form={state} action={action} />
    </Form>
  ),
  act: async (_, body) => {
    if (body.text('text') === '') throw new Unprocessable({ text: 'Fyll i' });
    return { redirect: '/klart' };
  },
  ...more,
});

let database: Database;
let application: TestApplication;
let app: Router;
let world: World;
let cookie: string;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
  application = makeTestApplication(database);
});
afterAll(() => database.close());
beforeEach(async () => {
  app = makeApp(application);
  form(app, '/prov', screen('/prov', { autosave: true }));
  form(app, '/prov-utan', screen('/prov-utan', {}));
  application.setNow(new Date(`${testDay}T09:32:00Z`));
  await database.script('delete from draft');
  cookie = await signIn(app, world.members.consultant!);
});

const send = (values: Record<string, string>, path = '/prov') => postForm(app, path, values, cookie);
const save = async (text: string, version = '0') => {
  const body = new URLSearchParams({ text, utkast: 'spara', 'utkast-version': version });
  const headers = { cookie, 'sec-fetch-site': 'same-origin', accept: 'application/json' };
  const answer = await app.request('/prov', { method: 'POST', headers, body });
  return { status: answer.status, ...((await answer.json()) as { version?: number; time?: string }) };
};
const shown = async (path = '/prov', who = cookie) =>
  (await app.request(path, { headers: { cookie: who } })).text();

describe('a form that is kept while it is written', () => {
  it('is kept by the script, again and again, and stands there when the page is opened', async () => {
    expect(await save('Hej')).toEqual({ status: 200, version: 1, time: '10:32' });
    expect(await save('Hej du', '1')).toMatchObject({ status: 200, version: 2 });
    const page = await shown();
    expect(page).toContain('value="Hej du"');
    expect(page).toContain('Utkast sparat');
    expect(page).toMatch(/name="utkast-version" value="2"/);
  });

  it('is kept by its button where there are no scripts, and stays on the form', async () => {
    const answer = await send({ text: 'Utan skript', utkast: 'spara', 'utkast-version': '0' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/prov']);
    expect(await shown()).toContain('value="Utan skript"');
  });

  it('another window’s words are not written over before the writer says so', async () => {
    await save('Första fönstret');
    expect(await save('Andra fönstret')).toEqual({ status: 409 });
    const asked = await send({ text: 'Andra fönstret', utkast: 'spara', 'utkast-version': '0' });
    const page = await asked.text();
    expect(asked.status).toBe(422);
    expect(page).toContain('har ändrats i ett annat fönster');
    expect(page).toContain('value="Andra fönstret"');
    expect(await shown()).toContain('value="Första fönstret"');
    const version = /name="utkast-version" value="(\d+)"/.exec(page)![1]!;
    await send({ text: 'Andra fönstret', utkast: 'spara', 'utkast-version': version });
    expect(await shown()).toContain('value="Andra fönstret"');
  });

  it('is the writer’s own, and survives signing out', async () => {
    await save('Bara mitt');
    const colleague = await signIn(app, world.members.otherConsultant!);
    expect(await shown('/prov', colleague)).not.toContain('Bara mitt');
    await send({}, '/logga-ut');
    expect(await shown()).not.toContain('Bara mitt');
    cookie = await signIn(app, world.members.consultant!);
    expect(await shown()).toContain('value="Bara mitt"');
  });

  it('is kept when the sign-in has run out, and the script is led to sign in', async () => {
    application.setNow(new Date('2026-11-23T19:00:00Z'));
    const answer = await send({ text: 'Sent på kvällen', utkast: 'spara', 'utkast-version': '0' });
    expect(answer.headers.get('location')).toContain('/logga-in');
    cookie = await signIn(app, world.members.consultant!);
    expect(await shown()).toContain('value="Sent på kvällen"');
  });

  it('is gone once it is sent, or thrown away', async () => {
    await save('Skickas');
    expect((await send({ text: 'Skickas' })).headers.get('location')).toBe('/klart');
    expect(await shown()).not.toContain('Skickas');
    await save('Kastas');
    await send({ text: 'Kastas', utkast: 'kasta' });
    expect(await shown()).not.toContain('Kastas');
  });

  it('refuses what is far too long for any form', async () => {
    expect((await save('Å'.repeat(1_000_001))).status).toBe(409);
    expect(await shown()).not.toContain('ÅÅÅ');
  });

  it('a form that does not say so is sent, whatever stands in it', async () => {
    const answer = await send({ text: 'Hej', utkast: 'spara' }, '/prov-utan');
    expect(answer.headers.get('location')).toBe('/klart');
  });
});
