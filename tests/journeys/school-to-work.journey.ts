import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventedNumber } from '../../app/shared/values/identity-numbers.ts';
import { type Acting, actingAs } from './acting.ts';
import { enter, follow, type Product, press, said, startProduct } from './product.ts';

const staff = { school: 'Lotta Palm', lssOfficer: 'Lena Ek', asf: 'Fatima Haddad' };
const shared = 'identity step plan meetings preparation';

let product: Product;
let acting: Acting<keyof typeof staff>;
/** Transitions out of day activity before the pupil went to work. */
let before: number;

beforeAll(async () => {
  product = await startProduct();
  acting = await actingAs(product, staff, 'Tora Wiklund');
  before = await acting.countedIn('lssOfficer', '2026');
});
afterAll(() => product?.stop());

describe('a pupil of 17, from school over practice to work', () => {
  it('begins at the school, which opens the file, writes down the school and two periods at workplaces', async () => {
    const page = acting.windows.school;
    await page.goto('/deltagare/ny');
    const number = inventedNumber('2009-02-16', 'woman');
    await enter(page, { nummer: number, fornamn: 'Tora', efternamn: 'Wiklund' });
    await press(page, 'Öppna akten');
    acting.found(page);
    const school = { skolform: 'adapted_upper_secondary', skola: 'Kanalgymnasiet', slutar: '2027-06-11' };
    await acting.record('school', '/uppgifter/skola', school, 'Spara');
    const first = {
      arbetsplats: 'Kök Söder',
      fran: '2026-03-02',
      till: '2026-03-27',
      gav: 'Lärde sig disken',
    };
    await acting.record('school', '/uppgifter/apl', first, 'Spara');
    const overlapping = await acting.at('school', '/uppgifter/apl');
    await enter(overlapping, { arbetsplats: 'Förskolan Ekorren', fran: '2026-03-27', till: '2026-05-01' });
    await press(overlapping, 'Spara');
    expect(await said(overlapping)).toContain('Perioden krockar med en annan');
    await enter(overlapping, { fran: '2026-03-30' });
    await press(overlapping, 'Spara');
    expect(await said(overlapping)).toContain('Förskolan Ekorren');
  });

  it('starts the school’s own way; the others say who starts them, and the bridge that it is a proposal', async () => {
    const page = await acting.at('school', '/vag/starta');
    const models = await said(page);
    expect(models).toContain('Ett förslag, inte en modell i drift.');
    expect(models).toContain('Vägen startas av handläggare på Försäkringskassan');
    expect(await page.getByRole('link', { name: /Välj modell/ }).allInnerTexts()).toEqual([
      'Välj modell: Från skola till arbete (2017)',
    ]);
    await follow(page, 'Välj modell: Från skola till arbete (2017)');
    await enter(page, { inflode: 'school_staff' });
    await press(page, 'Starta vägen');
    expect(await said(page)).toContain('Har bollen Kanalgymnasiet');
  });

  it('asks for the guardian of a pupil under 18, and for the consent with the guardian', async () => {
    const missing = () => acting.missing('school', 'school-collaboration_group');
    expect((await missing())[0]).toContain('ingen vårdnadshavare är registrerad');
    expect(await missing()).toHaveLength(4);
    await acting.record(
      'school',
      '/uppgifter/foretradare',
      { slag: 'custodian', namn: 'Klara Wiklund', omfattning: 'vårdnad', fran: '2024-08-19' },
      'Spara',
    );
    await acting.fact('school', 'guardian_informed', { 'd-who': 'Klara Wiklund', 'd-how': 'Samtal' });
    expect(await missing()).toHaveLength(2);
    const page = await acting.at('school', '/samtycken/nytt');
    await press(page, 'Spara samtycket');
    expect(await said(page)).toContain('Skriv vilken vårdnadshavare som var med.');
    await acting.consent('school', 'FSF', shared, { foretradare: 'Klara Wiklund' });
    expect(await missing()).toHaveLength(1);
  });

  it('hands over to the LSS officer, who leads the group and sees school and workplaces', async () => {
    await acting.send('school', 'overlamna', 'FSF');
    await acting.accept('lssOfficer', 'Överlämning');
    await acting.meet('lssOfficer');
    await acting.move('lssOfficer', 'school-collaboration_group');
    const page = await acting.at('lssOfficer');
    const told = await said(page);
    expect(told).toContain('Steg nu Lokal samverkansgrupp');
    expect(told).toContain('Klara Wiklund, vårdnadshavare');
    expect(told).toContain('Kök Söder');
    expect(told).toContain('Slutar 11 juni 2027');
  });

  it('goes on to the caseworker: practice is an outcome and not the end', async () => {
    await acting.consent('lssOfficer', 'ASF', shared, { foretradare: 'Klara Wiklund' });
    await acting.send('lssOfficer', 'overlamna', 'ASF');
    await acting.accept('asf', 'Överlämning');
    await acting.meet('asf');
    const stillMissing = await acting.missing('asf', 'collaboration_group-after_school');
    expect(stillMissing.join(' ')).toContain('arbete, praktik eller vidare studier');
    await acting.fact('asf', 'after_school', { utfall: 'practice', 'd-where': 'Kök Söder' });
  });

  it('leads from practice to work, counted apart from those who leave day activity', async () => {
    await acting.consent('school', 'ASF', shared, { foretradare: 'Klara Wiklund', dela: 'yes' });
    await acting.move('asf', 'collaboration_group-after_school');
    expect(await acting.missing('asf', 'after_school-work')).toHaveLength(1);
    await acting.fact('asf', 'after_school', { utfall: 'work', 'd-where': 'Kök Söder' });
    await acting.move('asf', 'after_school-work');
    const told = await said(await acting.at('asf'));
    expect(told).toContain('från skolan till lönearbete, skilt från övergångar från daglig verksamhet');
    expect(await acting.countedIn('lssOfficer', '2026')).toBe(before);
  });
});
