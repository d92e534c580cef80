import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeApp } from '../../app/app.ts';
import { signInAsPerson } from '../own-door.ts';
import { journeyDay } from './demo-template.ts';
import { enter, follow, type Product, press, said, startProduct } from './product.ts';

/** What an open page may take to empty itself (access.md), and a little for the browser. */
const within = { timeout: 15_000 };

let product: Product;
let sara: Page;
let malin: Page;
/** Somebody whom Försäkringskassan has a file of and reads about by a yes. */
let address: string;
let name: string;

beforeAll(async () => {
  product = await startProduct();
  sara = await product.signIn('Sara Holm');
  malin = await product.signIn('Malin Roos');
  await sara.goto('/deltagare');
  const people = await sara.locator('main a[href^="/deltagare/"]').all();
  const known: [string, string][] = [];
  for (const link of people)
    known.push([(await link.getAttribute('href'))!.split('?')[0]!, (await link.textContent())!.trim()]);
  for (const [path, who] of known) {
    await sara.goto(`${path}/samtycken`);
    const standing = sara.getByRole('link', { name: 'Återkalla samtycket till Försäkringskassan' });
    if ((await standing.count()) === 0 || !(await malin.goto(path))?.ok()) continue;
    [address, name] = [path, who];
    break;
  }
});
afterAll(() => product?.stop());

/** The person's own window: signed in at the provider once, then chosen at the product's own sign-in. */
const ownWindow = async (): Promise<Page> => {
  await signInAsPerson(product.database, makeApp(product.application), name, journeyDay);
  return product.signIn(name);
};

it('goes from the question to a yes for two areas, and one of them taken back is gone from the open window', async () => {
  await sara.goto(`${address}/samtycken`);
  await sara.getByRole('link', { name: `Fråga ${name}` }).click();
  await enter(sara, {
    till: 'Försäkringskassan',
    omraden: 'step plan work',
    andamal: 'Planera vägen till arbete tillsammans',
    galler_till: '2027-05-31',
  });
  await press(sara, 'Ställ frågan');
  expect(await said(sara)).toContain('Frågan är ställd.');

  const own = await ownWindow();
  await own.goto('/vem-ser');
  await own.getByRole('link', { name: 'Svara på frågan om Försäkringskassan' }).click();
  expect(await own.locator('[name=omraden]:checked').count()).toBe(0);
  await enter(own, { omraden: 'step work' });
  await press(own, 'Ja');
  expect(await said(own)).toContain('Det som Försäkringskassan redan har skrivit finns kvar där.');
  await press(own, 'Ja, det stämmer');
  expect(await said(own)).toContain('Tack. Vi har sparat ditt ja.');

  await malin.goto(`${address}/samtycken`);
  expect(await said(malin)).toContain('arbete och insatser');
  await malin.goto(address);
  await follow(own, 'Ta bort mitt ja till Försäkringskassan');
  await enter(own, { vad: 'work' });
  await press(own, 'Ta bort mitt ja');
  expect(await said(own)).toContain('Nu är den delen borta.');
  await malin.getByRole('heading', { name: 'Sidan är tömd' }).waitFor(within);
  expect(await said(malin)).not.toContain(name);
  await malin.goto(`${address}/samtycken`);
  expect(await said(malin)).toContain('Återkallade områden arbete och insatser');
});
