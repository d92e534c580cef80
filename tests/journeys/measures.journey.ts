import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enter, follow, type Product, press, said, startProduct } from './product.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product?.stop());

const level = (page: Page, id: string) => page.locator(`section#${id}`);

describe('a consultant looks for a free place', () => {
  let page: Page;
  beforeAll(async () => {
    page = await product.signIn('Sara Holm');
  });

  it('finds none at the level, though there are measures, full or not counted', async () => {
    await page.goto('/insatser');
    await enter(page, { niva: 'Arbetsprövning och praktik' });
    await press(page, 'Visa');
    expect(await said(page)).toContain('Fullt, 6 platser (2 november 2026)');
    expect(await said(page)).toContain('antal lediga är inte känt');
    await enter(page, { lediga: 'Bara med lediga platser' });
    await press(page, 'Visa');
    expect(await level(page, 'trial').textContent()).toContain(
      'Ingen insats på den här nivån passar det du har valt.',
    );
    await follow(page, 'Rensa');
    await enter(page, { namn: 'förlängt' });
    await press(page, 'Visa');
    expect(await page.locator('.measures h3').allInnerTexts()).toEqual(['Förlängt stöd efter start']);
  });

  it('registers the missing level from the person’s page, and reads it in the timeline', async () => {
    await page.goto('/deltagare');
    await follow(page, 'Signe Wall');
    await follow(page, 'En nivå saknas');
    await press(page, 'Spara');
    expect(await page.title()).toContain('Fel:');
    await enter(page, { niva: 'trial', skal: 'full', ord: 'En plats tidigt på dagen' });
    const kitchen = page.locator('[name=insats] option', { hasText: 'Arbetsprövning i kommunens kök' });
    await page.locator('[name=insats]').selectOption((await kitchen.getAttribute('value'))!);
    await press(page, 'Spara');
    await page.waitForURL(/\/uppgifter\?sparat=1/);
    await follow(page, 'Signe Wall');
    const timeline = await page.locator('#tidslinje').textContent();
    expect(timeline).toContain('Nivå saknas: arbetsprövning och praktik, finns, men är full');
    expect(timeline).toContain('Insats: Arbetsprövning i kommunens kök');
  });
});

describe('the analyst', () => {
  it('sees the levels that were missing last year, and that this year has too few', async () => {
    const page = await product.signIn('Nils Wester');
    await page.goto('/uppfoljning');
    await follow(page, 'Nivåer som saknas mellan daglig verksamhet och arbete');
    expect(await page.locator('#ar-2025').textContent()).toMatch(/prövning och praktik\s*7/);
    expect(await page.locator('#ar-2026').textContent()).toContain('För få personer för att visas.');
    expect(await said(page)).not.toContain('Signe');
    const [file] = await Promise.all([page.waitForEvent('download'), follow(page, 'Hämta som CSV')]);
    expect(file.suggestedFilename()).toBe('saknade-nivaer.csv');
  });
});

describe('a manager of another organisation', () => {
  let page: Page;
  beforeAll(async () => {
    page = await product.signIn('Helena Quist');
  });

  it('counts the free places of an own measure, which all see with the day', async () => {
    await follow(page, 'Insatser');
    await follow(page, 'Arbetsprövning i kommunens kök');
    await follow(page, 'Ändra lediga platser');
    await enter(page, { lediga: '7' });
    await press(page, 'Spara');
    expect(await said(page)).toContain('Fler lediga platser än platser i allt');
    await enter(page, { lediga: '2' });
    await press(page, 'Spara');
    expect(await said(page)).toContain('2 av 6 platser lediga (23 november 2026)');
    await press(page, 'Uppgifterna stämmer');
    await page.getByText('Bekräftades: uppgifterna stämmer').waitFor();
    const history = await page.locator('#historik').textContent();
    expect(history).toContain('Lediga platser: 0 → 2');
  });

  it('reads another organisation’s and cannot change it', async () => {
    await page.goto('/insatser');
    await follow(page, 'Förarbetet');
    const at = new URL(page.url()).pathname;
    expect(await page.getByRole('link', { name: 'Ändra' }).count()).toBe(0);
    for (const form of ['andra', 'platser', 'avsluta'])
      expect((await page.goto(`${at}/${form}`))?.status()).toBe(403);
  });
});

describe('the phone, without scripts', () => {
  it('reads the catalogue with nothing beside the screen', async () => {
    const page = await product.signIn('Fatima Haddad', {
      viewport: { width: 320, height: 640 },
      javaScriptEnabled: false,
    });
    for (const path of ['/insatser', '/insatser/ny', '/uppfoljning/saknade-nivaer']) {
      await page.goto(path);
      expect((await page.locator('html').boundingBox())!.width, path).toBeLessThanOrEqual(320);
    }
  });
});
