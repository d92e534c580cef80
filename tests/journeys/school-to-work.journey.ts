import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventedNumber } from '../../app/shared/values/identity-numbers.ts';
import { enter, follow, type Product, press, said, startProduct } from './product.ts';
import { openWay } from './way.ts';

const staff = { school: 'Lotta Palm', lssOfficer: 'Lena Ek', asf: 'Fatima Haddad' };
const shared = 'identity step plan meetings preparation';

let product: Product;
let way: Awaited<ReturnType<typeof openWay<keyof typeof staff>>>;
/** Transitions out of day activity before the pupil went to work. */
let before: number;

beforeAll(async () => {
  product = await startProduct();
  way = await openWay(product, staff, 'Tora Wiklund');
  before = await way.countedIn('2026');
});
afterAll(() => product?.stop());

/** The custodian, as the form of consents names whom the person's file holds. */
const withCustodian = async (who: 'school' | 'lssOfficer') => {
  const page = await way.at(who, '/samtycken/nytt');
  const custodian = page.locator('[name=foretradare] option', { hasText: 'Klara Wiklund' });
  return { foretradare: (await custodian.getAttribute('value'))! };
};

describe('a pupil of 17, from school over practice to work', () => {
  it('begins at the school, which opens the file, writes down the school and two periods at workplaces', async () => {
    await way.openFile('school', inventedNumber('2009-02-16', 'woman'), {});
    const school = { skolform: 'adapted_upper_secondary', skola: 'Kanalgymnasiet', slutar: '2027-06-11' };
    await way.record('school', '/uppgifter/skola', school, 'Spara');
    const first = {
      arbetsplats: 'Kök Söder',
      fran: '2026-03-02',
      till: '2026-03-27',
      gav: 'Lärde sig disken',
    };
    await way.record('school', '/uppgifter/apl', first, 'Spara');
    const overlapping = await way.at('school', '/uppgifter/apl');
    await enter(overlapping, { arbetsplats: 'Förskolan Ekorren', fran: '2026-03-27', till: '2026-05-01' });
    await press(overlapping, 'Spara');
    expect(await said(overlapping)).toContain('Perioden krockar med en annan');
    await enter(overlapping, { fran: '2026-03-30' });
    await press(overlapping, 'Spara');
    expect(await said(overlapping)).toContain('Förskolan Ekorren');
  });

  it('starts the school’s own way; the others say who starts them, and the bridge that it is a proposal', async () => {
    const page = await way.at('school', '/vag/starta');
    const models = await said(page);
    expect(models).toContain('Ett förslag, inte en modell i drift.');
    expect(models).toContain('Vägen startas av handläggare på Försäkringskassan');
    expect(await page.getByRole('link', { name: /Välj modell/ }).allInnerTexts()).toEqual([
      'Välj modell: Från skola till arbete',
    ]);
    await follow(page, 'Välj modell: Från skola till arbete');
    await enter(page, { inflode: 'school_staff' });
    await press(page, 'Starta vägen');
    expect(await said(page)).toContain('Har bollen Kanalgymnasiet');
  });

  it('asks for the guardian of a pupil under 18, and for the consent with the guardian', async () => {
    const missing = () => way.missing('school', 'school-collaboration_group');
    expect((await missing())[0]).toContain('ingen vårdnadshavare är registrerad');
    expect(await missing()).toHaveLength(4);
    await way.record(
      'school',
      '/uppgifter/foretradare',
      { slag: 'custodian', namn: 'Klara Wiklund', omfattning: 'vårdnad', fran: '2024-08-19' },
      'Spara',
    );
    await way.fact('school', 'guardian_informed', { 'd-who': 'Klara Wiklund', 'd-how': 'Samtal' });
    expect(await missing()).toHaveLength(2);
    const page = await way.at('school', '/samtycken/nytt');
    await press(page, 'Spara samtycket');
    expect(await said(page)).toContain('Välj vilken vårdnadshavare som var med.');
    await way.consent('school', 'FSF', shared, await withCustodian('school'));
    expect(await missing()).toHaveLength(1);
  });

  it('hands over to the LSS officer, who leads the group and sees school and workplaces', async () => {
    await way.send('school', 'overlamna', 'FSF');
    await way.accept('lssOfficer', 'Överlämning');
    await way.meet('lssOfficer');
    await way.move('lssOfficer', 'school-collaboration_group');
    const page = await way.at('lssOfficer');
    const told = await said(page);
    expect(told).toContain('Steg nu Lokal samverkansgrupp');
    expect(told).toContain('Klara Wiklund, vårdnadshavare');
    expect(told).toContain('Kök Söder');
    expect(told).toContain('Slutar 11 juni 2027');
  });

  it('goes on to the caseworker: practice is an outcome and not the end', async () => {
    await way.consent('lssOfficer', 'ASF', shared, await withCustodian('lssOfficer'));
    await way.send('lssOfficer', 'overlamna', 'ASF');
    await way.accept('asf', 'Överlämning');
    await way.meet('asf');
    const stillMissing = await way.missing('asf', 'collaboration_group-after_school');
    expect(stillMissing.join(' ')).toContain('arbete, praktik eller vidare studier');
    await way.fact('asf', 'after_school', { utfall: 'practice', 'd-where': 'Kök Söder' });
  });

  it('leads from practice to work, counted apart from those who leave day activity', async () => {
    await way.consent('school', 'ASF', shared, { ...(await withCustodian('school')), dela: 'yes' });
    await way.move('asf', 'collaboration_group-after_school');
    expect(await way.missing('asf', 'after_school-work')).toHaveLength(1);
    await way.fact('asf', 'after_school', { utfall: 'work', 'd-where': 'Kök Söder' });
    await way.move('asf', 'after_school-work');
    const told = await said(await way.at('asf'));
    expect(told).toContain('från skolan till lönearbete, skilt från övergångar från daglig verksamhet');
    expect(await way.countedIn('2026')).toBe(before);
  });
});
