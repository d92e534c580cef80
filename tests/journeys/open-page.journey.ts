import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enter, type Product, press, said, startProduct } from './product.ts';

/** What an open page may take to empty itself (access.md), and a little for the browser. */
const within = { timeout: 15_000 };
const emptied = (page: Page, title: string) => page.getByRole('heading', { name: title }).waitFor(within);

let product: Product;
let sara: Page;
/** Another window of hers. */
let beside: Page;
let malin: Page;
/** Somebody whom Försäkringskassan reads about by consent, and what it reads that is not its own. */
let person: string;
let name: string;

beforeAll(async () => {
  product = await startProduct();
  sara = await product.signIn('Sara Holm');
  beside = await sara.context().newPage();
  malin = await product.signIn('Malin Roos');
  [person, name] = await sharedByConsent();
});
afterAll(() => product?.stop());

const withdrawal = () =>
  beside.getByRole('link', { name: 'Återkalla samtycket till Försäkringskassan' }).first();

const sharedByConsent = async (): Promise<[string, string]> => {
  await sara.goto('/deltagare');
  const links = await sara.locator('main a[href^="/deltagare/"]').all();
  for (const link of links) {
    const address = (await link.getAttribute('href'))!.split('?')[0]!;
    const name = (await link.textContent())!.trim();
    await beside.goto(`${address}/samtycken`);
    if ((await withdrawal().count()) > 0 && (await malin.goto(address))?.ok()) return [address, name];
  }
  throw new Error('nobody is shared with Försäkringskassan by consent');
};

const withdraw = async () => {
  await beside.goto(`${person}/samtycken`);
  await withdrawal().click();
  await enter(beside, { vem: 'person', hur: 'oral' });
  await press(beside, 'Återkalla samtycket');
};

describe('a page that stands open', () => {
  it('stays as it is while nothing changes', async () => {
    await malin.goto(person);
    const asked = malin.waitForResponse('**/insyn/kvar');
    expect((await asked).status()).toBe(204);
    expect(await said(malin)).toContain(name);
  });

  it('is emptied within fifteen seconds when the consent is withdrawn, with what was typed; the next request tells what holds now', async () => {
    await malin.goto(`${person}/uppgifter/kontakt`);
    await enter(malin, { kommunikation: 'Bildstöd och lugnt tempo' });
    const silent = await product.signIn('Malin Roos', { javaScriptEnabled: false });
    await silent.goto(person);
    const before = await said(silent);
    await withdraw();
    await emptied(malin, 'Sidan är tömd');
    expect(await said(malin)).not.toContain(name);
    expect(await malin.title()).not.toContain(name);
    expect(await malin.locator('blockquote').allInnerTexts()).toEqual(['Bildstöd och lugnt tempo']);
    await silent.reload();
    expect((await said(silent)).length).toBeLessThan(before.length);
  });

  it('is emptied when its reader has signed out in another window; what was begun stays to be sent', async () => {
    const list = await sara.context().newPage();
    await list.goto('/deltagare');
    await sara.goto(`${person}/uppgifter/kontakt`);
    await enter(sara, { kommunikation: 'Ring på förmiddagen' });
    await beside.goto('/deltagare');
    await beside.locator('details:has([action="/logga-ut"]) > summary').click();
    await press(beside, 'Logga ut');
    await emptied(sara, 'Du är inte inloggad längre');
    await emptied(list, 'Du är inte inloggad längre');
    expect(await said(list)).not.toContain(name);
    expect(await sara.locator('[name=kommunikation]').inputValue()).toBe('Ring på förmiddagen');
  });
});
