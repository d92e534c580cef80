import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enter, follow, type Product, press, said, startProduct } from './product.ts';

let product: Product;
let jon: Page;
let sara: Page;
beforeAll(async () => {
  product = await startProduct();
  jon = await product.signIn('Jon Berg', { javaScriptEnabled: false });
  sara = await product.signIn('Sara Holm');
});
afterAll(() => product?.stop());

const decided = { beslutare: 'Jon Berg, chef', beslutad: '2026-11-20' };
const review = { address: '' };

/** Opens each read of the sample in turn. */
const reads = async (page: Page): Promise<string[]> => {
  await page.goto(review.address);
  const links = page.locator('main a[href*="/lasning/"]');
  return links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
};

describe('a manager follows up the log, without scripts', () => {
  it('writes why a role sees what it sees, beside what the system gives it', async () => {
    await jon.goto('/personal');
    await follow(jon, 'Logguppföljning');
    expect(await said(jon)).toContain('Saknas');
    await follow(jon, 'handledare');
    expect(await said(jon)).toContain('arbetar på enheten där deltagaren har sin plats');
    await enter(jon, {
      behov: 'Det handledaren behöver för att stödja på platsen.',
      risker: 'Fler ser planen än de som handleder.',
      atgarder: 'Stickprov.',
      ...decided,
      'ses-over': '2027-11-20',
    });
    await press(jon, 'Spara anteckningen');
    expect(await said(jon)).toContain('Anteckningen är sparad');
  });

  it('states a plan, and the old one stands', async () => {
    await jon.goto('/logguppfoljning');
    await follow(jon, 'Ändra planen');
    await enter(jon, { antal: '3', fran: '2026-10-01', ...decided });
    await press(jon, 'Spara planen');
    const page = await said(jon);
    expect(page).toContain('Plan 2, beslutad 20 november 2026');
    expect(page).toContain('Plan 1');
  });

  it('draws the sample that is due', async () => {
    await jon.goto('/logguppfoljning');
    expect(await said(jon)).toContain('Dags att dra stickprov för 1 oktober 2026–31 oktober 2026');
    await follow(jon, 'Till stickprovet');
    expect(await said(jon)).toContain('SHA-256');
    await press(jon, 'Dra stickprovet');
    review.address = new URL(jon.url()).pathname;
    expect(await reads(jon)).toHaveLength(3);
    expect(await said(jon)).toContain('Inte bedömda: 3');
  });
});

describe('why somebody read', () => {
  it('is asked of the one who read, who answers', async () => {
    await sara.goto('/deltagare');
    expect(await said(sara)).toContain('Du har fått en fråga om en läsning');
    await sara.locator('main').getByRole('link', { name: 'Svara', exact: true }).click();
    expect(await said(sara)).toContain('Jonas tog över i fjol');
    await sara.getByRole('link', { name: /^Svara på frågan/ }).click();
    await enter(sara, { svar: 'Jonas var sjuk och jag tog hans möte.' });
    await press(sara, 'Skicka svaret');
    expect(await said(sara)).toContain('Svaret är skickat');
    await sara.goto('/deltagare');
    expect(await said(sara)).not.toContain('Du har fått en fråga');
  });

  it('and the manager reads the answer, and judges', async () => {
    await jon.goto('/logguppfoljning/ovanligt?vecka=2026-11-20');
    expect(await said(jon)).toContain('Utanför arbetstid');
    await follow(jon, 'I en granskning');
    await jon.locator('main a[href*="/lasning/"]').first().click();
    expect(await said(jon)).toContain('Jonas var sjuk och jag tog hans möte.');
    await enter(jon, { bedomning: 'correct', anteckning: 'Ersatte Jonas den dagen.' });
    await press(jon, 'Spara bedömningen');
    expect(await said(jon)).toContain('Bedömningen är sparad');
  });

  it('may be asked of each drawn read', async () => {
    const [first] = await reads(jon);
    await jon.goto(first!);
    await follow(jon, 'Fråga läsaren varför');
    await enter(jon, { fraga: 'Vad gällde det?' });
    await press(jon, 'Skicka frågan');
    expect(await said(jon)).toContain('Inget svar än');
  });
});

describe('the end of a review', () => {
  it('comes when each read is judged', async () => {
    for (const address of await reads(jon)) {
      await jon.goto(address);
      await enter(jon, { bedomning: 'correct' });
      await press(jon, 'Spara bedömningen');
    }
    await jon.goto(review.address);
    await enter(jon, { slutsats: 'Alla läsningar hör till läsarens egna deltagare.' });
    await press(jon, 'Avsluta granskningen');
    const page = await said(jon);
    expect(page).toContain('Granskningen är avslutad');
    expect(page).toContain('Hämta granskningen som fil (CSV)');
  });

  it('is nothing that the manager of another organisation sees', async () => {
    const helena = await product.signIn('Helena Quist');
    expect((await helena.goto(review.address))?.status()).toBe(404);
    await helena.goto('/logguppfoljning');
    const page = await said(helena);
    expect(page).toContain('Ingen granskning är gjord än.');
    expect(page).not.toContain('Jon Berg');
    await helena.goto('/logguppfoljning/ovanligt?vecka=2026-11-20');
    expect(await said(helena)).toContain('Ingen läsning den här veckan är ovanlig');
  });

  it('and on a phone nothing stands beside the screen', async () => {
    const phone = await product.signIn('Jon Berg', { viewport: { width: 320, height: 640 } });
    const pages = ['', '/plan', '/stickprov', '/roller/job_consultant', '/ovanligt', '/ovanligt/granser'];
    for (const path of [...pages.map((one) => `/logguppfoljning${one}`), review.address]) {
      await phone.goto(path);
      expect((await phone.locator('html').boundingBox())!.width, path).toBeLessThanOrEqual(320);
    }
  });
});
