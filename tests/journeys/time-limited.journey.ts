import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enter, follow, type Product, press, said, startProduct } from './product.ts';
import { dayBefore, openWay } from './way.ts';

const staff = { lssOfficer: 'Lena Ek', consultant: 'Sara Holm', asf: 'Fatima Haddad' };
const toMeasure = 'planning-labour_market_measure';
const toJob = 'labour_market_measure-time_limited_employment';

let product: Product;
let way: Awaited<ReturnType<typeof openWay<keyof typeof staff>>>;
let before: number;

beforeAll(async () => {
  product = await startProduct();
  way = await openWay(product, staff, 'Yusuf Demir');
  before = await way.countedIn('2026');
  const page = way.windows.consultant;
  await page.goto('/deltagare?namn=Yusuf');
  await follow(page, 'Yusuf Demir');
  way.person = new URL(page.url()).pathname;
});
afterAll(() => product?.stop());

/** Tries the move as things are: it is refused, and so many things are missing. */
const refused = async (transition: string, count: number) => {
  expect(await way.missing('asf', transition)).toHaveLength(count);
  const page = way.windows.asf;
  for (const box of await page.locator('[name=varning]').all()) await box.check();
  await press(page, 'Registrera');
  expect(await said(page)).toContain('Allt som behövs är inte på plats.');
};

describe('a person with a benefit from Försäkringskassan, from planning to time-limited employment in Malmö 2025', () => {
  it('cannot begin the measure before a plan, an offer of support with its answer, and the decision', async () => {
    await refused(toMeasure, 5);
    await way.fact('asf', 'plan_agreed', {
      utfall: 'agreed',
      'd-parties': 'FSF ASF',
      'd-personSaidYes': 'yes',
    });
    expect(await way.missing('asf', toMeasure)).toHaveLength(4);
    await way.fact('consultant', 'support_offered', {
      datum: dayBefore,
      utfall: 'offered',
      'd-by': 'FSF',
      'd-what': 'Stöd på arbetsplatsen',
    });
    expect(await way.missing('asf', toMeasure)).toHaveLength(3);
    await way.fact('consultant', 'support_answered', {
      datum: dayBefore,
      utfall: 'no',
      'd-ownWords': 'Jag klarar mig själv',
    });
    expect(await way.missing('asf', toMeasure)).toHaveLength(2);
    await way.decideEnd(
      'lssOfficer',
      'labour_market_measure',
      'LSS 9 § 10, personen börjar en arbetsmarknadsinsats',
    );
    expect(await way.missing('asf', toMeasure)).toHaveLength(1);
    await way.fact('asf', 'labour_market_measure_started', {
      utfall: 'started',
      'd-measure': 'Arbetsträning i kök',
      'd-by': 'ASF',
    });
    await way.move('asf', toMeasure);
  });

  it('cannot begin the job before the other ways are tried, the benefit is talked of and a manager has said yes', async () => {
    await refused(toJob, 5);
    await way.fact('asf', 'work_ability', {
      utfall: 'not_needed',
      'd-because': 'Försäkringskassan har redan klarlagt den i ett beslut',
    });
    expect(await way.missing('asf', toJob)).toHaveLength(4);
    const page = await way.at('asf', '/vag/uppgift?slag=alternatives_ruled_out');
    await enter(page, { utfall: 'ruled_out', 'd-alternatives-1-alternative': 'Ordinarie anställning' });
    await press(page, 'Spara');
    expect(await said(page)).toContain('Fyll i fältet.');
    await way.fact('asf', 'alternatives_ruled_out', {
      utfall: 'ruled_out',
      'd-alternatives-1-alternative': 'Ordinarie anställning',
      'd-alternatives-1-on': '2026-10-05',
      'd-alternatives-1-outcome': 'Fyra försök, inget erbjudande',
      'd-alternatives-2-alternative': 'Anställning med lönebidrag',
      'd-alternatives-2-on': '2026-11-02',
      'd-alternatives-2-outcome': 'Arbetsförmedlingen har ingen plats nu',
    });
    expect(await way.missing('asf', toJob)).toHaveLength(3);
    await way.fact('asf', 'manager_approval', { utfall: 'approved', 'd-manager': 'Helena Quist' });
    expect(await way.missing('asf', toJob)).toHaveLength(2);
    await way.fact('asf', 'regrant_talk', { utfall: 'held', 'd-talkedWith': 'Yusuf och Malin Roos' });
    expect(await way.missing('asf', toJob)).toHaveLength(1);
    await way.fact('asf', 'employment_started', {
      utfall: 'time_limited_municipal',
      'd-employer': 'Kommunens kök (påhittat)',
      'd-until': '2027-11-21',
    });
    expect(await way.missing('asf', toJob)).toEqual([]);
  });

  it('begins the job only with every warning read, and stands in the table once', async () => {
    const page = way.windows.asf;
    await press(page, 'Registrera');
    expect(await said(page)).toContain('Läs varningarna');
    await way.move('asf', toJob, {
      varning: 'may_affect_regrant hard_to_find_next_job closes_running_steps',
    });
    expect(await said(await way.at('asf'))).toContain(
      'Ordinarie anställning (5 oktober 2026): Fyra försök, inget erbjudande',
    );
    const shared = await said(await way.at('consultant'));
    expect(shared).toContain('Steg nu Tidsbegränsad arbetsmarknadsanställning');
    expect(shared).not.toContain('Fyra försök');
    expect(await way.countedIn('2026')).toBe(before + 1);
    await follow(way.windows.consultant, 'Om steget Tidsbegränsad arbetsmarknadsanställning');
    expect(await said(way.windows.consultant)).toContain('Kräver Att andra möjligheter är uteslutna.');
  });
});
