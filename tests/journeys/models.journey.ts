import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { journeyDay } from './demo-template.ts';
import { enter, follow, type Product, press, said, startProduct } from './product.ts';
import { firstAttempt, sixthModel } from './sixth-model.ts';

let product: Product;
let manager: Page;
let consultant: Page;

beforeAll(async () => {
  product = await startProduct();
  manager = await product.signIn('Eva Strand, modellansvarig');
  consultant = await product.signIn('Sara Holm');
});
afterAll(() => product?.stop());

const upload = async (json: object) => {
  await manager.goto('/modeller');
  await follow(manager, 'Ladda upp en modell');
  await manager.locator('input[type=file]').setInputFiles({
    name: 'exempelstad.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(json)),
  });
  await press(manager, 'Granska och ladda upp');
};

describe('a model manager brings in the town’s own model', () => {
  it('is told every fault at once, with its place, and nothing is kept', async () => {
    await upload(firstAttempt());
    const page = await said(manager);
    expect(await manager.title()).toContain('Fel:');
    expect(page).toContain('steps[0].holder');
    expect(page).toContain('Steget saknar den som har bollen.');
    expect(page).toContain('Det finns inget villkor, ingen varning och ingen effekt som heter god_lust.');
    expect(page).toContain('Det finns ingen utgång som heter nagonstans.');
  });

  it('sees it as a picture and in tables before anybody uses it', async () => {
    await upload(sixthModel());
    const page = await said(manager);
    expect(page).toContain('Modellen är uppladdad. Den är inte i bruk än');
    expect(page).toContain('Förslag, inte godkänd');
    expect(await manager.getByRole('img', { name: /Bild av Exempelstads väg \(2027\)/ }).count()).toBe(1);
    await upload(sixthModel());
    expect(await said(manager)).toContain('Filen är redan uppladdad. Inget har ändrats.');
  });

  it('registers the group’s decision with those who have own experience, and takes it into use', async () => {
    await follow(manager, 'Registrera ett godkännande');
    await enter(manager, {
      grupp: 'Styrgruppen',
      datum: '2026-11-20',
      egen: 'Två från brukarrådet',
      andra: 'Funktionsstödsförvaltningen\nFörsäkringskassan',
    });
    await press(manager, 'Registrera');
    await follow(manager, 'Ta i bruk för nya vägar');
    await press(manager, 'Ta i bruk');
    const page = await said(manager);
    expect(page).toContain('Godkänd av Styrgruppen 20 november 2026');
    expect(page).toContain('Med egen erfarenhet: Två från brukarrådet');
    expect(page).toContain('Togs i bruk av Eva Strand');
  });

  it('publishes where each step leads, once all are decided', async () => {
    await follow(manager, 'Bestäm flytten från Make it: work (2020.2)');
    await press(manager, 'Visa');
    expect(await said(manager)).toContain('är inte bestämt');
    await enter(manager, { 'steg-preparatory_programme': 'training', 'steg-collaboration_meeting': '-' });
    await press(manager, 'Visa');
    expect(await said(manager)).toMatch(/Normal tid.*högst 30 dagar/);
    await press(manager, 'Publicera flytten');
    expect(await said(manager)).toContain('Från Make it: work (2020.2), publicerad av Eva Strand');
  });
});

describe('the consultant moves three people, and a fourth cannot be moved', () => {
  it('finds them on the list, with what the move brings for each', async () => {
    await consultant.goto('/deltagare');
    expect(await said(consultant)).toContain('av dina deltagare kan flyttas till Exempelstads väg (2027).');
    await follow(consultant, 'Se vilka');
    const page = await said(consultant);
    expect(page).toMatch(/Ali Svensson.*Träning i arbete/);
    expect(page).toMatch(/De här kan inte flyttas.*Bea Lind/);
  });

  it('moves three together', async () => {
    await consultant.getByLabel('Ali Svensson', { exact: true }).check();
    await consultant.getByLabel('Leo Vikander', { exact: true }).check();
    await consultant.getByLabel('Melker Hagman', { exact: true }).check();
    await enter(consultant, { datum: journeyDay, varfor: 'Styrgruppen har bestämt' });
    await press(consultant, 'Flytta de valda');
    expect(await said(consultant)).toContain('3 deltagare är flyttade.');
  });

  it('the fourth is in a step that is gone: a sentence says so, and what can be done', async () => {
    await follow(consultant, 'Bea Lind');
    const page = await said(consultant);
    expect(page).toContain('finns inte i den nya modellen. Gå vidare till ett annat steg först');
    expect(await consultant.getByRole('button', { name: 'Byt modell' }).count()).toBe(0);
  });

  it('what happened stands on the person’s page, and the time in the step goes on', async () => {
    await consultant.goto('/deltagare');
    await follow(consultant, 'Ali Svensson');
    const page = await said(consultant);
    expect(page).toContain('Modellen byttes: Make it: work (2020.2) → Exempelstads väg (2027)');
    expect(page).toMatch(/Steg nu Träning i arbete/);
    await follow(consultant, 'Exempelstads väg');
    expect(await said(consultant)).toContain('Stegen i korthet');
  });

  it('and is taken back visibly where it was wrong', async () => {
    await consultant.goBack();
    await consultant.getByText('Rätta ett steg').click();
    await consultant.getByRole('link', { name: /Bytet av modell/ }).click();
    await enter(consultant, { varfor: 'Ali stannar i Make it: work' });
    await press(consultant, 'Ta tillbaka bytet');
    const page = await said(consultant);
    expect(page).toMatch(/Ströks .* av Sara Holm\. Därför att: Ali stannar i Make it: work/);
    expect(page).toContain('Modell Make it: work');
  });
});
