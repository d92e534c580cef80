import fs from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asSealing } from '../../app/platform/database.ts';
import { verifyLogs } from '../../app/rooms/trust/verify-logs.ts';
import { canReadPdf, pdfText } from '../read-pdf.ts';
import { enter, type Product, press, said, startProduct } from './product.ts';

let product: Product;
let sara: Page;
let file: string;
beforeAll(async () => {
  product = await startProduct();
  sara = await product.signIn('Sara Holm');
  await sara.goto('/deltagare');
  const link = sara.locator('main a[href^="/deltagare/"]', { hasText: 'Ella Hammar' }).first();
  file = `${(await link.getAttribute('href'))!.split('?')[0]}/personakt`;
});
afterAll(() => product?.stop());

const written = 'Ella provade kassan i en timme.';
const kept = (page: Page) =>
  page.locator('[data-draft]:not([data-typed]) [data-said]', { hasText: 'Utkast sparat' }).waitFor();
const note = async (page: Page, text: string) => {
  await enter(page, { dag: '2026-11-20', fakta: text });
  await page.locator('[name=vad][value=event]').check();
  await page.locator('[name=hur][value=present]').check();
};

it('what is typed is kept as a draft, found again after signing out, and signed', async () => {
  await sara.goto(file);
  await sara.getByRole('link', { name: 'Ny anteckning' }).click();
  expect(await said(sara)).toContain('Vem kan läsa den här anteckningen?');
  await note(sara, written);
  await kept(sara);
  await sara.locator('details:has([action="/logga-ut"]) > summary').click();
  await press(sara, 'Logga ut');
  sara = await product.signIn('Sara Holm');
  await sara.goto(file);
  await sara
    .getByRole('link', { name: /^Utkast, sparat/ })
    .first()
    .click();
  expect(await sara.locator('[name=fakta]').inputValue()).toBe(written);
  await press(sara, 'Signera och lås');
  expect(await said(sara)).toContain('Anteckningen är signerad och låst.');
  expect(await said(sara)).toContain(written);
});

it('what is typed while a draft is on its way is kept too', async () => {
  await sara.goto(`${file}/ny`);
  let slow = true;
  await sara.route('**/ny', async (route) => {
    if (route.request().method() === 'POST' && slow) await new Promise((later) => setTimeout(later, 2500));
    slow = false;
    await route.continue();
  });
  const onItsWay = sara.waitForRequest((request) => request.method() === 'POST');
  await enter(sara, { fakta: 'Först' });
  await onItsWay;
  await enter(sara, { fakta: 'Först, och sedan' });
  await kept(sara);
  await sara.unroute('**/ny');
  await sara.reload();
  expect(await sara.locator('[name=fakta]').inputValue()).toBe('Först, och sedan');
  await press(sara, 'Kasta utkastet');
});

it('without scripts a button keeps the draft and stays', async () => {
  const silent = await product.signIn('Sara Holm', { javaScriptEnabled: false });
  await silent.goto(`${file}/ny`);
  await note(silent, 'Utan skript');
  await press(silent, 'Spara utkast');
  expect(await silent.locator('[name=fakta]').inputValue()).toBe('Utan skript');
  expect(await said(silent)).toContain('Utkast sparat');
  await press(silent, 'Kasta utkastet');
  expect(await silent.locator('[name=fakta]').inputValue()).toBe('');
});

it('it is corrected by a new note with an attachment, and the person’s disagreement stands beside it', async () => {
  await sara.goto(file);
  await sara.getByRole('link', { name: 'Rätta: 20 november 2026' }).first().click();
  await note(sara, 'Ella provade kassan i två timmar.');
  const pdf = { name: 'intyg.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 intyg') };
  await sara.locator('[name=bilaga-1]').setInputFiles(pdf);
  await kept(sara);
  await press(sara, 'Signera och lås');
  const fetched = sara.waitForEvent('download');
  await sara.getByRole('link', { name: 'intyg.pdf' }).click();
  expect(fs.readFileSync((await (await fetched).path())!, 'utf8')).toBe('%PDF-1.7 intyg');
  await sara.getByRole('link', { name: 'Personen anser att det är fel: 20 november 2026' }).last().click();
  await enter(sara, {
    dag: '2026-11-21',
    vem: 'Ella',
    'fick-veta': '2026-11-21',
    uppfattning: 'Det var längre.',
  });
  await sara.locator('[name=hur][value=told]').check();
  await press(sara, 'Signera och lås');
  const all = await said(sara);
  for (const words of [
    written,
    'två timmar',
    'Det var längre.',
    'Rättad av anteckningen från',
    'Personen anser att något här är fel',
  ])
    expect(all).toContain(words);
});

it.skipIf(!canReadPdf)('the extract has it all on paper, and every chain holds', async () => {
  await sara.goto(`${file}/utdrag`);
  const fetched = sara.waitForEvent('download');
  await press(sara, 'Gör utdraget som PDF');
  const text = pdfText(fs.readFileSync((await (await fetched).path())!)).replace(/\s+/g, ' ');
  for (const words of ['Ella', written, 'två timmar', 'Det var längre.', 'intyg.pdf', 'Vem som har läst'])
    expect(text).toContain(words);
  const { notes } = await asSealing(product.database, (tx) => verifyLogs(tx, new Date(), undefined));
  expect(notes).toEqual([]);
});
