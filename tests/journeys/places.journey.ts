import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { journeyDay } from './demo-template.ts';
import { enter, follow, type Product, press, said, startProduct } from './product.ts';

let product: Product;
let sara: Page;
beforeAll(async () => {
  product = await startProduct();
  sara = await product.signIn('Sara Holm');
});
afterAll(() => product?.stop());

const books = async (person: string) => {
  await follow(sara, 'Boka plats');
  await enter(sara, { person });
  await press(sara, 'Fortsätt');
  await enter(sara, {
    borjar: journeyDay,
    slutar: journeyDay,
    dagar: 'mon wed',
    'fran-klockan': '9',
    'till-klockan': '12',
    vad: 'Du gör smörgåsar.',
    visar: 'Nadja',
  });
  await press(sara, 'Boka platsen');
};

describe('a consultant', () => {
  it('opens one seat, books it, and is told that there is no other', async () => {
    await follow(sara, 'Lärandeplatser');
    expect(await said(sara)).toContain('6 av 11 platser används');
    await follow(sara, 'Lägg till plats');
    await enter(sara, { arbetsplats: 'Kök Söder, Köket', namn: 'Kallskänken', platser: '1' });
    await press(sara, 'Spara');
    await sara.waitForURL(/\?sparat=1/);
    const place = sara.url();
    await books('Melker Hagman');
    expect(await said(sara)).toContain('Väntar på personen');
    await sara.goto(place);
    expect(await said(sara)).toContain('■ 1 av 1 platser används');
    await books('Leo Vikander');
    expect(await sara.title()).toMatch(/^Fel: /);
    expect(await said(sara)).toContain('Platsen är full');
  });

  it('asks the three in order: the person says yes on the own pages', async () => {
    const bea = await product.signIn('Bea Lind, egna sidor');
    await follow(bea, 'Läs om min plats');
    expect(await said(bea)).toContain('Nadja visar dig vad du ska göra.');
    await press(bea, 'Ja');
    expect(await said(bea)).toContain('Nu frågar vi arbetsplatsen.');
    await sara.goto('/deltagare?namn=Bea');
    await follow(sara, 'Bea Lind');
    await follow(sara, 'Lärandeplats');
    await follow(sara, 'Kök Söder');
    for (const [party, more] of [
      ['employer', { namn: 'Nadja Rask', hur: 'signed' }],
      ['municipality', { hur: 'at_the_table' }],
    ] as [string, Record<string, string>][]) {
      await follow(sara, 'Skriv in ett svar');
      await enter(sara, { part: party, svar: 'yes', ...more });
      await press(sara, 'Spara svaret');
      await sara.waitForURL(/\?sparat=1/);
    }
    expect(await said(sara)).toContain('Överenskommet');
    await bea.reload();
    expect(await said(bea)).toContain('Alla har sagt ja. Platsen är din.');
  });
});

it('a supervisor holds a visit on a phone, with scripts off', async () => {
  const phone = await product.signIn('Leila Nord', {
    viewport: { width: 320, height: 640 },
    javaScriptEnabled: false,
  });
  for (const path of ['/larandeplatser', '/larandeplatser/besok']) {
    await phone.goto(path);
    expect((await phone.locator('html').boundingBox())!.width, path).toBeLessThanOrEqual(320);
  }
  await follow(phone, 'Ali Svensson');
  await enter(phone, { hur: 'held', ord: 'Ali packade själv' });
  await press(phone, 'Spara');
  await phone.waitForURL(/\?sparat=1/);
  expect(await said(phone)).toContain('Hållet Ali packade själv');
});
