import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeApp } from '../../app/app.ts';
import { jobs } from '../../app/jobs.ts';
import { asActor } from '../../app/platform/database.ts';
import { asked } from '../../app/platform/jobs.testing.ts';
import { enqueue } from '../../app/platform/outbox.ts';
import { makeRunner } from '../../app/platform/run-jobs.ts';
import { signIn } from '../sign-in.ts';
import { kindOf, reachablePages } from './crawl.ts';
import { enter, journeyDay, type Product, press, startProduct } from './product.ts';

const run = promisify(execFile);

let product: Product;
let folder: string;
beforeAll(async () => {
  product = await startProduct();
  folder = mkdtempSync(join(tmpdir(), 'brygga-audit-'));
});
afterAll(async () => {
  await product?.stop();
  if (folder) rmSync(folder, { recursive: true });
});

interface Report {
  skipped?: string[];
  pages: {
    path: string;
    status: number;
    violations: { check: string; rule: string; severity: string; message: string }[];
  }[];
}

/** What the audit finds serious, as lines to read. */
const audit = async (paths: string[], cookie: string, checks: string): Promise<string[]> => {
  if (paths.length === 0) return [];
  const list = join(folder, 'paths');
  const out = join(folder, 'report.json');
  writeFileSync(list, paths.join('\n'));
  await run(
    process.execPath,
    [
      'tools/page-audit.mjs',
      '--base',
      product.origin,
      '--cookie',
      cookie || 'none=1',
      '--paths-file',
      list,
      '--out',
      out,
      '--only',
      checks,
    ],
    { maxBuffer: 1 << 26 },
  ).catch((fault) => {
    if (fault.code !== 1) throw fault;
  });
  const report: Report = JSON.parse(readFileSync(out, 'utf8'));
  return report.pages.flatMap(({ path, violations }) =>
    violations
      .filter(({ severity, check }) => severity === 'serious' || severity === 'critical' || check === 'html')
      .filter(({ rule }) => rule !== 'vnu-warning')
      .map(({ check, rule, message }) => `${path} ${check}/${rule}: ${message}`),
  );
};

const everything = 'axe,html,reflow,focus,nojs,forced,dark,spacing';

/** The demo's memberships, one for each role, from the sign-in page itself: the role stands last. */
const roles = async (): Promise<[string, string][]> => {
  const page = await (await fetch(`${product.origin}/logga-in`)).text();
  const buttons = [...page.matchAll(/<button[^>]*value="([0-9a-f-]{36})"[^>]*>([^<]*)<\/button>/g)];
  return [...new Map(buttons.map(([, id, label]) => [label!.split(', ')[1]!, id!]))];
};

describe('no page has anything serious', () => {
  const seen = new Set<string>();

  it('before sign-in, and where there is nothing', async () => {
    const paths = ['/logga-in', '/tillganglighet', '/tillganglighet/rapportera', '/finns-inte'];
    const english = ['/logga-in?lang=en', '/tillganglighet?lang=en'];
    expect(await audit([...paths, ...english], '', everything)).toEqual([]);
  });

  it('when a form is refused, when nobody is found, and with names that are long', async () => {
    const page = await product.signIn('Jonas Frisk', { viewport: { width: 320, height: 640 } });
    await page.goto('/deltagare/ny');
    const long = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(2);
    await enter(page, { fornamn: long, efternamn: long });
    await press(page, 'Öppna akten');
    expect(await page.title()).toContain('Fel:');
    expect(await seriousByAxe(page)).toEqual([]);
    await page.goto('/deltagare?visa=longer');
    expect(await page.locator('.empty').count()).toBe(1);
    expect(await seriousByAxe(page)).toEqual([]);
    const { width } = (await page.locator('html').boundingBox())!;
    expect(width).toBeLessThanOrEqual(320);
  });

  it('of the jobs, when some have run and some have failed', async () => {
    const all = new Map(await roles());
    const failing = asked(() => Promise.reject(new Error('prov')), { name: 'prov', tries: 1 });
    const { application, database } = product;
    const start = application.clock();
    const runner = makeRunner({ application, jobs: [...jobs, failing], describe: () => ({}) });
    const acting = { membershipId: all.get('chef')! };
    await asActor(database, acting, journeyDay, (tx) => enqueue(tx, failing, {}, start));
    await runner.runDue();
    application.setNow(new Date(start.getTime() + 60_000));
    expect(await runner.runDue()).toEqual(['seal-logs']);
    const cookie = await signIn(makeApp(application), all.get('administratör')!);
    expect(await audit(['/jobb', inEnglish('/jobb')], cookie, everything)).toEqual([]);
    application.setNow(start);
  });

  it('of all that any role can reach by links', { timeout: 900_000 }, async () => {
    const all = await roles();
    expect(all.length).toBeGreaterThanOrEqual(9);
    const findings: string[] = [];
    for (const [role, membershipId] of all) {
      const cookie = await signIn(makeApp(product.application), membershipId);
      const paths = await reachablePages(product.origin, cookie, ['/']);
      expect(paths.length, role).toBeGreaterThan(2);
      const fresh = paths.filter((path) => !seen.has(kindOf(path)));
      for (const path of fresh) seen.add(kindOf(path));
      const english = role === 'arbetskonsulent' ? fresh.filter(isOverview).map(inEnglish) : [];
      findings.push(...(await audit(fresh, cookie, everything)).map((line) => `${role}: ${line}`));
      const known = paths.filter((path) => !fresh.includes(path) && isOverview(path));
      findings.push(
        ...(await audit([...known, ...english], cookie, 'reflow')).map((line) => `${role}: ${line}`),
      );
    }
    expect(findings).toEqual([]);
  });
});

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** For a page that only an act leads to, which the audit cannot open by its address. */
const seriousByAxe = async (page: Page): Promise<string[]> => {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate<{ violations: { id: string; impact: string }[] }>('axe.run()');
  return violations.filter(({ impact }) => /serious|critical/.test(impact)).map(({ id }) => id);
};

/** The pages that look different to each role: the lists, and one person. */
const isOverview = (path: string) => /^\/[a-z]+(\/[0-9a-f-]{36})?$/.test(path);

const inEnglish = (path: string) => `${path}?lang=en`;
