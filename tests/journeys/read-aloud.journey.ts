import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pageToRead } from '../../app/rooms/easy/read-aloud.testing.tsx';
import { launchBrowser } from '../../tools/browser.ts';

const script = readFileSync(new URL('../../app/theme/read-aloud.js', import.meta.url), 'utf8');

type Voice = { name: string; lang: string; localService: boolean };
const voices = {
  network: { name: 'Google svenska', lang: 'sv-SE', localService: false },
  bengt: { name: 'Microsoft Bengt', lang: 'sv-SE', localService: true },
  natural: { name: 'Sofie (Natural)', lang: 'sv-SE', localService: true },
  plain: { name: 'Svensk röst', lang: 'sv_SE', localService: true },
  english: { name: 'Daniel', lang: 'en-GB', localService: true },
};

/** An engine that speaks without a sound: each sentence ends when the test says so, or never. */
const mock = `
  window.said = []; window.cancelled = 0;
  const target = new EventTarget();
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  Object.defineProperty(window, 'speechSynthesis', { value: Object.assign(target, {
    getVoices: () => window.voices,
    cancel: () => { window.cancelled += 1; },
    speak: (one) => {
      const marked = [...(CSS.highlights.get('read-aloud') ?? [])].map(String).join();
      window.said.push({ text: one.text, voice: one.voice?.name, rate: one.rate, marked });
      window.current = one;
      if (window.engineBreaks) setTimeout(() => one.onerror({ error: 'synthesis-failed' }));
      else if (!window.engineHangs) setTimeout(() => one.onend());
    },
  }) });`;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());

interface Set {
  voices?: Voice[];
  more?: string;
  without?: boolean;
  html?: string;
}

const open = async ({
  voices: heard = [voices.bengt, voices.english],
  more = '',
  without,
  html = pageToRead(),
}: Set = {}) => {
  await page.route('**/*', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!DOCTYPE html><html lang="sv"><title>x</title>${html}`,
    }),
  );
  await page.goto('http://brygga.invalid/');
  const engine = without ? 'delete window.speechSynthesis; delete Window.prototype.speechSynthesis;' : mock;
  await page.evaluate(`window.voices = ${JSON.stringify(heard)}; ${more}; ${engine}`);
  await page.evaluate(`(() => {${script}})()`);
};

type Said = { text: string; voice: string; rate: number; marked: string };
const said = () => page.evaluate<Said[]>('window.said');
const listen = () => page.getByRole('button', { name: 'Lyssna', exact: true });
const whenDone = () => page.waitForFunction("document.querySelector('[aria-pressed=true]') === null");
const status = () => page.locator('[role=status]').first().textContent();

describe('reading aloud', () => {
  it('reads one sentence at a time in order: nothing hidden, no buttons, no decoration', async () => {
    await open();
    await listen().click();
    await whenDone();
    expect((await said()).map(({ text }) => text)).toEqual([
      'Min väg till jobb',
      'Du är på steg 3 av 6.',
      'Nästa möte är tisdag 24 november klockan 10.',
      '1. Jag vill jobba.',
      'Du har fått en konsulent.',
      'In English.',
    ]);
  });

  it('marks what is being read, and lets the page be as it was', async () => {
    await open();
    const before = await page.locator('main').innerHTML();
    await listen().click();
    await whenDone();
    for (const { text, marked } of await said()) expect(marked.replace(/\s+/g, ' ').trim()).toBe(text);
    expect(await page.evaluate('CSS.highlights.has("read-aloud")')).toBe(false);
    expect(await page.locator('main').innerHTML()).toBe(before);
  });

  it('reads one card alone', async () => {
    await open();
    await page.getByRole('button', { name: 'Lyssna på steg 1' }).click();
    await whenDone();
    expect((await said()).map(({ text }) => text)).toEqual([
      '1. Jag vill jobba.',
      'Du har fått en konsulent.',
    ]);
  });

  it.each<[string, Voice[], boolean, string | undefined]>([
    [
      'a voice of the device before one that sends the text away',
      [voices.network, voices.plain],
      false,
      'Svensk röst',
    ],
    [
      'the one that sounds most like a person',
      [voices.plain, voices.bengt, voices.natural],
      false,
      'Sofie (Natural)',
    ],
    ['a network voice where there is no other', [voices.english, voices.network], false, 'Google svenska'],
    ['no network voice where the municipality says so', [voices.network], true, undefined],
    ['never a voice of another language', [voices.english], false, undefined],
  ])('chooses %s', async (_, heard, localOnly, name) => {
    await open({ voices: heard, html: pageToRead({ localOnly, rate: 0.7 }) });
    await listen().click();
    await whenDone();
    expect((await said())[0]).toEqual(name ? expect.objectContaining({ voice: name, rate: 0.7 }) : undefined);
    if (!name) expect(await status()).toBe('Det går inte att läsa upp på den här enheten.');
  });

  it('waits for voices that come late', async () => {
    await open({ voices: [] });
    await listen().click();
    await page.evaluate(
      `window.voices = ${JSON.stringify([voices.bengt, voices.english])}; speechSynthesis.dispatchEvent(new Event('voiceschanged'))`,
    );
    await whenDone();
    expect(await said()).toHaveLength(6);
  });

  it('stops when pressed again, and starts from the beginning after that', async () => {
    await open({ more: 'window.engineHangs = true' });
    await listen().click();
    await page.waitForFunction('window.said.length === 1');
    const stop = page.getByRole('button', { name: 'Stoppa' });
    expect(await stop.getAttribute('aria-pressed')).toBe('true');
    const before = await page.evaluate<number>('window.cancelled');
    await stop.click();
    expect(await page.evaluate<number>('window.cancelled')).toBeGreaterThan(before);
    expect(await page.evaluate('CSS.highlights.has("read-aloud")')).toBe(false);
    await page.evaluate('window.current.onend()');
    expect(await said()).toHaveLength(1);
    await listen().click();
    await page.waitForFunction('window.said.length === 2');
    expect((await said())[1]!.text).toBe('Min väg till jobb');
  });

  it('goes on by itself when a voice falls silent without saying so', async () => {
    await page.clock.install();
    await open({ more: 'window.engineHangs = true' });
    await listen().click();
    await page.waitForFunction('window.said.length === 1');
    await page.clock.runFor(4000 + 150 * 'Min väg till jobb'.length + 10);
    expect((await said()).map(({ text }) => text)).toEqual(['Min väg till jobb', 'Du är på steg 3 av 6.']);
  });

  it('says so when the engine fails, and can be tried again', async () => {
    await open({ more: 'window.engineBreaks = true' });
    await listen().click();
    await whenDone();
    expect(await status()).toBe('Det går inte att läsa upp på den här enheten.');
    await page.evaluate('window.engineBreaks = false');
    await listen().click();
    await whenDone();
    expect(await status()).toBe('');
  });

  it('falls silent when the page is left', async () => {
    await open({ more: 'window.engineHangs = true' });
    await listen().click();
    await page.waitForFunction('window.said.length === 1');
    await page.evaluate("dispatchEvent(new Event('pagehide'))");
    expect(await page.locator('[aria-pressed=true]').count()).toBe(0);
  });

  it('has no button where the browser cannot speak', async () => {
    await open({ without: true });
    expect(await page.getByRole('button').count()).toBe(0);
  });
});
