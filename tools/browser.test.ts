import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';

const visits: string[] = [];
const servers: Server[] = [];
let browser: Browser;

async function serve(policy: string): Promise<string> {
  const server = createServer((request, response) => {
    visits.push(request.url ?? '');
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .setHeader('content-security-policy', policy);
    response.end(
      `<!doctype html><title>Prov</title><h1>Hej på ${request.url}</h1><script>document.title='x'</script>`,
    );
  });
  servers.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  for (const server of servers) server.close();
});

it('opens a page from a local server in one window after another', async () => {
  const address = await serve("script-src 'unsafe-inline'");
  for (const path of ['/a', '/b']) {
    const context = await browser.newContext({ locale: 'sv-SE' });
    const page = await context.newPage();
    await page.goto(address + path);
    expect(await page.locator('h1').textContent()).toBe(`Hej på ${path}`);
    expect(await page.title()).toBe('x');
    await context.close();
  }
});

it('obeys the content security policy: no inline script', async () => {
  const page = await browser.newPage();
  await page.goto(await serve("script-src 'none'"));
  expect(await page.title()).toBe('Prov');
});

it('lets no page read another origin', async () => {
  const [own, other] = [await serve(''), await serve('')];
  const page = await browser.newPage();
  await page.goto(own);
  const read = (url: string) =>
    page.evaluate(
      (from) =>
        fetch(from)
          .then(() => 'read')
          .catch(() => 'refused'),
      url,
    );
  expect(await read(`${own}/own`)).toBe('read');
  expect(await read(`${other}/other`)).toBe('refused');
  expect(visits).toContain('/other');
});
