import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeApp } from '../../app/app.ts';
import { reachablePages } from '../audit/crawl.ts';
import { signInAsPerson } from '../own-door.ts';
import { canReadPdf, pdfInfo, pdfText } from '../read-pdf.ts';
import { journeyDay } from './demo-template.ts';
import { type Product, startProduct } from './product.ts';

const who = 'Ali Svensson';

let product: Product;
let cookie: string;
let addresses: string[];
const contexts: BrowserContext[] = [];
beforeAll(async () => {
  product = await startProduct();
  cookie = await signInAsPerson(product.database, makeApp(product.application), who, journeyDay);
  const reached = await reachablePages(product.origin, { name: who, cookie });
  addresses = reached
    .filter(({ html }) => html.includes('<body class="easy">'))
    .map(({ address }) => address);
});
afterAll(async () => {
  for (const context of contexts) await context.close();
  await product?.stop();
});

const open = async (options: Parameters<Product['browser']['newContext']>[0] = {}): Promise<Page> => {
  const context = await product.browser.newContext({ baseURL: product.origin, locale: 'sv-SE', ...options });
  contexts.push(context);
  const [name, value] = cookie.split('=') as [string, string];
  await context.addCookies([{ name, value: decodeURIComponent(value), url: product.origin }]);
  return context.newPage();
};

/** A long address is broken over lines, with or without its hyphens. */
const unbroken = (text: string) => text.replace(/[\s-]+/g, '');

/** What is wrong with a page as it is drawn (screens 3.3: large text, short lines, large targets, nothing that moves). */
const measured = `(() => {
  const faults = [];
  const shown = (one) => one.checkVisibility({ visibilityProperty: true });
  const words = (one) => one.tagName + ' "' + one.textContent.trim().slice(0, 40) + '"';
  const ruler = document.body.appendChild(document.createElement('span'));
  ruler.style.cssText = 'position:absolute;width:56ch;font-size:20px';
  const longest = ruler.getBoundingClientRect().width;
  ruler.remove();
  for (const one of document.querySelectorAll('main p, main li, main dd, main label, main legend')) {
    const style = getComputedStyle(one);
    const own = [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (!shown(one) || !own) continue;
    const size = parseFloat(style.fontSize);
    if (size < 20) faults.push('small text: ' + words(one));
    if (parseFloat(style.lineHeight) < 1.3 * size) faults.push('tight lines: ' + words(one));
    const range = new Range();
    range.selectNodeContents(one);
    if (range.getBoundingClientRect().width > (longest * size) / 20) faults.push('long lines: ' + words(one));
  }
  for (const one of document.querySelectorAll('.ds-button, nav a, summary')) {
    if (shown(one) && one.getBoundingClientRect().height < 47.5) faults.push('small target: ' + words(one));
  }
  for (const one of document.querySelectorAll('body *')) {
    const { animationName, transitionDuration } = getComputedStyle(one);
    if (animationName !== 'none') faults.push('moves: ' + words(one));
    if (one.matches('img') && one.alt !== '') faults.push('a picture that says something: ' + words(one));
  }
  if (document.querySelectorAll('.menu-row li').length > 3) faults.push('more than three places');
  return faults;
})()`;

describe('each page of the person’s', () => {
  it('is found', () => {
    expect(addresses).toEqual(expect.arrayContaining(['/min-vag', '/orden', '/installningar']));
  });

  it('has large text, short lines and large targets, and nothing that moves', async () => {
    const page = await open({ viewport: { width: 1280, height: 900 } });
    for (const address of addresses) {
      await page.goto(address);
      expect(await page.evaluate(measured), address).toEqual([]);
    }
  });

  it.skipIf(!canReadPdf)('prints on A4 with its address and without menus', async () => {
    const page = await open();
    for (const address of addresses) {
      await page.goto(address);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const text = pdfText(pdf);
      const { pathname, host } = new URL(address, product.origin);
      expect(unbroken(text), address).toContain(unbroken(`Sidan finns på ${host}${pathname}`));
      // Such a word of a menu is also what the statement of accessibility is called.
      const called = pathname.startsWith('/tillganglighet') ? [] : ['Tillgänglighet'];
      for (const words of ['Logga ut', 'Lyssna', 'Det här är en demo', ...called])
        expect(text, address).not.toContain(words);
      expect(pdfInfo(pdf)).toMatch(/Page size: .*\(A4\)/);
    }
  });
});

describe('what the person has chosen', () => {
  it('holds without scripts: larger text, dark, no pictures', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto('/orden');
    const style = (selector: string, name: string) =>
      page.evaluate<string>(`getComputedStyle(document.querySelector('${selector}')).${name}`);
    const background = () => style('body', 'backgroundColor');
    const size = () => style('main li p', 'fontSize');
    expect([await background(), await size()]).toEqual(['rgb(255, 255, 255)', '20px']);
    await page.goto('/installningar');
    for (const label of ['Störst', 'Inga bilder', 'Mörk sida'])
      await page.getByLabel(label, { exact: true }).check();
    await page.getByRole('button', { name: 'Spara mina val' }).click();
    await page.getByText('Dina val är sparade.').waitFor();
    await page.goto('/orden');
    expect(await size()).toBe('30px');
    expect(await background()).not.toBe('rgb(255, 255, 255)');
    expect(await page.locator('.picture').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Lyssna' }).count()).toBe(0);
  });
});
