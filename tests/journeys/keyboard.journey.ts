import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { follow, type Product, startProduct } from './product.ts';

let product: Product;
let page: Page;
beforeAll(async () => {
  product = await startProduct();
  page = await product.signIn('Jonas Frisk');
});
afterAll(() => product?.stop());

const typeKeys = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const focused = () => page.evaluate<string>('document.activeElement.id');

describe('single keys', () => {
  it('lead to the search, to the places of the menu, and to a new fact', async () => {
    await typeKeys('/');
    expect(await focused()).toBe('sok-sok');
    await page.keyboard.press('Tab');
    await typeKeys('g', 'u');
    await page.waitForURL('**/uppfoljning');
    await typeKeys('g', 'd');
    await page.waitForURL('**/deltagare');
    await follow(page, 'Kian Rahimi');
    await page.waitForURL(/deltagare\/[0-9a-f-]+$/);
    await typeKeys('n');
    await page.waitForURL('**/vag/uppgift');
  });

  it('are letters inside a field', async () => {
    await page.goto('/deltagare');
    await typeKeys('/', 'g', 'u', '?', '/');
    expect(await page.locator('#sok-sok').inputValue()).toBe('gu?/');
    expect(new URL(page.url()).pathname).toBe('/deltagare');
  });

  it('are listed by a question mark, and can be switched off for good', async () => {
    await page.goto('/deltagare');
    await page.locator('h1').click();
    await typeKeys('?');
    expect(await page.locator('.key-list').isVisible()).toBe(true);
    expect(await focused()).toBe('keys');
    await page.locator('#keys').uncheck();
    await page.goto('/deltagare');
    await typeKeys('/', 'g', 'u', '?');
    expect(await focused()).toBe('');
    expect(await page.locator('.key-list').isVisible()).toBe(false);
    expect(new URL(page.url()).pathname).toBe('/deltagare');
  });
});
