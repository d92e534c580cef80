import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeApp } from '../../app/app.ts';
import { signIn } from '../sign-in.ts';
import { kindOf, reachablePages } from './crawl.ts';
import { type Product, startProduct } from './product.ts';

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
const again = 'axe,reflow';

/** One membership of the demo for each role, from the sign-in page itself. */
const roles = async (): Promise<[string, string][]> => {
  const page = await (await fetch(`${product.origin}/logga-in`)).text();
  const buttons = [...page.matchAll(/<button[^>]*value="([0-9a-f-]{36})"[^>]*>([^<]*)<\/button>/g)];
  return [...new Map(buttons.map(([, id, label]) => [label!.replace(/^.*?, /, ''), id!]))];
};

describe('no page has anything serious', () => {
  const seen = new Set<string>();

  it('before sign-in, and where there is nothing', async () => {
    const paths = ['/logga-in', '/tillganglighet', '/tillganglighet?lang=en', '/finns-inte'];
    expect(await audit(paths, '', everything)).toEqual([]);
  });

  it('for any role', { timeout: 900_000 }, async () => {
    const all = await roles();
    expect(all.length).toBeGreaterThanOrEqual(13);
    const findings: string[] = [];
    for (const [role, membershipId] of all) {
      const cookie = await signIn(makeApp(product.application), membershipId);
      const paths = await reachablePages(product.origin, cookie, ['/']);
      expect(paths.length, role).toBeGreaterThan(2);
      const fresh = paths.filter((path) => !seen.has(kindOf(path)));
      for (const path of fresh) seen.add(kindOf(path));
      const known = paths.filter((path) => !fresh.includes(path));
      findings.push(...(await audit(fresh, cookie, everything)).map((line) => `${role}: ${line}`));
      findings.push(...(await audit(known, cookie, again)).map((line) => `${role}: ${line}`));
    }
    expect(findings).toEqual([]);
  });
});
