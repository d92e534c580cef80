import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeApp } from '../../app/app.ts';
import { auditPages } from '../audit/audit-pages.ts';
import { answersOf, collectPages, openLongNamed } from '../audit/collect.ts';
import type { Finding, Seer, StoredPage } from '../audit/findings.ts';
import { hasJava, invalidHtml } from '../audit/html.ts';
import { errorPages, openPages } from '../audit/other-pages.ts';
import { signInAsPerson } from '../own-door.ts';
import { signIn } from '../sign-in.ts';
import { journeyDay } from './demo-template.ts';
import { type Product, startProduct } from './product.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product?.stop());

const nameOf = (label: string) => label.split(', ')[0]!;
const roleOf = (label: string) => label.split(', ')[1]!;

/** Whoever reads the own pages: in the middle of the way, and just before it. */
const onOwnPages = ['Ali Svensson'];

/** They open a file, search, and load a file below. */
const [aConsultant, aManager] = ['Jonas Frisk', 'Jon Berg'];

/** The last membership of each role in the demo, and those two. */
const seersOfDemo = async (): Promise<Seer[]> => {
  const page = await (await fetch(`${product.origin}/logga-in`)).text();
  const buttons = [
    ...page.matchAll(/<button[^>]*name="uppdrag" value="([0-9a-f-]{36})"[^>]*>([^<]*)<\/button>/g),
  ];
  const byRole = Map.groupBy(buttons, ([, , label]) => roleOf(label!));
  const chosen = [...byRole.values()].flatMap((same) =>
    same.filter((one) => one === same.at(-1) || [aConsultant, aManager].includes(nameOf(one[2]!))),
  );
  const app = makeApp(product.application);
  const seers: Seer[] = [];
  for (const [, membershipId, label] of chosen)
    seers.push({ name: label!, cookie: await signIn(app, membershipId!) });
  for (const name of onOwnPages)
    seers.push({
      name: `${name}, on the own pages`,
      cookie: await signInAsPerson(product.database, app, name, journeyDay),
    });
  return seers;
};

const named = (seers: readonly Seer[], name: string): Seer => {
  const seer = seers.find((one) => nameOf(one.name) === name);
  if (!seer) throw new Error(`${name} is not in the demo`);
  return seer;
};

const inEnglish = (seer: Seer): Seer => ({
  name: `${seer.name}, in English`,
  cookie: `${seer.cookie}; sprak=en`,
});

const asLines = (findings: readonly Finding[]) =>
  findings.map(({ page, check, what }) => `${page} | ${check} | ${what}`);

const collectAll = async (): Promise<StoredPage[]> => {
  const { origin } = product;
  const seers = await seersOfDemo();
  const [consultant, manager] = [named(seers, aConsultant), named(seers, aManager)];
  const longNamed = await openLongNamed(origin, consultant);
  const answers = await answersOf(origin, consultant, manager);
  const errors = await errorPages(origin, consultant);
  const english = ['Ylva Storm', 'Mia Dahl', ...onOwnPages].map((name) => inEnglish(named(seers, name)));
  const reached = await collectPages(origin, [...seers, ...english]);
  return [...(await openPages(origin)), ...errors, longNamed, ...answers, ...reached];
};

describe('every page that some role reaches, and what the server answers to forms sent in empty', () => {
  let pages: StoredPage[] = [];
  beforeAll(async () => {
    pages = await collectAll();
  }, 900_000);

  it('are many: for each role, with nothing in the lists, with long names, refused, with errors', () => {
    expect(new Set(pages.map(({ seenBy }) => seenBy)).size).toBeGreaterThan(15);
    const all = pages.map(({ html }) => html);
    expect(all.filter((html) => html.includes('class="empty"')).length).toBeGreaterThan(5);
    expect(all.filter((html) => html.includes('Strandängsskogsbergshöjdsviksholmen')).length).toBeGreaterThan(
      5,
    );
    expect(all.filter((html) => html.includes('ds-error-summary')).length).toBeGreaterThan(20);
    for (const title of ['Sidan finns inte', 'Du har inte behörighet', 'Databasen svarar inte'])
      expect(
        all.some((html) => html.includes(`<h1>${title}</h1>`)),
        title,
      ).toBe(true);
  });

  it('hold only valid HTML', { timeout: 300_000 }, async ({ skip }) => {
    if (!(await hasJava())) skip('the HTML checker needs Java, which is not installed');
    expect(asLines(await invalidHtml(pages))).toEqual([]);
  });

  it('can be read and used by everybody', { timeout: 900_000 }, async () => {
    const { findings, inFull } = await auditPages(product.browser, product.origin, pages);
    expect(inFull.length).toBeGreaterThan(50);
    expect(asLines(findings)).toEqual([]);
  });
});
