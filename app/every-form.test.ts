import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../tests/database.ts';
import { tellDemo } from '../tests/demo.ts';
import { type Doing, filled, openDoing } from '../tests/forms/doing-forms.ts';
import { endsEmployer, formsOfEmployers } from '../tests/forms/forms-of-employers.ts';
import { formsOfHosts } from '../tests/forms/forms-of-hosts.ts';
import { formsOfModels } from '../tests/forms/forms-of-models.ts';
import { formsOfOwn } from '../tests/forms/forms-of-own.ts';
import { formsOfPlaces } from '../tests/forms/forms-of-places.ts';
import { formsAndPlans } from '../tests/forms/forms-of-plans.ts';
import { formsOfSharing } from '../tests/forms/forms-of-sharing.ts';
import { type FoundForm, findForms, postRoutes } from '../tests/forms/found-forms.ts';
import { formatted, long } from '../tests/forms/long-texts.ts';
import { signInAsPerson } from '../tests/own-door.ts';
import { makeTestApplication, signIn, type TestApplication } from '../tests/sign-in.ts';
import { testDay } from '../tests/world.ts';
import { makeApp } from './app.ts';
import type { Database } from './platform/database.ts';
import type { Router } from './platform/request.ts';
import { columnsOf } from './rooms/imports/columns.rules.ts';
import { addDays } from './shared/values/dates.ts';
import { inventedNumber } from './shared/values/identity-numbers.ts';

/** Somebody of the demo in each role that has forms. */
const people = [
  'Mia Dahl',
  'Jon Berg',
  'Sara Holm',
  'Lena Ek',
  'Fatima Haddad',
  'Malin Roos',
  'Yasmin Karimi',
  'Eva Strand',
  'Lotta Palm',
];

const aPerson = 'Ali Svensson';

let database: Database;
let app: Router;
let doing: Doing;
let application: TestApplication;
const assignments: Record<string, string> = {};
const cookies: Record<string, string> = {};
let forms: FoundForm[];
let later: FoundForm[];

beforeAll(async () => {
  database = await openTestDatabase();
  application = makeTestApplication(database);
  await tellDemo(database, testDay);
  app = makeApp(application);
  doing = openDoing(app);
  const page = await (await app.request('/logga-in')).text();
  const buttons = [...page.matchAll(/<button[^>]*value="([0-9a-f-]{36})"[^>]*>([^<,]*)/g)];
  for (const who of [...people, aPerson]) {
    assignments[who] = buttons.find(([, , name]) => name === who)?.[1] ?? who;
    cookies[who] = await signedIn(who);
  }
  forms = await formsAndPlans(app, database, Object.values(cookies));
}, 600_000);
afterAll(() => database?.close());

const signedIn = (who: string) =>
  who === aPerson ? signInAsPerson(database, app, who) : signIn(app, assignments[who]!);

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** What is wrong with the answers to far too much text: every text field has a limit of its own and says it. */
const longFindings = async (asked: readonly FoundForm[]): Promise<string[]> => {
  const findings: string[] = [];
  for (const form of asked) {
    const texts = form.fields.filter(({ kind }) => kind === 'text');
    if (texts.length === 0) continue;
    const { status, html } = await doing.send(
      form,
      filled(form, (name, kind) => (kind === 'text' ? long(name) : undefined)),
    );
    if (status !== 422) findings.push(`${form.action}: ${status}`);
    for (const { name } of texts) {
      const error = new RegExp(`id="[a-z]+-${name}-error">.*?</p>`, 's').exec(html)?.[0] ?? 'no error';
      const said = formatted.test(name) ? error !== 'no error' : /tecken och får ha högst/.test(error);
      if (!said) findings.push(`${form.action} ${name}: ${error}`);
      if (!html.includes(escaped(long(name)))) findings.push(`${form.action} ${name}: not kept`);
    }
  }
  return findings;
};

/** Nothing at all, and nonsense where the form carries its own marks and choices. */
const brokenFindings = async (asked: readonly FoundForm[]): Promise<string[]> => {
  const findings: string[] = [];
  for (const form of asked) {
    const nonsense = filled(form, (name, kind) => (kind === 'text' ? undefined : long(name)));
    for (const body of [nonsense, new URLSearchParams()]) {
      const { status } = await doing.send(form, body);
      if (![200, 303, 404, 409, 422].includes(status)) findings.push(`${form.action}: ${status}`);
    }
  }
  return findings;
};

const found = (route: string) => forms.find((form) => form.route === route)!;

const does = (route: string, values: Record<string, string>) => doing.does(found(route), values);

/** A file of one row about one person, which waits for its confirmation; answers its page. */
const sendsFile = async (kind: 'people' | 'transitions', number: string): Promise<string> => {
  const known: Record<string, string> = { number, unit: 'Norra verkstan', contact: '' };
  const columns = columnsOf(kind);
  const cells = columns.map(([name, { example }]) => known[name] ?? example);
  const body = new FormData();
  body.set('innehall', kind);
  const lines = [columns.map(([, { heading }]) => heading), cells].map((line) => line.join(';'));
  body.set('fil', new File([lines.join('\r\n')], `${kind}.csv`));
  return (await doing.send({ action: '/import', cookie: cookies['Jon Berg']! }, body)).to;
};

/** A person comes in by a file, and then a file of that person's transition. */
const importsTransition = async (): Promise<string> => {
  const number = inventedNumber('1991-05-03', 'woman');
  const action = await sendsFile('people', number);
  await doing.send({ action, cookie: cookies['Jon Berg']! }, new URLSearchParams());
  return sendsFile('transitions', number);
};

/** A day activity that ends by decision on a way, and the decision that can be taken back. */
const decidesOnWay = async (): Promise<FoundForm[]> => {
  const cookie = cookies['Lena Ek']!;
  for (const person of await doing.linksOn(cookie, '/deltagare', /^\/deltagare\/[0-9a-f-]{36}$/)) {
    const form = await doing.formOn(cookie, `${person}/vag/dv-beslut`, '/deltagare/:id/vag/dv-beslut');
    if (!form?.fields.some(({ name }) => name === 'version')) continue;
    const decision: Record<string, string> = { mal: 'moved', grund: 'LSS 9 § 10', 'sista-dag': testDay };
    const { to } = await doing.send(
      form,
      filled(form, (name) => decision[name]),
    );
    if (to) return findForms(app, [cookie], [`${form.action}/aterkalla`], 0);
  }
  return [];
};

/** A hand-over to whom the person has said yes to. */
const handsOver = async (): Promise<FoundForm[]> => {
  const cookie = cookies['Sara Holm']!;
  for (const person of await doing.linksOn(cookie, '/deltagare', /^\/deltagare\/[0-9a-f-]{36}$/)) {
    const [onBasis] = await doing.linksOn(cookie, `${person}/overlamna`, /\/overlamna\?grund=/);
    if (onBasis) return findForms(app, [cookie], [onBasis], 0);
  }
  return [];
};

/** A period at a workplace, and the form that corrects it. */
const learnsAtWork = async (): Promise<FoundForm[]> => {
  const { cookie } = found('/deltagare/:id/uppgifter/apl');
  const period = { arbetsplats: 'Kök Söder', fran: '2026-03-02', till: '2026-03-27' };
  const rows = await doing.linksOn(
    cookie,
    await does('/deltagare/:id/uppgifter/apl', period),
    /\/uppgifter\/apl\/[0-9a-f-]{36}$/,
  );
  return findForms(app, [cookie], rows, 0);
};

/** A job that somebody asked for and a letter, which were given up. */
const failedJob = async (): Promise<FoundForm[]> => {
  await database.script(`insert into job (job_id, name, collaboration_id, organisation_id, membership_id, due_at, tries, failed_at, fault, ended_at)
    select gen_random_uuid(), 'stage-file', collaboration_id, organisation_id, membership_id, now(), 5, now(), 'abcd', now()
      from membership where role = 'manager' limit 1`);
  await database.script(`insert into mail (collaboration_id, mail_id, organisation_id, participant_id, account_id, thread_id, to_address, subject, body,
      message_id, about_protected, queued_at, due_at, failed_at, failed_because)
    select m.collaboration_id, gen_random_uuid(), f.organisation_id, f.participant_id, m.account_id, gen_random_uuid(), 'x', 'x', 'x', 'x', false, now(), now(), now(), 'refused'
      from membership m join account a using (account_id) join file f using (collaboration_id, organisation_id) where a.name = 'Mia Dahl' limit 1`);
  return findForms(app, [cookies['Mia Dahl']!], ['/jobb'], 0);
};

/** The forms that stand only after something else has been done. */
const formsThatFollow = async (): Promise<FoundForm[]> => {
  const [, deputy = ''] = found('/personal/stallforetradare/ny').fields.find(
    ({ name }) => name === 'deputy',
  )!.options;
  const pages = [
    await does('/personal/stallforetradare/ny', { startsOn: testDay, endsOn: testDay, deputy }),
    await does('/deltagare/:id/uppgifter/foretradare', {
      slag: 'legal_guardian',
      namn: 'Gun Ek',
      omfattning: 'Ekonomi',
      fran: testDay,
    }),
    await does('/deltagare/:id/vag/dv-beslut', { mal: 'moved', grund: 'LSS 9 § 10', 'sista-dag': testDay }),
    await does('/deltagare/:id/vag/paus', {}),
    await endsEmployer(database, doing, found('/arbetsgivare/:id/avsluta')),
    await importsTransition(),
  ];
  const ofMissing = [
    await does('/deltagare/:id/niva-saknas', { niva: 'trial', skal: 'no_such', insats: '' }),
  ];
  const readers = ['Jon Berg', 'Sara Holm', 'Lena Ek'].map((who) => cookies[who]!);
  const after = [
    ...(await findForms(app, readers, pages, 1)),
    ...(await findForms(app, readers, ofMissing, 1)),
    ...(await findForms(app, [''], ['/logga-in'], 0)),
    ...(await formsOfPlaces(app, database, cookies['Sara Holm']!)),
    ...(await formsOfHosts(app, database, cookies['Sara Holm']!)),
    ...(await learnsAtWork()),
    ...(await decidesOnWay()),
    ...(await handsOver()),
    ...(await formsOfSharing(app, doing, cookies['Sara Holm']!, found('/vem-ser/samtycke/:fragaId'))),
    ...(await formsOfEmployers(
      app,
      doing,
      found('/arbetsgivare/:id/arbetsplatser/:rad/uppgifter/:uppgift/bilder/ny'),
    )),
    ...(await failedJob()),
    ...(await formsOfOwn(app, doing, cookies, await signInAsPerson(database, app, 'Hugo Blom'))),
    ...(await formsOfModels(app, doing, { manages: found('/modeller/ny').cookie, holds: readers[1]! })),
  ];
  const known = new Set(forms.map(({ route }) => route));
  return after.filter(({ route }) => !known.has(route));
};

/**
 * What is posted here comes from the provider of sign-in or from the page by itself, and no page has it as a form. Looking together
 * has nothing to fill in, and shuts the member's other pages: own-pages.test.ts.
 * What undoes a mark of attendance stands for ten seconds: attendance.test.ts.
 */
const elsewhere = [
  '/logga-ut/fran-leverantor',
  '/insyn/kvar',
  '/for-arbetsgivare/kvar',
  '/deltagare/:participantId/tillsammans',
  '/tillsammans/sluta',
  '/deltagare/:id/plan/mal/:rad/ta-med',
  '/i-dag/:id/:deltagare/angra',
];

/** Some that are known to have fields, so that the loop over all of them is not about nothing. */
const formsOnOtherPages = ['/arenden/:crossingId/svar', '/arenden/:crossingId/kontakt', '/import/:id/angra'];

/** What was sent with an old sign-in, and does not stand on the page that one comes back to. */
const notGivenBack = async (form: FoundForm): Promise<string[]> => {
  const [who] = Object.entries(cookies).find(([, cookie]) => cookie === form.cookie)!;
  const said = (name: string) => `${name}, skrivet i sista stund`;
  const body = filled(form, (name, kind) => (kind === 'text' ? said(name) : undefined));
  application.setNow(new Date(`${addDays(testDay, 3)}T11:00:00Z`));
  const { to } = await doing.send(form, body);
  application.setNow(new Date(`${testDay}T11:00:00Z`));
  expect(to).toContain('/logga-in');
  const headers = { cookie: await signedIn(who) };
  const back = (await app.request(form.action, { headers })).headers.get('location')!;
  const html = await (await app.request(back, { headers })).text();
  const typed = form.fields.filter(({ kind }) => kind === 'text').map(({ name }) => said(name));
  return [...typed, 'Det du hade skrivit'].filter((text) => !html.includes(text));
};

describe('every form', { timeout: 600_000 }, () => {
  it('refuses ten thousand characters in each text field, at the field, and keeps them', async () => {
    expect(await longFindings(forms)).toEqual([]);
  });

  it('does so too where it stands only after another', async () => {
    later = await formsThatFollow();
    expect(await longFindings(later)).toEqual([]);
  });

  it('that stands on another page gives back there what was typed when the sign-in ran out', async () => {
    const standing: FoundForm[] = [];
    for (const form of [...forms, ...later]) {
      const { status } = await app.request(form.action, { headers: { cookie: form.cookie } });
      if (status === 303 && form.fields.some(({ kind }) => kind === 'text')) standing.push(form);
    }
    expect(standing.map(({ route }) => route)).toEqual(expect.arrayContaining(formsOnOtherPages));
    for (const form of standing) expect(await notGivenBack(form), form.action).toEqual([]);
  });

  it('answers nothing and nonsense with a page of its own', async () => {
    expect(await brokenFindings([...forms, ...later])).toEqual([]);
  });

  it('was among them', () => {
    const asked = new Set([...forms, ...later].map(({ route }) => route));
    const missing = postRoutes(app).filter((route) => !asked.has(route));
    expect(missing.filter((route) => !elsewhere.includes(route))).toEqual([]);
  });

  it.each(['uppdrag', 'till'])('at the sign-in, with ten thousand characters as %s', async (field) => {
    const body = new URLSearchParams({ [field]: long(field) });
    expect((await doing.send({ action: '/logga-in', cookie: '' }, body)).status).toBe(422);
  });

  it('that asks in the address answers ten thousand characters too', async () => {
    const cookie = cookies['Sara Holm']!;
    for (const address of ['/deltagare?namn=', '/deltagare?steg=', '/behorigheter?roll=']) {
      const answer = await app.request(address + encodeURIComponent(long('x')), { headers: { cookie } });
      expect(answer.status, address).toBe(200);
    }
  });
});
