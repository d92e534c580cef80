import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventedNumber } from '../../app/shared/values/identity-numbers.ts';
import { enter, follow, type Product, press, said, startProduct } from './product.ts';
import { dayBefore, everything, openWay } from './way.ts';

const staff = {
  lssOfficer: 'Lena Ek',
  consultant: 'Sara Holm',
  asf: 'Fatima Haddad',
  fk: 'Tomas Vik',
  af: 'Yasmin Karimi',
};

let product: Product;
let way: Awaited<ReturnType<typeof openWay<keyof typeof staff>>>;
/** Transitions of the year before hers. */
let before: number;

beforeAll(async () => {
  product = await startProduct();
  way = await openWay(product, staff, 'Ronja Sjölund');
  before = await way.countedIn('2026');
});
afterAll(() => product?.stop());

describe('one person through Malmö 2025, from a wish to ordinary employment', () => {
  it('begins at the LSS officer, who opens the file and hears the wish', async () => {
    await way.openFile('lssOfficer', inventedNumber('1999-05-04', 'woman'));
    await way.record(
      'lssOfficer',
      '/vag/onskan',
      { onskan: 'Jag vill jobba i ett riktigt kök.' },
      'Spara önskan',
    );
  });

  it('reaches a job consultant, who answers, notes the placement and starts the way', async () => {
    const page = way.windows.consultant;
    await page.goto('/deltagare?visa=wishes');
    await follow(page, 'Ronja Sjölund');
    await follow(page, 'Svara på önskan');
    await enter(page, { svar: 'starts' });
    await press(page, 'Spara svaret');
    const placement = { enhet: 'Norra verkstan', form: 'work_oriented_group', fran: '2024-08-19' };
    await way.record('consultant', '/uppgifter/placering', placement, 'Spara');
    await way.at('consultant', '/vag/starta');
    await follow(page, 'Välj modell: Malmö 2025');
    await enter(page, { inflode: 'own_wish' });
    await press(page, 'Starta vägen');
    expect(await said(page)).toContain('Har bollen Funktionsstödsförvaltningen');
  });

  it('asks for the own yes and the goal', async () => {
    expect(await way.missing('consultant', 'work_goal-raising')).toHaveLength(2);
    await way.record('consultant', '/samtal', { svar: 'yes' }, 'Spara');
    expect(await way.missing('consultant', 'work_goal-raising')).toHaveLength(1);
    await way.fact('consultant', 'work_goal', { utfall: 'set', 'd-goal': 'Jobba i kök' });
    await way.move('consultant', 'work_goal-raising');
  });

  it('asks for the livelihood, cases raised at ASF and FK, and a hand-over that is done', async () => {
    expect(await way.missing('consultant', 'raising-planning')).toHaveLength(3);
    const benefit = { kalla: 'activity_compensation', niva: '100', fran: '2024-07-01' };
    await way.record('consultant', '/uppgifter/forsorjning', benefit, 'Spara');
    expect(await way.missing('consultant', 'raising-planning')).toHaveLength(3);
    for (const to of ['FK', 'ASF'] as const) {
      await way.consent('consultant', to, everything);
      await way.send('consultant', 'aktualisera', to);
    }
    await way.accept('fk', 'Aktualisering');
    await way.accept('asf', 'Aktualisering');
    expect(await way.missing('consultant', 'raising-planning')).toHaveLength(1);
    await way.send('consultant', 'overlamna', 'ASF');
    await way.accept('asf', 'Överlämning');
    expect(await way.missing('consultant', 'raising-planning')).toHaveLength(1);
    await way.meet('asf');
    await way.move('asf', 'raising-planning');
  });

  it('lets FK and AF clear the work ability beside', async () => {
    await way.consent('asf', 'FK', 'identity step', { dela: 'yes' });
    await way.move('fk', 'planning-rehabilitation_cooperation');
    await way.consent('asf', 'AF', 'identity step');
    await way.send('asf', 'aktualisera', 'AF');
    await way.accept('af', 'Aktualisering');
    for (const to of ['ASF', 'FSF'] as const)
      await way.consent('af', to, 'identity assessments', { dela: 'yes' });
    await way.fact('af', 'work_ability', { utfall: 'cleared', 'd-by': 'FK AF' });
    await way.move('fk', 'rehabilitation_cooperation-ends', { varning: 'work_ability_not_cleared' });
  });

  it('asks for the plan, the support and its answer, the LSS officer’s decision, the employment and the way back', async () => {
    const stillMissing = () => way.missing('asf', 'planning-ordinary_employment');
    expect(await stillMissing()).toHaveLength(6);
    await way.fact('asf', 'plan_agreed', {
      utfall: 'agreed',
      'd-parties': 'FSF ASF',
      'd-personSaidYes': 'yes',
    });
    expect(await stillMissing()).toHaveLength(5);
    await way.fact('consultant', 'support_offered', {
      datum: dayBefore,
      utfall: 'offered',
      'd-by': 'FSF',
      'd-what': 'Stöd på arbetsplatsen',
    });
    await way.fact('consultant', 'support_answered', { datum: dayBefore, utfall: 'yes' });
    expect(await stillMissing()).toHaveLength(3);
    await way.decideEnd('lssOfficer', 'paid_work', 'LSS 9 § 10, personen har fått arbete');
    expect(await stillMissing()).toHaveLength(2);
    await way.fact('asf', 'employment_started', { utfall: 'ordinary', 'd-employer': 'Kök Söder' });
    expect(await stillMissing()).toHaveLength(1);
    await way.consent('asf', 'FSF', everything);
    await way.send('asf', 'overlamna', 'FSF');
    await way.accept('consultant', 'Överlämning');
    await way.meet('consultant');
    expect(await way.missing('consultant', 'planning-ordinary_employment')).toEqual([]);
    await way.move('consultant', 'planning-ordinary_employment');
    const page = await way.at('consultant');
    expect(await said(page)).toContain('Steg nu Ordinarie anställning');
  });

  it('is one more in the table, in the chart and in the file', async () => {
    expect(await way.countedIn('2026')).toBe(before + 1);
    const page = way.windows.consultant;
    await page.goto('/uppfoljning');
    expect(await said(page)).toContain(`2026 ${'till 23/11'}`);
  });
});
