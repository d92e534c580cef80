import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventedNumber } from '../../app/shared/values/identity-numbers.ts';
import { enter, follow, journeyDay, type Product, press, said, startProduct } from './product.ts';

let product: Product;
const windows: Record<string, Page> = {};
let person: string;

const staff = {
  lssOfficer: 'Lena Ek',
  consultant: 'Sara Holm',
  asf: 'Fatima Haddad',
  fk: 'Tomas Vik',
  af: 'Yasmin Karimi',
};
type Who = keyof typeof staff;

beforeAll(async () => {
  product = await startProduct();
  for (const [who, name] of Object.entries(staff)) windows[who] = await product.signIn(name);
});
afterAll(() => product?.stop());

const at = async (who: Who, path: string): Promise<Page> => {
  const page = windows[who]!;
  await page.goto(path.startsWith('/arenden') ? path : `${person}${path}`);
  return page;
};

/** Does a form at the address; what the product answers must be the person's page, not the form again. */
const record = async (who: Who, path: string, values: Record<string, string>, button: string) => {
  const page = await at(who, path);
  await enter(page, values);
  await press(page, button);
  expect(new URL(page.url()).pathname, `${who} ${path}: ${await said(page)}`).not.toContain('/vag/');
  return page;
};

const fact = (who: Who, kind: string, values: Record<string, string>) =>
  record(who, `/vag/uppgift?slag=${kind}`, values, 'Spara');

/** The sentences of what is still missing before the move. */
const missing = async (who: Who, transition: string): Promise<string[]> => {
  const page = await at(who, `/vag/steg?till=${transition}`);
  return page.locator('main section, main .card, main ul').filter({ hasText: /saknas/ }).locator('li').allInnerTexts();
};

const move = (who: Who, transition: string) => record(who, `/vag/steg?till=${transition}`, {}, 'Registrera');

const consent = async (who: Who, to: string, areas: string, more: Record<string, string> = {}) => {
  const page = await at(who, '/samtycken/nytt');
  await enter(page, {
    till: to,
    omraden: areas,
    andamal: 'Planera vägen till arbete tillsammans',
    gavs: journeyDay,
    galler_till: '2027-11-22',
    hur: 'oral',
    forklarade: staff[who],
    ...more,
  });
  await press(page, 'Spara samtycket');
  expect(await said(page)).toContain('Samtycken');
};

const send = async (who: Who, kind: 'aktualisera' | 'overlamna', to: string) => {
  const page = await at(who, `/${kind}`);
  await page.locator('section, .card, li').filter({ hasText: to }).getByRole('link', { name: 'Välj', exact: true }).last().click();
  for (const box of await page.locator('[name=omraden]').all()) await box.check();
  await press(page, 'Visa');
  expect(await said(page)).toContain('Det här får mottagaren läsa');
  await press(page, 'Skicka');
};

const answer = async (who: Who, kind: string) => {
  const page = await at(who, '/arenden');
  await page.locator('tr').filter({ hasText: 'Ronja Sjölund' }).filter({ hasText: kind }).getByRole('link').first().click();
  await enter(page, { svar: 'accepted' });
  await press(page, 'Svara');
  return page;
};

describe('one person through Malmö 2025, from a wish to ordinary employment', () => {
  it('begins at the LSS officer, who hears the wish', async () => {
    const page = windows.lssOfficer!;
    await page.goto('/deltagare/ny');
    await enter(page, {
      nummer: inventedNumber('1999-05-04', 'woman'),
      fornamn: 'Ronja',
      efternamn: 'Sjölund',
      enhet: 'Norra verkstan',
    });
    await press(page, 'Öppna akten');
    person = new URL(page.url()).pathname;
    await record('lssOfficer', '/vag/onskan', { onskan: 'Jag vill jobba i ett riktigt kök.' }, 'Spara önskan');
  });

  it('reaches the job consultant, who answers it, places and starts the way', async () => {
    const page = windows.consultant!;
    await page.goto('/deltagare?visa=wishes');
    await follow(page, 'Ronja Sjölund');
    await follow(page, 'Svara på önskan');
    await enter(page, { svar: 'starts' });
    await press(page, 'Spara svaret');
    await record('consultant', '/uppgifter/placering', { enhet: 'Norra verkstan', form: 'work_oriented_group', fran: '2024-08-19' }, 'Spara');
    await (await at('consultant', '/vag/starta')).getByRole('link', { name: 'Välj modell: Malmö 2025' }).click();
    await enter(page, { inflode: 'own_wish' });
    await press(page, 'Starta vägen');
    expect(await said(page)).toContain('Daglig verksamhet med mål om arbete');
  });

  it('asks for the own yes and the goal', async () => {
    expect(await missing('consultant', 'work_goal-raising')).toHaveLength(2);
    await record('consultant', '/uppgifter/svar', { svar: 'yes', dag: journeyDay }, 'Spara');
    await fact('consultant', 'work_goal', { utfall: 'set', 'd-goal': 'Jobba i kök' });
    expect(await missing('consultant', 'work_goal-raising')).toEqual([]);
    await move('consultant', 'work_goal-raising');
  });

  it('asks for the livelihood, then for raised cases at ASF and FK and a hand-over that is done', async () => {
    expect(await missing('consultant', 'raising-planning')).toHaveLength(3);
    await record('consultant', '/uppgifter/forsorjning', { kalla: 'activity_compensation', niva: '100', fran: '2024-07-01' }, 'Spara');
    const all = 'identity step plan meetings work benefits assessments';
    await consent('consultant', 'Försäkringskassan', all);
    await consent('consultant', 'Arbetsmarknads- och socialförvaltningen', all);
    await send('consultant', 'aktualisera', 'Försäkringskassan');
    await send('consultant', 'aktualisera', 'Arbetsmarknads- och socialförvaltningen');
    await answer('fk', 'Aktualisering');
    await answer('asf', 'Aktualisering');
    expect(await missing('consultant', 'raising-planning')).toHaveLength(1);
    await send('consultant', 'overlamna', 'Arbetsmarknads- och socialförvaltningen');
    const page = await answer('asf', 'Överlämning');
    expect(await missing('consultant', 'raising-planning')).toHaveLength(1);
    await page.bringToFront();
  });
});
