import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { enter, journeyDay, type Product, press, said } from './product.ts';

const organisations = {
  FSF: 'Funktionsstödsförvaltningen',
  ASF: 'Arbetsmarknads- och socialförvaltningen',
  FK: 'Försäkringskassan',
  AF: 'Arbetsförmedlingen',
};
type Organisation = keyof typeof organisations;

export type Acting<Who extends string> = Awaited<ReturnType<typeof actingAs<Who>>>;

/** Several of the staff, each in a window of their own, and what they do about one person. */
export const actingAs = async <Who extends string>(
  product: Product,
  staff: Record<Who, string>,
  name: string,
) => {
  const windows = {} as Record<Who, Page>;
  for (const who of Object.keys(staff) as Who[]) windows[who] = await product.signIn(staff[who]);
  /** The address of the person's page; the same for everybody who may see it. */
  let person = '';

  /** The year's total in the file that anybody may fetch. */
  const countedIn = async (who: Who, year: string): Promise<number> => {
    const file = await windows[who].request.get('/uppfoljning/overgangar.csv');
    const total = (await file.text())
      .split('\r\n')
      .find((line) => line.startsWith(`${year};Alla mål;Kvinnor och män;`));
    return Number(total?.split(';')[3]);
  };

  const at = async (who: Who, path = ''): Promise<Page> => {
    await windows[who].goto(person + path);
    return windows[who];
  };

  /** Does the form at the address; the product then leaves it. */
  const record = async (who: Who, path: string, values: Record<string, string>, button: string) => {
    const page = await at(who, path);
    await enter(page, values);
    await press(page, button);
    const here = new URL(page.url());
    expect(here.pathname + here.search, await said(page)).not.toBe(person + path);
  };

  const fact = (who: Who, kind: string, values: Record<string, string>) =>
    record(who, `/vag/uppgift?slag=${kind}`, values, 'Spara');

  const move = (who: Who, transition: string, values: Record<string, string> = {}) =>
    record(who, `/vag/steg?till=${transition}`, values, 'Registrera');

  /** The sentences about what is missing before the move. */
  const missing = async (who: Who, transition: string): Promise<string[]> => {
    const page = await at(who, `/vag/steg?till=${transition}`);
    const box = page.locator('section', { has: page.getByRole('heading', { name: 'Det här saknas' }) });
    return box.getByRole('listitem').allInnerTexts();
  };

  const consent = (who: Who, to: Organisation, areas: string, more: Record<string, string> = {}) =>
    record(
      who,
      '/samtycken/nytt',
      {
        till: organisations[to],
        omraden: areas,
        andamal: 'Planera vägen till arbete tillsammans',
        gavs: journeyDay,
        galler_till: '2027-11-22',
        hur: 'oral',
        forklarade: staff[who],
        ...more,
      },
      'Spara samtycket',
    );

  /** Chooses the receiver and its basis, looks at what will be read, and sends it. */
  const send = async (who: Who, kind: 'aktualisera' | 'overlamna', to: Organisation) => {
    const page = await at(who, `/${kind}`);
    const card = page.locator('.card', { has: page.getByRole('heading', { name: organisations[to] }) });
    await card.getByText('Förhandsvisa', { exact: true }).last().click();
    const boxes = await page.locator('[name=omraden]').all();
    for (const box of boxes) await box.check();
    if (boxes.length > 0) await press(page, 'Visa vad mottagaren får läsa');
    const preview = await said(page);
    expect(preview).toContain('Det här får mottagaren läsa');
    expect(preview).toContain(name);
    await press(page, 'Skicka');
    expect(new URL(page.url()).search, await said(page)).not.toContain('grund');
  };

  const openCase = async (who: Who, kind: 'Aktualisering' | 'Överlämning') => {
    const page = windows[who];
    await page.goto('/arenden');
    const row = page.locator('tr').filter({ hasText: name }).filter({ hasText: kind });
    await row.getByRole('link').first().click();
    return page;
  };

  const accept = async (who: Who, kind: 'Aktualisering' | 'Överlämning') => {
    const page = await openCase(who, kind);
    await enter(page, { svar: 'accepted' });
    await press(page, 'Spara svaret');
  };

  const meet = async (who: Who) => {
    const page = await openCase(who, 'Överlämning');
    await enter(page, { kontakt: journeyDay });
    await press(page, 'Spara första kontakten');
  };

  /** The page that is open now is the person's. */
  const found = (page: Page) => {
    person = new URL(page.url()).pathname;
  };

  return { windows, countedIn, at, record, fact, move, missing, consent, send, accept, meet, found };
};
