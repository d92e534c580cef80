import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enter, follow, type Product, press, said, startProduct } from './product.ts';

let product: Product;
let ali: Page;
let sara: Page;

beforeAll(async () => {
  product = await startProduct();
  ali = await product.signIn('Ali Svensson, egna sidor');
  sara = await product.signIn('Sara Holm');
});
afterAll(() => product?.stop());

const address = async (name: string) => {
  await sara.goto(`/deltagare?namn=${encodeURIComponent(name)}`);
  const href = await sara.getByRole('link', { name }).first().getAttribute('href');
  return href!.split('?')[0]!;
};

describe('a person on the own pages', () => {
  it('sees where on the way, and says that a job would be something to try', async () => {
    expect(await said(ali)).toContain('Du är på steg');
    await follow(ali, 'Jag vill prova ett jobb');
    await enter(ali, { mer: 'Något med bilar' });
    await press(ali, 'Säg att jag vill prova ett jobb');
    expect(await said(ali)).toContain('Tack. Nu har du sagt att du vill prova ett jobb.');
  });

  it('asks why somebody has looked, and reads the manager’s answer', async () => {
    await sara.goto(await address('Ali Svensson'));
    await follow(ali, 'Vem har tittat?');
    await ali
      .getByRole('link', { name: /^Fråga .* om det här$/ })
      .first()
      .click();
    await press(ali, 'Skicka frågan');
    expect(await ali.title()).toMatch(/^Fel: /);
    await enter(ali, { fraga: 'Varför tittade ni på mig?' });
    await press(ali, 'Skicka frågan');
    const jon = await product.signIn('Jon Berg');
    await jon.goto('/logguppfoljning');
    await follow(jon, 'Varför tittade ni på mig?');
    await enter(jon, { svar: 'Sara ringde dig om mötet.' });
    await press(jon, 'Skicka svaret');
    await ali.reload();
    expect(await said(ali)).toContain('De svarade: Sara ringde dig om mötet.');
  });

  it('records the goal, listens, sends it, and the consultant finds it in the plan', async () => {
    await ali.goto('/min-plan');
    await follow(ali, 'Berätta om ditt mål');
    await press(ali, 'Spela in');
    await ali.waitForTimeout(500);
    await press(ali, 'Stoppa');
    await ali.getByText('Ljudet är klart.').waitFor();
    const sound = ali.locator('[data-record] audio');
    expect(await sound.isVisible()).toBe(true);
    await sound.evaluate((audio) => (audio as unknown as { play: () => Promise<void> }).play());
    await enter(ali, { words: 'Jag vill laga mat' });
    await press(ali, 'Spara');
    expect(await said(ali)).toContain('Ditt mål är sparat.');
    await sara.goto(`${await address('Ali Svensson')}/plan`);
    expect(await said(sara)).toContain('Jag vill laga mat');
  });

  it('is looked at together with the consultant, who comes back to her own pages', async () => {
    const person = await address('Bea Lind');
    await sara.goto(`${person}/egna-sidor`);
    await follow(sara, 'Titta tillsammans');
    await press(sara, 'Öppna sidorna tillsammans');
    expect(await said(sara)).toContain('Du tittar tillsammans med Bea.');
    expect(new URL(sara.url()).pathname).toBe('/min-vag');
    await press(sara, 'Sluta titta tillsammans');
    expect(new URL(sara.url()).pathname).toBe(person);
  });

  it('says no to the legal guardian, whose page is shut at the next request', async () => {
    const greta = await product.signIn('Greta Blom, för Hugo Blom');
    expect(await said(greta)).toContain('Sidorna handlar om Hugo Blom.');
    const hugo = await product.signIn('Hugo Blom, egna sidor');
    await hugo.goto('/vem-hjalper');
    await follow(hugo, 'Jag vill inte att Greta Blom ser mina sidor');
    await press(hugo, 'Nej, Greta Blom får inte se');
    await greta.goto('/min-vag');
    expect(await said(greta)).toContain('Det finns ingen sida att visa för dig just nu.');
  });

  it('whose identity becomes protected is told what a stranger is told', async () => {
    await product.database.script(
      "update file set protected = true where given_name = 'Ali' and family_name = 'Svensson'",
    );
    await ali.goto('/min-vag');
    expect(new URL(ali.url()).pathname).toBe('/ingen-sida');
    expect(await said(ali)).not.toContain('Ali');
  });
});
