import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PictureSet } from '../../shared/values/picture-sets.ts';
import { openOwnPages } from './own-pages.testing.ts';

const widgit: PictureSet = { id: 'widgit', name: 'Widgit', credit: 'Symboler © Prov', pictures: new Map() };
const address = '/installningar';
const chosen = { textSize: 'large', speech: 'slow', colours: 'dark', amount: 'next', pictures: 'inga' };

let own: Awaited<ReturnType<typeof openOwnPages>>;
let person: string;
beforeAll(async () => {
  own = await openOwnPages({ pictureSets: [widgit], localVoicesOnly: true });
  person = own.cookies.person;
});
afterAll(() => own?.close());

const ticked = (html: string) =>
  [...html.matchAll(/<input[^>]*type="radio"[^>]*>/g)]
    .map(([input]) => input)
    .filter((input) => / checked/.test(input))
    .map((input) => `${/name="(\w+)"/.exec(input)![1]} ${/value="([\w-]+)"/.exec(input)![1]}`);
const usual = ['textSize usual', 'speech usual', 'pictures widgit', 'colours device', 'amount all'];
const whole = ['textSize large', 'speech slow', 'pictures inga', 'colours dark', 'amount next'];

describe('how the person wants the pages', () => {
  it('begins as the municipality has it, with one of each chosen', async () => {
    const html = await own.get(address, person);
    expect(ticked(html)).toEqual(usual);
    expect(html).toMatch(/<html lang="sv" data-color-scheme="auto" data-text-size="usual"/);
    expect(html).toContain('data-rate="0.9" data-local="yes"');
    expect(html).toContain('Symboler © Prov');
  });

  it('refuses what is no choice, changes nothing, and says which', async () => {
    const answer = await own.post(address, { ...chosen, colours: 'pink' }, person);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Vilka färger vill du ha?');
    expect(ticked(await own.get(address, person))).toEqual(usual);
  });

  it('is saved, and every page is so at once, without scripts', async () => {
    const answer = await own.post(address, chosen, person);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${address}?sparat=1`]);
    const html = await own.get('/orden', person);
    expect(html).toMatch(/<html lang="sv" data-color-scheme="dark" data-text-size="large"/);
    expect(html).toContain('data-rate="0.7"');
    expect(html).not.toContain('class="picture"');
    expect(html).not.toContain('Symboler © Prov');
    expect(await own.get(`${address}?sparat=1`, person)).toContain('Dina val är sparade.');
  });

  it('is the same after a new sign-in, for a representative, and beside staff', async () => {
    const { representative, beside } = own.cookies;
    for (const cookie of [await own.signInAgain(), representative, beside])
      expect(ticked(await own.get(address, cookie))).toEqual(whole);
  });

  it('can be changed again, beside staff too', async () => {
    const { beside } = own.cookies;
    expect(
      (await own.post(address, { ...chosen, colours: 'contrast', pictures: 'brygga' }, beside)).status,
    ).toBe(303);
    const html = await own.get('/orden', person);
    expect(html).toContain('data-color-scheme="light" data-contrast="more"');
    expect(html).toContain('class="picture"');
  });
});

describe('around each page of the person’s', () => {
  it('errors are said in easy words too', async () => {
    const html = await own.get('/finns-inte', person);
    expect(html).toContain('<body class="easy">');
    expect(html).toContain('Den här sidan kan vi inte visa för dig.');
    expect(html).toContain('Gå till Min väg');
  });

  it('stand its address as a code, the words, the settings, and three places at most', async () => {
    const html = await own.get('/orden?lang=sv', person);
    expect(html).toMatch(/aria-label="Sidan finns på [\w.:-]+\/orden"/);
    expect(html).toContain('href="/installningar"');
    const menu = /<nav class="menu-row".*?<\/nav>/s.exec(html)![0];
    expect(menu.match(/<li/g)!.length).toBeLessThanOrEqual(3);
    expect(html).toMatch(/<button[^>]* hidden[^>]*data-read-aloud/);
  });
});
