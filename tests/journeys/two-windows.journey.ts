import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enter, follow, type Product, press, said, startProduct } from './product.ts';

let product: Product;
let [first, second]: [Page, Page] | [] = [];
let form: string;

beforeAll(async () => {
  product = await startProduct();
  first = await product.signIn('Sara Holm');
  second = await first.context().newPage();
  await first.goto('/deltagare');
  await follow(first, 'Ali Svensson');
  form = `${new URL(first.url()).pathname}/uppgifter/kontakt`;
});
afterAll(() => product?.stop());

describe('two windows at once', () => {
  it('the second save sees what has changed and loses nothing that was typed', async () => {
    await first!.goto(form);
    await second!.goto(form);
    await enter(first!, { telefon: '070-174 06 05', varfor: 'Nytt nummer' });
    await press(first!, 'Spara');
    await enter(second!, { telefon: '070-174 06 06', varfor: 'Nytt nummer igen' });
    await press(second!, 'Spara');
    const page = await said(second!);
    expect(await second!.title()).toContain('Fel:');
    expect(page).toContain('070-174 06 05');
    expect(await second!.locator('[name=telefon]').inputValue()).toBe('070-174 06 06');
    await press(second!, 'Spara');
    await second!.goto(form);
    expect(await second!.locator('[name=telefon]').inputValue()).toBe('070-174 06 06');
  });
});

describe('a sign-in that runs out while somebody types', () => {
  it('keeps what was typed until the same person is back', async () => {
    await first!.goto(form);
    await enter(first!, { kommunikation: 'Bildstöd och lugnt tempo', varfor: 'Personen sa det' });
    product.application.setNow(new Date('2026-11-25T20:30:00Z'));
    await press(first!, 'Spara');
    expect(new URL(first!.url()).pathname).toBe('/logga-in');
    await first!.getByRole('button', { name: 'Sara Holm' }).click();
    expect(new URL(first!.url()).pathname).toBe(form);
    expect(await first!.locator('[name=kommunikation]').inputValue()).toBe('Bildstöd och lugnt tempo');
    await press(first!, 'Spara');
    await first!.goto(form);
    expect(await first!.locator('[name=kommunikation]').inputValue()).toBe('Bildstöd och lugnt tempo');
  });
});

describe('the phone, without scripts', () => {
  it('finds what waits and opens it, with nothing beside the screen', async () => {
    const page = await product.signIn('Jonas Frisk', {
      viewport: { width: 320, height: 640 },
      javaScriptEnabled: false,
    });
    await page.goto('/deltagare');
    await page.getByRole('link', { name: /Väntar på oss/ }).click();
    expect(new URL(page.url()).searchParams.get('vantar')).toBe('us');
    await page.locator('main tbody a').first().click();
    expect(await said(page)).toContain('Väg till arbete');
    const { width } = (await page.locator('html').boundingBox())!;
    expect(width).toBeLessThanOrEqual(320);
  });
});
