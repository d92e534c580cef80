import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canMakePdf } from '../../app/platform/pdf.ts';
import { canReadPdf, pdfText } from '../read-pdf.ts';
import { enter, follow, type Product, press, said, startProduct } from './product.ts';

let product: Product;
let consultant: Page;
let officer: Page;
let plan: string;

beforeAll(async () => {
  product = await startProduct();
  consultant = await product.signIn('Fatima Haddad');
  officer = await product.signIn('Malin Roos');
  await consultant.goto('/deltagare');
  await follow(consultant, 'Yusuf Demir');
  await follow(consultant, 'Min plan');
  plan = new URL(consultant.url()).pathname;
});
afterAll(() => product?.stop());

describe('a plan that ASF offers, with the person and FK', () => {
  it('is read by FK as far as it is released and the person has said yes', async () => {
    await officer.goto(plan);
    const page = await said(officer);
    expect(page).toContain('Jag vill bli kock.');
    expect(page).toContain('Planen erbjuds av Arbetsmarknads- och socialförvaltningen.');
  });

  it('FK adds what it does, which is seen when it is released', async () => {
    await follow(officer, 'Lägg till vad ni gör');
    await enter(officer, { what: 'Malin är med på nästa möte', who: 'Malin Roos' });
    await press(officer, 'Spara');
    await consultant.goto(plan);
    expect(await said(consultant)).not.toContain('Malin är med på nästa möte');
    await officer
      .getByRole('form', { name: 'Släpp: Malin är med på nästa möte' })
      .getByRole('button')
      .click();
    await consultant.goto(plan);
    expect(await said(consultant)).toContain('Malin är med på nästa möte');
  });

  it('the person says what is to change beside the consultant, and then yes', async () => {
    await consultant.goto(`${plan.replace('/plan', '')}/tillsammans`);
    await consultant.locator('main form button').click();
    await consultant.goto('/min-plan');
    expect(await said(consultant)).toContain('Jag vill bli kock.');
    await follow(consultant, 'Jag vill ändra');
    await enter(consultant, { words: 'Jag vill börja klockan tio.' });
    await press(consultant, 'Skicka');
    expect(await said(consultant)).toContain('Du vill ändra planen.');
    await consultant.locator('.beside button').click();
    await consultant.goto(plan);
    expect(await said(consultant)).toContain('Jag vill börja klockan tio.');
    await follow(consultant, 'Ändra planen');
    await enter(consultant, { needs: 'Tolk på möten. Börja klockan tio.' });
    await press(consultant, 'Spara planen');
    await follow(consultant, 'Visa för deltagaren');
    expect(await said(consultant)).toContain('Så ser deltagaren planen');
    await enter(consultant, { how: 'read_aloud' });
    await press(consultant, 'Deltagaren har fått se planen');
    await follow(consultant, 'Släpp till parterna');
    await press(consultant, 'Släpp planen');
    await consultant.goto(`${plan.replace('/plan', '')}/tillsammans`);
    await consultant.locator('main form button').click();
    await consultant.goto('/min-plan');
    await press(consultant, 'Ja, planen är bra');
    expect(await said(consultant)).toContain('Du sa ja till planen');
    await consultant.locator('.beside button').click();
  });

  it('is locked when the others have said yes too', async () => {
    await officer.goto(plan);
    await follow(officer, 'Skriv in ett svar');
    await enter(officer, { answer: 'yes' });
    await press(officer, 'Spara svaret');
    const fsf = await product.signIn('Sara Holm');
    await fsf.goto(plan);
    await follow(fsf, 'Skriv in ett svar');
    await enter(fsf, { answer: 'yes' });
    await press(fsf, 'Spara svaret');
    await consultant.goto(`${plan}/las`);
    await press(consultant, 'Lås versionen som godkänd');
    expect(await said(consultant)).toContain('Version 1 · godkänd');
  });

  it('is changed by a new version, and the two are compared', async () => {
    await follow(consultant, 'Ny version');
    await enter(consultant, { goal: 'Jag vill bli kock på ett hotell.' });
    await press(consultant, 'Spara planen');
    await consultant.getByRole('link', { name: 'Jämför med den före: Version 2' }).click();
    const page = await said(consultant);
    expect(page).toContain('Jag vill bli kock.');
    expect(page).toContain('Jag vill bli kock på ett hotell.');
  });

  it.skipIf(!canReadPdf || !canMakePdf())('is fetched as a paper, the easy version first', async () => {
    await consultant.goto(plan);
    const [download] = await Promise.all([
      consultant.waitForEvent('download'),
      consultant.getByRole('link', { name: 'Hämta PDF' }).click(),
    ]);
    const path = await download.path();
    const text = pdfText(new Uint8Array(readFileSync(path))).replaceAll(/\s+/g, ' ');
    expect(text.indexOf('Det här är din plan.')).toBeGreaterThan(-1);
    expect(text.indexOf('Det här är din plan.')).toBeLessThan(text.indexOf('Hela planen'));
    expect(text).toContain('Jag vill bli kock på ett hotell.');
  });
});
