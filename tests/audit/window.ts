import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import type { StoredPage } from './findings.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ownSource = readFileSync(new URL('in-page.js', import.meta.url), 'utf8');

export const desktop = { width: 1280, height: 900 };
export const phone = { width: 320, height: 640 };

type AxeResult = { id: string; impact: string | null; help: string; nodes: { html: string }[] };

/** A browser window that shows stored pages: it asks the server for style sheet, script and pictures only, once each. */
export interface Window {
  page: Page;
  /** Scripts of the page itself are run or refused; ours are always there afterwards. */
  show: (stored: StoredPage, options: { scripts: boolean }) => Promise<void>;
  /** Asks what stands in in-page.js. */
  ask: <T = undefined>(question: string) => Promise<T>;
  /** What axe finds; its large script is brought in only where it is needed. */
  axe: (options: object) => Promise<AxeResult[]>;
  /** What the page said to the console since it was shown: faults of scripts, and what the policy refused. */
  complaints: string[];
  /** When the page has been drawn again: colours have changed, and what takes focus by itself has it. */
  drawn: () => Promise<void>;
  close: () => Promise<void>;
}

type Asset = { status: number; contentType: string; body: Buffer };

export const openWindow = async (browser: Browser, origin: string): Promise<Window> => {
  const context = await browser.newContext({ viewport: desktop, locale: 'sv-SE', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const assets = new Map<string, Asset>();
  const complaints: string[] = [];
  let current: StoredPage | undefined;
  let scripts = true;
  page.on('pageerror', (fault) => complaints.push(String(fault)));
  page.on('console', (message) => {
    const failedToLoad = /Failed to load resource/.test(message.text());
    if (message.type() === 'error' && !failedToLoad) complaints.push(message.text());
  });
  await page.route('**/*', async (route) => {
    const request = route.request();
    const address = request.url().slice(origin.length);
    if (request.isNavigationRequest() && address === current?.address) {
      const policy = [current.policy, scripts ? undefined : "script-src 'none'"].filter(Boolean).join(', ');
      const headers = policy ? { 'content-security-policy': policy } : undefined;
      return route.fulfill({ body: current.html, contentType: 'text/html; charset=utf-8', headers });
    }
    if (!request.url().startsWith(`${origin}/`)) {
      complaints.push(`asks another host: ${request.url()}`);
      return route.abort();
    }
    const known = assets.get(address) ?? (await fetchAsset(request.url()));
    assets.set(address, known);
    return route.fulfill(known);
  });
  return {
    page,
    complaints,
    show: async (stored, options) => {
      current = stored;
      scripts = options.scripts;
      complaints.length = 0;
      await page.goto(origin + stored.address, { waitUntil: 'load' });
      await page.evaluate(`(() => {${ownSource}})()`);
    },
    ask: (question) => page.evaluate(`inPage.${question}`),
    axe: async (options) => {
      if (await page.evaluate('!window.axe')) await page.evaluate(axeSource);
      return page.evaluate(`axe.run(document, ${JSON.stringify(options)}).then((r) => r.violations)`);
    },
    drawn: () =>
      page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))'),
    close: () => context.close(),
  };
};

const fetchAsset = async (url: string): Promise<Asset> => {
  const answer = await fetch(url);
  return {
    status: answer.status,
    contentType: answer.headers.get('content-type') ?? 'text/plain',
    body: Buffer.from(await answer.arrayBuffer()),
  };
};
