import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDemo } from '../seed/demo.ts';
import { openTestDatabase } from '../tests/database.ts';
import { type FoundForm, findForms, routesOf } from '../tests/forms/found-forms.ts';
import { makeTestApplication, postForm, signIn } from '../tests/sign-in.ts';
import { testDay } from '../tests/world.ts';
import { makeApp } from './app.ts';
import type { Database } from './platform/database.ts';
import type { Router } from './platform/request.ts';

/** Ten thousand characters; the name of the field in front tells them apart. */
const long = (name: string) => `${name} ${'Åh nej! '.repeat(1250)}`.slice(0, 10_000).trim();

/** Fields whose text is something else than words: what is wrong with it is said in their own way. */
const formatted = ['nummer', 'niva', 'startsOn', 'endsOn'];

/** Somebody of the demo in each role that has forms. */
const people = [
  'Mia Dahl',
  'Jon Berg',
  'Sara Holm',
  'Lena Ek',
  'Leila Nord',
  'Fatima Haddad',
  'Malin Roos',
  'Yasmin Karimi',
];

let database: Database;
let app: Router;
let forms: Map<string, FoundForm>;

beforeAll(async () => {
  const t0 = performance.now();
  database = await openTestDatabase();
  const application = makeTestApplication(database);
  await loadDemo({ database, secrets: application.secrets, today: testDay, say: () => {} });
  console.log('demo', performance.now() - t0);
  app = makeApp(application);
  const signInPage = await (await app.request('/logga-in')).text();
  const members = [...signInPage.matchAll(/<button[^>]*value="([0-9a-f-]{36})"[^>]*>([^<]*)<\/button>/g)];
  const cookies: string[] = [];
  for (const who of people) cookies.push(await signIn(app, members.find(([, , words]) => words?.startsWith(who))![1]!));
  const t = performance.now();
  forms = await findForms(app, cookies);
  console.log(forms.size, performance.now() - t, [...forms.keys()].join('\n'));
}, 600_000);
afterAll(() => database?.close());

const send = async ({ action, cookie }: FoundForm, values: [string, string][]) => {
  const answer = await postForm(app, action, new URLSearchParams(values), cookie);
  return { status: answer.status, html: await answer.text() };
};

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

describe('every form', () => {
  it('is found', () => {
    const found = new Set([...forms.values()].map(({ route }) => route));
    expect(routesOf(app, 'POST').filter(({ path }) => !found.has(path)).map(({ path }) => path)).toEqual([]);
  });

  it('refuses ten thousand characters in each text field, at the field, and keeps them', async () => {
    const findings: string[] = [];
    for (const form of forms.values()) {
      const texts = form.fields.filter(({ kind }) => kind === 'text' || kind === 'area');
      if (texts.length === 0) continue;
      const values = form.fields.map(({ name, kind, value }): [string, string] =>
        kind === 'text' || kind === 'area' ? [name, long(name)] : [name, value],
      );
      const { status, html } = await send(form, values);
      if (status !== 422) findings.push(`${form.action}: ${status}`);
      for (const { name } of texts) {
        const error = new RegExp(`id="[a-z]+-${name}-error">.*?</p>`, 's').exec(html)?.[0] ?? '';
        const said = formatted.includes(name) ? error !== '' : /tecken och får ha högst/.test(error);
        if (!said) findings.push(`${form.action} ${name}: ${error || 'no error'}`);
        if (!html.includes(escaped(long(name)))) findings.push(`${form.action} ${name}: not kept`);
      }
    }
    expect(findings).toEqual([]);
  });

  it('answers an empty body with what is missing, or does what needs no words', async () => {
    const findings: string[] = [];
    for (const form of forms.values()) {
      const { status } = await send(form, []);
      if (![422, 303, 200].includes(status)) findings.push(`${form.action}: ${status}`);
    }
    expect(findings).toEqual([]);
  });
});
