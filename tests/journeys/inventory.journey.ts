import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enter, follow, type Product, press, said, startProduct } from './product.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product?.stop());

const phone = (width: number, javaScriptEnabled = true) => ({
  viewport: { width, height: 720 },
  javaScriptEnabled,
  hasTouch: true,
});

const leftToAsk = async (page: Page) => Number(/Dags att fråga (\d+)/.exec(await said(page))?.[1] ?? 0);
const rowOf = (page: Page, name: string) => page.locator('.inventory > li').filter({ hasText: name });

/** From the list and back to it: what was answered, what it was about. Answers how many taps it took; nothing is typed. */
const talk = async (page: Page, name: string, answers: string[], about?: string) => {
  let taps = 0;
  const tap = async (target: ReturnType<Page['locator']>) => {
    taps += 1;
    await target.click();
  };
  await tap(rowOf(page, name).getByRole('link', { name: /Skriv samtal/ }));
  await page.waitForURL(/\/samtal/);
  for (const answer of answers) await tap(page.locator('label', { hasText: new RegExp(`^${answer}`) }));
  if (about) {
    taps += 2;
    await page.locator('[name=slag]').selectOption({ label: about });
  }
  await tap(page.getByRole('button', { name: 'Spara' }));
  await page.waitForURL(/\/inventering/);
  return taps;
};

describe.each([
  [390, true],
  [320, false],
])('an afternoon at the café with a phone, %i px, scripts %s', (width, scripts) => {
  let page: Page;
  const taps: Record<string, number> = {};
  const names: string[] = [];

  beforeAll(async () => {
    page = await product.signIn('Anja Sköld', phone(width, scripts));
    await page.getByText('Meny', { exact: true }).click();
    await follow(page, 'Inventering');
    for (const name of await page.locator('.inventory h3').allInnerTexts()) names.push(name);
    expect(names.length).toBeGreaterThanOrEqual(7);
  });

  it('goes through six people and comes back to each row', async () => {
    const before = await leftToAsk(page);
    const [first = '', second = '', third = '', fourth = '', fifth = '', sixth = ''] = names;
    const dueNames = page.locator('.inventory > li', { hasText: 'Dags att fråga' }).locator('h3');
    const asked = (await dueNames.allInnerTexts()).filter((name) => names.slice(0, 6).includes(name)).length;
    expect(asked).toBeGreaterThan(0);
    taps.yes = await talk(page, first, ['Ja']);
    expect(page.url()).toContain('#p-');
    expect(await rowOf(page, first).textContent()).toContain('Sparat.');
    taps.notNow = await talk(page, second, ['Inte nu']);
    taps.no = await talk(page, third, ['Nej'], 'samtal om Samhall');
    expect(await rowOf(page, third).textContent()).toMatch(/Senast: samtal om Samhall.*23 november 2026/);
    expect(await rowOf(page, third).textContent()).toContain('Fråga igen 23 november 2028');
    taps.notSuitable = await talk(page, fourth, ['Passar inte', 'resan är för svår']);
    expect(await rowOf(page, fourth).textContent()).toContain('passar inte: resan är för svår');
    taps.none = await talk(page, fifth, ['Inget svar än'], 'provat praktik');
    taps.studies = await talk(page, sixth, ['Inte nu'], 'samtal om studier');
    await page.goto('/inventering');
    expect(await leftToAsk(page)).toBe(before - asked);
    expect(taps).toMatchObject({ yes: 3, notNow: 3, notSuitable: 4, no: 5, none: 5, studies: 5 });
  });

  it('undoes one, which stays to be read as undone', async () => {
    const name = names[6]!;
    await talk(page, name, ['Inte nu']);
    await talk(page, name, ['Nej']);
    await rowOf(page, name).getByRole('link', { name: /Ångra/ }).click();
    await press(page, 'Ångra');
    await page.waitForURL(/\/inventering/);
    expect(await rowOf(page, name).textContent()).toContain('Eget svar: inte nu');
    await rowOf(page, name).getByRole('link', { name, exact: true }).click();
    expect(await said(page)).toContain('registrerades av misstag');
  });

  it('is told at the field what is missing, and loses nothing', async () => {
    await page.goto('/inventering');
    await rowOf(page, names[0]!)
      .getByRole('link', { name: /Skriv samtal/ })
      .click();
    await page.locator('label', { hasText: /^Passar inte/ }).click();
    await enter(page, { slag: 'samhall' });
    await press(page, 'Spara');
    expect(await page.title()).toContain('Fel:');
    expect(await page.locator('[name=slag]').inputValue()).toBe('samhall');
    await page.locator('label', { hasText: 'har provat förut' }).click();
    await press(page, 'Spara');
    await page.waitForURL(/\/inventering/);
    expect(await rowOf(page, names[0]!).textContent()).toContain('passar inte: har provat förut');
  });

  it('has buttons that a thumb hits, and nothing beside the screen', async () => {
    const button = await rowOf(page, names[0]!)
      .getByRole('link', { name: /Skriv samtal/ })
      .boundingBox();
    expect(button?.height).toBeGreaterThanOrEqual(48);
    expect((await page.locator('html').boundingBox())!.width).toBeLessThanOrEqual(width);
    await rowOf(page, names[0]!)
      .getByRole('link', { name: /Skriv samtal/ })
      .click();
    for (const choice of await page.locator('.big-choices > .ds-fieldset > .ds-field').all())
      expect((await choice.boundingBox())!.height).toBeGreaterThanOrEqual(48);
    expect((await page.locator('html').boundingBox())!.width).toBeLessThanOrEqual(width);
    expect(await page.locator('.because').isVisible()).toBe(false);
  });
});

describe('two colleagues about the same person', () => {
  it('both talks stand, and a double tap is one', async () => {
    const anja = await product.signIn('Anja Sköld', phone(390));
    const sara = await product.signIn('Sara Holm');
    const name = 'Tuva Ström';
    await anja.goto('/inventering');
    await rowOf(anja, name)
      .getByRole('link', { name: /Skriv samtal/ })
      .click();
    await anja.waitForURL(/\/samtal/);
    const address = new URL(anja.url()).pathname;
    const recorded = async (words: string, by: string) => {
      await sara.goto(address.replace('samtal', 'uppgifter'));
      const lines = await sara.locator('#svar li').allTextContents();
      return lines.filter((line) => line.includes(`${words}. 23 november 2026, ${by}`)).length;
    };
    const before = [await recorded('nej', 'Anja Sköld'), await recorded('ja', 'Sara Holm')];
    await sara.goto(address);
    await anja.locator('label', { hasText: /^Nej/ }).click();
    await sara.locator('label', { hasText: /^Ja/ }).click();
    await anja.getByRole('button', { name: 'Spara' }).dblclick();
    await press(sara, 'Spara');
    await sara.waitForURL(/\/uppgifter/);
    const after = [await recorded('nej', 'Anja Sköld'), await recorded('ja', 'Sara Holm')];
    expect(after).toEqual(before.map((count) => count + 1));
  });
});
