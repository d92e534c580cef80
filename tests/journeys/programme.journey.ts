import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Product, startProduct } from './product.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product?.stop());

const rows = (page: Page) => page.locator('.group > li');
const tally = async (page: Page) => (await page.locator('.tally > li').allTextContents()).join(' ');

describe('a supervisor on a phone, with scripts off', () => {
  it('marks three people and undoes one', async () => {
    const phone = { viewport: { width: 320, height: 640 }, javaScriptEnabled: false, hasTouch: true };
    const page = await product.signIn('Leila Nord', phone);
    expect(new URL(page.url()).pathname).toBe('/i-dag');
    expect(await page.locator('h2').first().textContent()).toBe('Jobbkunskap, hösten 10:00–12:00');
    expect(await tally(page)).toBe('Väntas 8/8 Här 0/8 Gått 0/8 Borta 0/8');

    for (const nth of [0, 1]) await rows(page).nth(nth).getByRole('button', { name: /^Här/ }).click();
    await rows(page).nth(2).locator('summary').click();
    const ill = rows(page).nth(2).getByRole('button', { name: /^Sjuk/ });
    expect((await ill.boundingBox())?.height).toBeGreaterThanOrEqual(48);
    await ill.click();
    expect(await tally(page)).toBe('Väntas 5/8 Här 2/8 Gått 0/8 Borta 1/8');

    await rows(page)
      .nth(1)
      .getByRole('button', { name: /^Ångra/ })
      .click();
    expect(await tally(page)).toBe('Väntas 6/8 Här 1/8 Gått 0/8 Borta 1/8');
    const [wide, seen] = [
      await page.locator('html').evaluate((html) => html.scrollWidth),
      await page.locator('html').evaluate((html) => html.clientWidth),
    ];
    expect(wide).toBeLessThanOrEqual(seen);
  });
});
