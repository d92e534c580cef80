import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import ICAL from 'ical.js';
import { type ParsedMail, simpleParser } from 'mailparser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliverMail } from '../../app/platform/deliver-mail.ts';
import { makeMailWay } from '../../app/platform/mail-way.ts';
import { makeRunner } from '../../app/platform/run-jobs.ts';
import { addDays } from '../../app/shared/values/dates.ts';
import { momentOf } from '../../app/shared/values/moments.ts';
import { journeyDay } from './demo-template.ts';
import { enter, follow, type Product, press, said, startProduct } from './product.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'brygga-journey-'));
const mail = makeMailWay({ from: 'Brygga <brygga@exempel.invalid>', folder });
let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(async () => {
  await product?.stop();
  fs.rmSync(folder, { recursive: true });
});

let strike = 0;
/** The clock strikes; answers the letters that lie in the folder. */
const deliver = async (): Promise<ParsedMail[]> => {
  strike += 1;
  const now = new Date(product.application.clock().getTime() + strike * 60_000);
  await makeRunner({
    application: { ...product.application, mail, clock: () => now },
    jobs: [
      { kind: 'clock', name: 'deliver-mail', schedule: 'everyMinute', as: 'app_mailing', run: deliverMail },
    ],
    describe: ({ message }) => ({ message }),
  }).runDue();
  const names = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  return Promise.all(names.map((name) => simpleParser(fs.readFileSync(path.join(folder, name)))));
};

const on = addDays(journeyDay, 5);

describe('a follow-up with Försäkringskassan', () => {
  let sara: Page;
  let malin: Page;
  let address: string;

  it('is booked with its agenda, and Försäkringskassan is called by e-mail', async () => {
    sara = await product.signIn('Sara Holm');
    await sara.goto('/deltagare?namn=Grahn');
    const person = await sara.getByRole('link', { name: 'Elton Grahn' }).first().getAttribute('href');
    await sara.goto(`${person}/moten/nytt`);
    await sara.locator('main').getByRole('link', { name: 'Uppföljning', exact: true }).click();
    await sara.waitForURL(/slag=follow_up/);
    await enter(sara, { dag: on, fran: '10', till: '11', plats: 'Storgatan 5' });
    await press(sara, 'Boka');
    await sara.waitForURL(/klart=booked/);
    address = new URL(sara.url()).pathname;
    await follow(sara, 'Lägg till någon');
    await enter(sara, {
      som: 'organisation',
      organisation: 'Försäkringskassan',
      namn: 'Malin Roos',
      epost: 'malin@exempel.invalid',
    });
    await press(sara, 'Lägg till');
    await sara.waitForURL(/klart=party/);
    await press(sara, 'Skicka kallelse');
    await sara.waitForURL(/klart=invited/);
    expect(await said(sara)).toContain('Kallelserna är på väg.');
    await deliver();
    const letters = await deliver();
    const letter = letters.find(({ to }) => JSON.stringify(to).includes('malin@exempel.invalid'))!;
    expect(letter.subject).toBe('Kallelse till möte');
    expect(letter.text).not.toMatch(/Elton|Grahn|Uppföljning|Funktionsstöd/);
    const calendar = letter.attachments.find(({ contentType }) => contentType === 'application/ics')!;
    const event = new ICAL.Event(
      new ICAL.Component(ICAL.parse(calendar.content.toString())).getFirstSubcomponent('vevent')!,
    );
    expect(event.startDate.toJSDate()).toEqual(momentOf(on, '10:00'));
    expect([event.location, event.sequence]).toEqual(['Storgatan 5', 0]);
  });

  it('is answered by Försäkringskassan, who lands on the list of meetings', async () => {
    malin = await product.signIn('Malin Roos');
    expect(new URL(malin.url()).pathname).toBe('/moten');
    await malin.goto(address);
    await follow(malin, 'Svara på kallelsen');
    await enter(malin, { svar: 'comes' });
    await press(malin, 'Spara');
    await malin.waitForURL(/klart=answered/);
    await sara.goto(address);
    expect(await said(sara)).toContain('Malin Roos Försäkringskassan kommer');
  });

  it('is held, decided, told to the person, and only then read by Försäkringskassan', async () => {
    product.application.setNow(momentOf(on, '11:30'));
    sara = await product.signIn('Sara Holm');
    await sara.goto(`${address}/beslut/nytt`);
    await enter(sara, { vad: 'Ringa till jobbtorget', vem: 'Sara Holm', senast: addDays(on, 7) });
    await press(sara, 'Spara och skriv ett till');
    await sara.waitForURL(/klart=decided/);
    await sara.goto(`${address}/blev`);
    await enter(sara, { utfall: 'held' });
    for (const box of await sara.locator('[name=med]').all()) await box.check();
    await press(sara, 'Spara');
    await sara.waitForURL(/klart=ended/);
    await sara.goto(`${address}/lattlast`);
    await press(sara, 'Spara och läs som personen');
    await sara.waitForURL(/\/dela$/);
    expect(await said(sara)).toContain('Ringa till jobbtorget');
    malin = await product.signIn('Malin Roos');
    await malin.goto(address);
    expect(await said(malin)).not.toContain('Ringa till jobbtorget');
    await enter(sara, { hur: 'read_together' });
    await press(sara, 'Dela med personen');
    await sara.waitForURL(/klart=shared/);
    await press(sara, 'Dela med parterna');
    await sara.waitForURL(/klart=released/);
    await malin.goto(address);
    expect(await said(malin)).toContain('Ringa till jobbtorget');
  });

  it('leaves its decision in the plan', async () => {
    await sara.goto(`${address.split('/moten/')[0]}/plan`);
    expect(await said(sara)).toContain('Ringa till jobbtorget');
  });
});
