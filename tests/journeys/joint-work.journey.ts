import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeApp } from '../../app/app.ts';
import { inventedNumber } from '../../app/shared/values/identity-numbers.ts';
import { signInAsPerson } from '../own-door.ts';
import { journeyDay } from './demo-template.ts';
import { enter, follow, type Product, press, said, startProduct } from './product.ts';
import { openWay } from './way.ts';

const staff = { lssOfficer: 'Lena Ek', consultant: 'Sara Holm', fk: 'Tomas Vik' };
const name = 'Nora Vide';
const fk = 'Försäkringskassan';

let product: Product;
let way: Awaited<ReturnType<typeof openWay<keyof typeof staff>>>;
let nora: Page;

beforeAll(async () => {
  product = await startProduct();
  way = await openWay(product, staff, name);
  await way.openFile('lssOfficer', inventedNumber('1998-05-14', 'woman'));
  await way.record('lssOfficer', '/vag/onskan', { onskan: 'Jag vill jobba med djur.' }, 'Spara önskan');
  await way.windows.consultant.goto('/deltagare?visa=wishes');
  await follow(way.windows.consultant, name);
  await follow(way.windows.consultant, 'Svara på önskan');
  await enter(way.windows.consultant, { svar: 'starts' });
  await press(way.windows.consultant, 'Spara svaret');
  await way.at('consultant', '/vag/starta');
  await follow(way.windows.consultant, 'Välj modell: Make it: work');
  await enter(way.windows.consultant, {
    inflode: 'own_wish',
    utfall: 'suitable',
    'd-criteria-1-answer': 'Ja, personkrets 1',
    'd-criteria-2-answer': 'Ja, sa det själv',
    'd-criteria-3-answer': 'Ja, arbetar fyra dagar',
  });
  await press(way.windows.consultant, 'Starta vägen');
  await way.fact('lssOfficer', 'lss_decision', { utfall: 'granted', 'd-basis': 'LSS 9 § 10' });
  await way.record('consultant', '/samtal', { svar: 'yes' }, 'Spara');
  await way.move('consultant', 'inflow-joint_planning');
  nora = await ownWindow();
});
afterAll(async () => {
  await nora?.context().close();
  await product?.stop();
});

const ownWindow = async (): Promise<Page> => {
  const context = await product.browser.newContext({ baseURL: product.origin, locale: 'sv-SE' });
  const cookie = await signInAsPerson(product.database, makeApp(product.application), name, journeyDay);
  const at = cookie.indexOf('=');
  const value = decodeURIComponent(cookie.slice(at + 1));
  await context.addCookies([{ name: cookie.slice(0, at), value, url: product.origin }]);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  return page;
};

const asked = {
  till: fk,
  omraden: 'step plan meetings benefits',
  andamal: 'Planera vägen till arbete tillsammans',
  galler_till: '2027-11-22',
};

const sayYes = async (areas: string) => {
  await nora.goto('/vem-ser');
  await nora.getByRole('link', { name: `Svara på frågan om ${fk}` }).click();
  for (const area of areas.split(' ')) {
    const box = nora.locator(`[name=omraden][value=${area}]`);
    expect(await box.isChecked()).toBe(false);
    await box.check();
  }
  await press(nora, 'Ja');
  await press(nora, 'Ja, det stämmer');
};

const agreePlan = async () => {
  const { consultant, fk: officer } = way.windows;
  await nora.goto('/min-plan');
  await press(nora, 'Ja, planen är bra');
  await officer.goto(`${way.person}/plan`);
  await follow(officer, 'Skriv in ett svar');
  await enter(officer, { answer: 'yes' });
  await press(officer, 'Spara svaret');
  await consultant.goto(`${way.person}/plan/las`);
  await press(consultant, 'Lås versionen som godkänd');
};

describe('the joint work around one person, from a first yes to one part of it taken back', () => {
  it('the person says yes to FK on a page of one’s own, and FK takes part', async () => {
    await way.record('consultant', '/samtycken/fraga', asked, 'Ställ frågan');
    await sayYes('step plan meetings benefits');
    expect(await said(nora)).toContain('Vi har sparat ditt ja.');
    const benefit = { kalla: 'activity_compensation', niva: '100', fran: '2025-02-01' };
    await way.record('consultant', '/uppgifter/forsorjning', benefit, 'Spara');
    await way.send('consultant', 'aktualisera', 'FK');
    await way.accept('fk', 'Aktualisering');
    expect(await said(await way.at('fk'))).toContain(name);
  });

  it('they meet to plan, and the meeting stands on the way', async () => {
    const next = 'joint_planning-preparatory_programme';
    const before = await way.missing('consultant', next);
    await book('before_preparation');
    await callAndHold();
    expect(await way.missing('consultant', next)).toHaveLength(before.length - 1);
  });

  it('they agree on a plan, and the way goes on', async () => {
    const next = 'joint_planning-preparatory_programme';
    const { consultant } = way.windows;
    await way.at('consultant', '/plan/andra');
    await enter(consultant, {
      goal: 'Jag vill jobba med djur.',
      can: 'Jag kommer alltid i tid.',
      reviewFrom: '2027-02-01',
      reviewTo: '2027-02-28',
    });
    await press(consultant, 'Spara planen');
    await way.at('consultant', '/plan/insatser/ny');
    const who = { doneBy: 'FSF', who: staff.consultant };
    await enter(consultant, { what: 'Studiebesök på ett hunddagis', ...who });
    await press(consultant, 'Spara');
    await consultant.waitForURL(/\/plan(\?|$)/);
    await way.at('consultant', '/plan/visa');
    await enter(consultant, { how: 'read_aloud' });
    await press(consultant, 'Deltagaren har fått se planen');
    await way.at('consultant', '/plan/slapp');
    await press(consultant, 'Släpp planen');
    await agreePlan();
    expect(await way.missing('consultant', next)).toEqual([]);
    await way.move('consultant', next);
  });

  it('a meeting about readiness ends in a formal answer that the way reads', async () => {
    await way.move('consultant', 'preparatory_programme-collaboration_meeting', {
      varning: 'outside_normal_days',
    });
    const next = 'collaboration_meeting-reinforced_cooperation';
    const before = await way.missing('consultant', next);
    await book('readiness');
    await callAndHold({ 'motets-svar': 'ready' });
    expect((await way.missing('consultant', next)).length).toBeLessThan(before.length);
  });

  it('the person takes back one part: it is gone from FK’s open window, and the rest stays', async () => {
    const { fk: officer } = way.windows;
    await officer.goto(`${way.person}/plan`);
    expect(await said(officer)).toContain('Jag vill jobba med djur.');
    await nora.goto('/vem-ser');
    await nora.getByRole('link', { name: 'Ta bort mitt ja' }).first().click();
    await enter(nora, { vad: 'plan' });
    await press(nora, 'Ta bort mitt ja');
    expect(await said(nora)).toContain('Nu är den delen borta.');
    await officer.getByRole('heading', { name: 'Sidan är tömd' }).waitFor({ timeout: 15_000 });
    expect(await said(officer)).not.toContain('Jag vill jobba med djur.');
    await officer.goto(`${way.person}/plan`);
    expect(await said(officer)).not.toContain('Jag vill jobba med djur.');
    await officer.goto(`${way.person}/moten`);
    expect(await said(officer)).toContain('Samverkansmöte');
  });
});

let meeting = '';

/** A quarter of an hour from the journey's noon, so that nobody's sign-in runs out while the meeting goes on. */
const book = async (kind: string) => {
  const page = await way.at('consultant', `/moten/nytt?slag=${kind}`);
  await enter(page, { dag: journeyDay, fran: '12:05', till: '12:10', plats: 'Storgatan 5, rum 3' });
  await press(page, 'Boka');
  await page.waitForURL(/klart=booked/);
  meeting = new URL(page.url()).pathname.replace(way.person, '');
  await way.at('consultant', `${meeting}/kallade/ny`);
  const officer = { namn: staff.fk, epost: 'tomas@exempel.invalid' };
  await enter(page, { som: 'organisation', organisation: fk, ...officer });
  await press(page, 'Lägg till');
  await page.waitForURL(/klart=party/);
};

const callAndHold = async (answer: Record<string, string> = {}) => {
  const { consultant } = way.windows;
  await press(consultant, 'Skicka kallelse');
  await consultant.waitForURL(/klart=invited/);
  await nora.goto('/mina-moten');
  await nora.locator('main a[href^="/mina-moten/"]').first().click();
  await press(nora, 'Jag kommer');
  product.application.setNow(new Date(`${journeyDay}T11:12:00Z`));
  await way.at('consultant', `${meeting}/blev`);
  for (const box of await consultant.locator('[name=med]').all()) await box.check();
  await enter(consultant, { utfall: 'held', ...answer });
  await press(consultant, 'Spara');
  await consultant.waitForURL(/klart=ended/);
  product.application.setNow(new Date(`${journeyDay}T11:00:00Z`));
};
