import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { addDays } from '../../app/shared/values/dates.ts';
import { journeyDay } from './demo-template.ts';
import { enter, type Product, press, said } from './product.ts';

const organisations = {
  FSF: 'Funktionsstödsförvaltningen',
  ASF: 'Arbetsmarknads- och socialförvaltningen',
  FK: 'Försäkringskassan',
  AF: 'Arbetsförmedlingen',
};
export type Organisation = keyof typeof organisations;
type Kind = 'Aktualisering' | 'Överlämning';

export const everything = 'identity step plan meetings work benefits assessments';

/** The last day in day activity; support is offered and answered before it ends. */
export const dayBefore = addDays(journeyDay, -1);

/** What the staff around one person do on the way, each in a window of their own. */
export const openWay = async <Who extends string>(
  product: Product,
  staff: Record<Who, string>,
  name: string,
) => {
  const windows = {} as Record<Who, Page>;
  for (const who of Object.keys(staff) as Who[]) windows[who] = await product.signIn(staff[who]);

  const way = {
    windows,
    /** The address of the person's page; the same for everybody who may see it. */
    person: '',

    at: async (who: Who, path = ''): Promise<Page> => {
      await windows[who].goto(way.person + path);
      return windows[who];
    },

    /** Does the form at the address; the product then leaves it. */
    record: async (who: Who, path: string, values: Record<string, string>, button: string) => {
      const page = await way.at(who, path);
      await enter(page, values);
      await press(page, button);
      const here = new URL(page.url());
      expect(here.pathname + here.search, await said(page)).not.toBe(way.person + path);
    },

    fact: (who: Who, kind: string, values: Record<string, string>) =>
      way.record(who, `/vag/uppgift?slag=${kind}`, values, 'Spara'),

    move: (who: Who, transition: string, values: Record<string, string> = {}) =>
      way.record(who, `/vag/steg?till=${transition}`, values, 'Registrera'),

    /** Opens the file of somebody at Norra verkstan, or where `more` says. */
    openFile: async (
      who: Who,
      nummer: string,
      more: Record<string, string> = { enhet: 'Norra verkstan' },
    ) => {
      const page = windows[who];
      await page.goto('/deltagare/ny');
      const [fornamn = '', efternamn = ''] = name.split(' ');
      await enter(page, { nummer, fornamn, efternamn, ...more });
      await press(page, 'Öppna akten');
      way.person = new URL(page.url()).pathname;
    },

    decideEnd: (who: Who, mal: string, grund: string) => {
      const values = { beslutat: journeyDay, 'sista-dag': dayBefore, mal, grund };
      return way.record(who, '/vag/dv-beslut', values, 'Registrera beslutet');
    },

    /** The sentences about what is missing before the move. */
    missing: async (who: Who, transition: string): Promise<string[]> => {
      const page = await way.at(who, `/vag/steg?till=${transition}`);
      const box = page.locator('section', {
        has: page.getByRole('heading', { name: 'Det här saknas' }),
      });
      return box.getByRole('listitem').allInnerTexts();
    },

    consent: (who: Who, to: Organisation, areas: string, more: Record<string, string> = {}) =>
      way.record(
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
      ),

    /** Chooses the receiver and its basis, looks at what will be read, and sends it. */
    send: async (who: Who, kind: 'aktualisera' | 'overlamna', to: Organisation) => {
      const page = await way.at(who, `/${kind}`);
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
    },

    openCase: async (who: Who, kind: Kind) => {
      const page = windows[who];
      await page.goto('/arenden');
      const row = page.locator('tr').filter({ hasText: name }).filter({ hasText: kind });
      await row.getByRole('link').first().click();
      return page;
    },

    accept: async (who: Who, kind: Kind) => {
      const page = await way.openCase(who, kind);
      await enter(page, { svar: 'accepted' });
      await press(page, 'Spara svaret');
    },

    meet: async (who: Who) => {
      const page = await way.openCase(who, 'Överlämning');
      await enter(page, { kontakt: journeyDay });
      await press(page, 'Spara första kontakten');
    },

    /** The year's total in the file that anybody may fetch. */
    countedIn: async (year: string): Promise<number> => {
      const page: Page = Object.values<Page>(windows)[0]!;
      const file = await page.request.get('/uppfoljning/overgangar.csv');
      const total = (await file.text())
        .split('\r\n')
        .find((line) => line.startsWith(`${year};Alla mål;Kvinnor och män;`));
      return Number(total?.split(';')[3]);
    },
  };
  return way;
};
