import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventedNumber } from '../../app/shared/values/identity-numbers.ts';
import { enter, follow, journeyDay, type Product, press, said, startProduct } from './product.ts';

const staff = {
  lssOfficer: 'Lena Ek',
  consultant: 'Sara Holm',
  asf: 'Fatima Haddad',
  fk: 'Tomas Vik',
  af: 'Yasmin Karimi',
};
type Who = keyof typeof staff;

const organisations = {
  FSF: 'Funktionsstödsförvaltningen',
  ASF: 'Arbetsmarknads- och socialförvaltningen',
  FK: 'Försäkringskassan',
  AF: 'Arbetsförmedlingen',
};
type Organisation = keyof typeof organisations;

const everything = 'identity step plan meetings work benefits assessments';

let product: Product;
const windows = {} as Record<Who, Page>;
/** The address of Ronja's page; the same for everybody who may see it. */
let person: string;
/** Transitions of the year before hers. */
let before: number;

beforeAll(async () => {
  product = await startProduct();
  for (const who of Object.keys(staff) as Who[]) windows[who] = await product.signIn(staff[who]);
  before = await countedIn('2026');
});
afterAll(() => product?.stop());

/** The year's total in the file that anybody may fetch. */
const countedIn = async (year: string): Promise<number> => {
  const file = await windows.consultant.request.get('/uppfoljning/overgangar.csv');
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

const consent = (who: Who, to: Organisation, areas: string, now = false) =>
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
      ...(now ? { dela: 'yes' } : {}),
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
  expect(preview).toContain('Ronja Sjölund');
  await press(page, 'Skicka');
  expect(new URL(page.url()).search, await said(page)).not.toContain('grund');
};

const openCase = async (who: Who, kind: 'Aktualisering' | 'Överlämning') => {
  const page = windows[who];
  await page.goto('/arenden');
  const row = page.locator('tr').filter({ hasText: 'Ronja Sjölund' }).filter({ hasText: kind });
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

describe('one person through Malmö 2025, from a wish to ordinary employment', () => {
  it('begins at the LSS officer, who opens the file and hears the wish', async () => {
    const page = windows.lssOfficer;
    await page.goto('/deltagare/ny');
    await enter(page, {
      nummer: inventedNumber('1999-05-04', 'woman'),
      fornamn: 'Ronja',
      efternamn: 'Sjölund',
      enhet: 'Norra verkstan',
    });
    await press(page, 'Öppna akten');
    person = new URL(page.url()).pathname;
    await record(
      'lssOfficer',
      '/vag/onskan',
      { onskan: 'Jag vill jobba i ett riktigt kök.' },
      'Spara önskan',
    );
  });

  it('reaches a job consultant, who answers, notes the placement and starts the way', async () => {
    const page = windows.consultant;
    await page.goto('/deltagare?visa=wishes');
    await follow(page, 'Ronja Sjölund');
    await follow(page, 'Svara på önskan');
    await enter(page, { svar: 'starts' });
    await press(page, 'Spara svaret');
    const placement = { enhet: 'Norra verkstan', form: 'work_oriented_group', fran: '2024-08-19' };
    await record('consultant', '/uppgifter/placering', placement, 'Spara');
    await at('consultant', '/vag/starta');
    await follow(page, 'Välj modell: Malmö 2025');
    await enter(page, { inflode: 'own_wish' });
    await press(page, 'Starta vägen');
    expect(await said(page)).toContain('Väntar på Funktionsstödsförvaltningen');
  });

  it('asks for the own yes and the goal', async () => {
    expect(await missing('consultant', 'work_goal-raising')).toHaveLength(2);
    await record('consultant', '/uppgifter/svar', { svar: 'yes', dag: journeyDay }, 'Spara');
    expect(await missing('consultant', 'work_goal-raising')).toHaveLength(1);
    await fact('consultant', 'work_goal', { utfall: 'set', 'd-goal': 'Jobba i kök' });
    await move('consultant', 'work_goal-raising');
  });

  it('asks for the livelihood, cases raised at ASF and FK, and a hand-over that is done', async () => {
    expect(await missing('consultant', 'raising-planning')).toHaveLength(3);
    const benefit = { kalla: 'activity_compensation', niva: '100', fran: '2024-07-01' };
    await record('consultant', '/uppgifter/forsorjning', benefit, 'Spara');
    expect(await missing('consultant', 'raising-planning')).toHaveLength(3);
    for (const to of ['FK', 'ASF'] as const) {
      await consent('consultant', to, everything);
      await send('consultant', 'aktualisera', to);
    }
    await accept('fk', 'Aktualisering');
    await accept('asf', 'Aktualisering');
    expect(await missing('consultant', 'raising-planning')).toHaveLength(1);
    await send('consultant', 'overlamna', 'ASF');
    await accept('asf', 'Överlämning');
    expect(await missing('consultant', 'raising-planning')).toHaveLength(1);
    await meet('asf');
    await move('asf', 'raising-planning');
  });

  it('lets FK and AF clear the work ability beside', async () => {
    await consent('asf', 'FK', 'identity step', true);
    await move('fk', 'planning-rehabilitation_cooperation');
    await consent('asf', 'AF', 'identity step');
    await send('asf', 'aktualisera', 'AF');
    await accept('af', 'Aktualisering');
    for (const to of ['ASF', 'FSF'] as const) await consent('af', to, 'identity assessments', true);
    await fact('af', 'work_ability', { utfall: 'cleared', 'd-by': 'FK AF' });
    await move('fk', 'rehabilitation_cooperation-ends', { varning: 'work_ability_not_cleared' });
  });

  it('asks for the plan, the support and its answer, the LSS officer’s decision, the employment and the way back', async () => {
    const stillMissing = () => missing('asf', 'planning-ordinary_employment');
    expect(await stillMissing()).toHaveLength(6);
    await fact('asf', 'plan_agreed', { utfall: 'agreed', 'd-parties': 'FSF ASF', 'd-personSaidYes': 'yes' });
    expect(await stillMissing()).toHaveLength(5);
    await fact('consultant', 'support_offered', {
      utfall: 'offered',
      'd-by': 'FSF',
      'd-what': 'Stöd på arbetsplatsen',
    });
    await fact('consultant', 'support_answered', { utfall: 'yes' });
    expect(await stillMissing()).toHaveLength(3);
    await record(
      'lssOfficer',
      '/vag/dv-beslut',
      {
        beslutat: journeyDay,
        'sista-dag': '2026-11-22',
        mal: 'paid_work',
        grund: 'LSS 9 § 10, personen har fått arbete',
      },
      'Registrera beslutet',
    );
    expect(await stillMissing()).toHaveLength(2);
    await fact('asf', 'employment_started', { utfall: 'ordinary', 'd-employer': 'Kök Söder' });
    expect(await stillMissing()).toHaveLength(1);
    await consent('asf', 'FSF', everything);
    await send('asf', 'overlamna', 'FSF');
    await accept('consultant', 'Överlämning');
    await meet('consultant');
    expect(await missing('consultant', 'planning-ordinary_employment')).toEqual([]);
    await move('consultant', 'planning-ordinary_employment');
    const page = await at('consultant');
    expect(await said(page)).toContain('Steg nu Ordinarie anställning');
  });

  it('is one more in the table, in the chart and in the file', async () => {
    expect(await countedIn('2026')).toBe(before + 1);
    const page = windows.consultant;
    await page.goto('/uppfoljning');
    expect(await said(page)).toContain(`2026 ${'till 23/11'}`);
  });
});
