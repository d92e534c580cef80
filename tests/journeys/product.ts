import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { makeApp } from '../../app/app.ts';
import type { Database } from '../../app/platform/database.ts';
import type { Router } from '../../app/platform/request.ts';
import { launchBrowser } from '../../tools/browser.ts';
import { openTestDatabase } from '../database.ts';
import { makeTestApplication, type TestApplication } from '../sign-in.ts';
import { journeyDay } from './demo-template.ts';

export interface Product {
  origin: string;
  database: Database;
  application: TestApplication;
  browser: Browser;
  /** A window of its own, signed in as the person of the demo, in the role that stands last in their row. */
  signIn: (name: string, options?: Parameters<Browser['newContext']>[0]) => Promise<Page>;
  stop: () => Promise<void>;
}

/** A microphone that beeps, and a browser that asks nobody whether it may be used. */
const fakeMicrophone = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

/** The product with its demo story behind a port of its own, on a database of its own, and a browser before it. */
export const startProduct = async (): Promise<Product> => {
  const database = await openTestDatabase();
  const application = makeTestApplication(database, { today: journeyDay });
  let app: Router | undefined;
  const server = serve({ fetch: (request) => app!.fetch(request), port: 0, hostname: '127.0.0.1' });
  await new Promise((listening) => server.once('listening', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  application.origin = origin;
  app = makeApp(application);
  const browser = await launchBrowser(fakeMicrophone);
  const contexts: BrowserContext[] = [];
  return {
    origin,
    database,
    application,
    browser,
    signIn: async (name, options) => {
      const context = await browser.newContext({ baseURL: origin, locale: 'sv-SE', ...options });
      contexts.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      await page.goto('/logga-in');
      await page.getByRole('button', { name }).first().click();
      await page.waitForURL((url) => url.pathname !== '/logga-in');
      return page;
    },
    stop: async () => {
      for (const context of contexts) await context.close();
      await browser.close();
      await new Promise((closed) => server.close(closed));
      await database.close();
    },
  };
};

/**
 * Fills fields by their names: text typed, a list's choice by its words or value, radio buttons and boxes by their values
 * (several boxes with a space between).
 */
export const enter = async (page: Page, values: Record<string, string>): Promise<void> => {
  for (const [name, value] of Object.entries(values)) {
    const field = page.locator(`main [name="${name}"]:not([type=hidden])`);
    const kind = await field.first().evaluate((element) => element.getAttribute('type') ?? element.tagName);
    if (kind === 'SELECT') {
      const words = await field.locator('option').allTextContents();
      await field.selectOption(words.includes(value) ? { label: value } : value);
    } else if (kind === 'radio' || kind === 'checkbox')
      for (const one of value.split(' ')) await page.locator(`[name="${name}"][value="${one}"]`).check();
    else await field.fill(value);
  }
};

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

export const follow = (page: Page, name: string): Promise<void> =>
  page.getByRole('link', { name, exact: true }).first().click();

/** Everything that the page says, as one line. */
export const said = async (page: Page): Promise<string> => {
  await page.waitForLoadState('domcontentloaded');
  await page.locator('main').waitFor();
  return (await page.locator('main').allInnerTexts()).join(' ').replace(/\s+/g, ' ');
};
