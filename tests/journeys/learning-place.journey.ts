import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsAsOwner } from '../database.ts';
import { journeyDay } from './demo-template.ts';
import { enter, follow, type Product, press, said, startProduct } from './product.ts';

let product: Product;
let sara: Page;
let jon: Page;
let before: Counts;
beforeAll(async () => {
  product = await startProduct();
  sara = await product.signIn('Sara Holm');
  jon = await product.signIn('Jon Berg');
  before = await counted();
});
afterAll(() => product?.stop());

interface Counts {
  employers: number;
  seats: number;
  places: number;
}

/** What the follow-up says of employers and places. */
const counted = async (): Promise<Counts> => {
  await jon.goto('/uppfoljning/larandeplatser');
  const all = await said(jon);
  const [, employers] = /2026 var (\d+) arbetsgivare med/.exec(all) ?? [];
  const [, seats, places] = /finns (\d+) platser på (\d+) lärandeplats/.exec(all) ?? [];
  return { employers: Number(employers), seats: Number(seats), places: Number(places) };
};

/** What a letter holds, of the latest that does. */
const letterWith = async (pattern: RegExp): Promise<string | undefined> => {
  const letters = await rowsAsOwner<{ body: string }>(
    product.database,
    'select body from mail order by queued_at desc, ctid desc',
  );
  return letters.map(({ body }) => pattern.exec(body)?.[1]).find(Boolean);
};

/** Fills in the form that a link leads to, and sends it; answers the page that shows what was kept. */
const keeps = async (page: Page, link: string, values: Record<string, string>, button = 'Spara') => {
  await follow(page, link);
  await enter(page, values);
  await press(page, button);
  await page.waitForLoadState('load');
  if (!page.url().includes('sparat=1')) throw new Error(`${link}: ${await said(page)}`);
  return page.url().split('?')[0]!;
};

const mapped = { lasa: 'none', mota: 'colleagues', tider: 'morning', visar: 'Rut', dag: journeyDay };
const tasks: Record<string, string>[] = [
  { namn: 'Fylla på hyllor', gors: 'Lådorna står på en vagn.', ljud: 'calm', tempo: 'own', lyfta: 'light' },
  { namn: 'Plocka beställningar', gors: 'Listan visar hyllan.', ljud: 'some', tempo: 'even', lyfta: 'none' },
];
const number = '559999-0024';

describe('a learning place, from a forum to what follow-up counts', { timeout: 300_000 }, () => {
  let forum: string;
  let place: string;
  let stay: string;

  it('the consultant writes in the employer, and maps two tasks', async () => {
    await sara.goto('/arbetsgivare');
    const employer = await keeps(
      sara,
      'Lägg till arbetsgivare',
      {
        namn: 'Lagret Norr',
        slag: 'company',
        nummer: number,
        bransch: 'warehouse',
        intresse: 'perhaps',
        borjan: 'forum',
        'borjan-dag': journeyDay,
      },
      'Lägg till',
    );
    await keeps(sara, 'Lägg till kontaktperson', {
      namn: 'Rut Ahlin',
      epost: 'rut@exempel.invalid',
      telefon: '070-174 06 01',
    });
    await keeps(sara, 'Lägg till arbetsplats', { namn: 'Hallen', adress: 'Lagergatan 1' });
    await sara.goto(employer);
    await follow(sara, 'Hallen');
    const workplace = sara.url();
    for (const task of tasks) {
      await sara.goto(workplace);
      await keeps(sara, 'Kartlägg en uppgift', { ...task, ...mapped });
    }
    await sara.goto(workplace);
    expect(await said(sara)).toMatch(/Fylla på hyllor.*Plocka beställningar/);
  });

  it('and wins it at a forum', async () => {
    await sara.goto('/forum');
    forum = await keeps(sara, 'Lägg till forumträff', {
      namn: 'Vinterns forum',
      dag: journeyDay,
      fran: '9.30',
      till: '11.30',
      lokal: 'Stadshuset, Kammarsalen',
      om: 'Lager',
    });
    await keeps(sara, 'Bjud in arbetsgivare', { vem: 'Lagret Norr, Rut Ahlin' }, 'Bjud in');
    await follow(sara, 'Skriv närvaro');
    await sara.getByRole('button', { name: /^Kom(?! inte).*Lagret Norr/ }).click();
    await sara.goto(forum);
    await keeps(sara, 'Skriv om samtalet : Lagret Norr', {
      om: 'De har två uppgifter att börja med.',
      intresse: 'yes',
    });
    expect(await said(sara)).toContain('De har två uppgifter att börja med.');
  });

  it('opens three seats', async () => {
    await follow(sara, 'Lärandeplatser');
    place = await keeps(sara, 'Lägg till plats', {
      arbetsplats: 'Lagret Norr, Hallen',
      namn: 'Hallen, dagtid',
      platser: '3',
      fran: journeyDay,
      forum: 'Vinterns forum, 2026-11-23: Lagret Norr',
    });
    expect(await said(sara)).toContain('0 av 3 platser används');
    await keeps(sara, 'Lägg till uppgift', { uppgift: 'Fylla på hyllor' });
  });

  /** In their order, as staff write it in; then the time at the place goes on. */
  const allSayYes = async () => {
    const answers: Record<string, string>[] = [
      { part: 'person', hur: 'at_the_table' },
      { part: 'employer', namn: 'Rut Ahlin', hur: 'signed' },
      { part: 'municipality', hur: 'at_the_table' },
    ];
    for (const answer of answers)
      await keeps(sara, 'Skriv in ett svar', { ...answer, svar: 'yes' }, 'Spara svaret');
    expect(await said(sara)).toContain('Läge Pågår');
  };

  it('places a person by agreement: the person, the employer, the municipality', async () => {
    await sara.goto(place);
    await follow(sara, 'Boka plats');
    await enter(sara, { person: 'Leo Vikander' });
    await press(sara, 'Fortsätt');
    await enter(sara, {
      borjar: journeyDay,
      slutar: '2027-05-21',
      dagar: 'mon wed',
      'fran-klockan': '9',
      'till-klockan': '12',
      vad: 'Du fyller på hyllor.',
      visar: 'Rut',
      handledare: 'Leila Nord',
    });
    await press(sara, 'Boka platsen');
    await sara.waitForURL(/sparat=1/);
    stay = sara.url().split('?')[0]!;
    await allSayYes();
    await follow(sara, 'Ändra överenskommelsen');
    const supervisors = await sara.locator('[name=handledare] option').allTextContents();
    expect(supervisors).toContain('Leila Nord');
    expect(supervisors, 'sees another unit').not.toContain('Mattias Falk');
    await sara.goto(stay);
  });

  it('plans visits that thin out, and the supervisor follows them on a phone', async () => {
    await keeps(sara, 'Planera besök', { handledare: 'Leila Nord', forsta: journeyDay }, 'Planera');
    const phone = await product.signIn('Leila Nord', { viewport: { width: 320, height: 640 } });
    await phone.goto('/larandeplatser/besok');
    await keeps(phone, 'Leo Vikander', { hur: 'held', ord: 'Hyllorna gick bra' });
    expect(await said(phone)).toContain('Hållet Hyllorna gick bra');
    await phone.goto(stay);
    const days = (await said(phone)).match(/\d+ \w+ 202[67]/g) ?? [];
    expect(days.length).toBeGreaterThan(8);
  });

  it('the employer asks for support on a page of its own, and is answered', async () => {
    await sara.goto(stay);
    await follow(sara, 'Sida för arbetsgivaren');
    await keeps(sara, 'Skapa länk', { kontakt: 'Rut Ahlin' }, 'Skicka länken');
    await keeps(sara, 'Visa mer', { vad: 'first_name', hur: 'at_the_table' }, 'Personen har sagt ja');
    const phone = { viewport: { width: 320, height: 640 }, javaScriptEnabled: false };
    const rut = await (await product.browser.newContext({ ...phone, baseURL: product.origin })).newPage();
    await rut.goto((await letterWith(/(\/for-arbetsgivare\/lank\/\S+)/)) ?? '');
    await press(rut, 'Skicka koden');
    await enter(rut, { kod: (await letterWith(/din kod är (\d{6})/i)) ?? '' });
    await press(rut, 'Öppna sidan');
    expect(await said(rut)).toContain('Leo');
    expect(await said(rut)).not.toContain('Vikander');
    await follow(rut, 'Jag behöver stöd');
    await enter(rut, { ord: 'Kan någon visa vagnen igen?' });
    await press(rut, 'Skicka');
    expect(await said(rut)).toContain('Du får svar senast');
    await sara.goto('/larandeplatser/stod');
    expect(await said(sara)).toContain('Kan någon visa vagnen igen?');
    await keeps(sara, 'Leo Vikander', { svar: 'Leila kommer på onsdag klockan 9.' }, 'Svara');
    await rut.reload();
    expect(await said(rut)).toContain('Leila kommer på onsdag klockan 9.');
    await follow(rut, 'Fyll i överenskommelsen');
    expect(await said(rut)).not.toContain('fyller på hyllor');
    await enter(rut, { 'vag-dit': 'Gå in från lastkajen.' });
    await press(rut, 'Skicka');
    expect(await said(rut)).toContain('Du fyllde i överenskommelsen');
    await sara.goto('/larandeplatser/ifyllda');
    await follow(sara, 'Leo Vikander');
    expect(await said(sara)).toMatch(
      /Väntar på personen.*Ifylld av arbetsgivaren \(Rut Ahlin\).*Gå in från lastkajen/,
    );
    await allSayYes();
  });

  it('the forum’s page shows what it led to', async () => {
    await sara.goto(forum);
    expect(await said(sara)).toMatch(/Det här ledde träffen till.*Hallen, dagtid.*Leo Vikander/);
  });

  it('the follow-up counts the employer and the seats at once, and who is there when the month is over', async () => {
    expect(await counted()).toEqual({
      employers: before.employers + 1,
      seats: before.seats + 3,
      places: before.places + 1,
    });
    expect(await said(jon)).toContain('31 oktober 2026 var 7 av 11 platser upptagna och 4 lediga.');
    await sara.goto(place);
    expect(await said(sara)).toContain('1 av 3 platser används');
    product.application.setNow(new Date('2026-12-05T11:00:00Z'));
    const later = await product.signIn('Jon Berg');
    await later.goto('/uppfoljning/larandeplatser');
    expect(await said(later)).toContain('30 november 2026 var 7 av 14 platser upptagna och 7 lediga.');
    expect(await said(later), 'one person’s time is nobody else’s to read').toContain(
      'Tiden i steget Förarbetet kan inte visas än.',
    );
  });
});
