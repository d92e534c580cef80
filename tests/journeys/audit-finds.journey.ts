import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../tools/browser.ts';
import { auditPages } from '../audit/audit-pages.ts';
import type { StoredPage } from '../audit/findings.ts';
import { hasJava, invalidHtml } from '../audit/html.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const style = `
  body { color: #111; background: #fff; } a { color: #0645ad; }
  @media (prefers-color-scheme: dark) { body { color: #eee; background: #111; } a { color: #9cf; } }
  a, button, input { display: inline-block; min-height: 28px; } button, input { border: 1px solid; }
  a:focus-visible, button:focus-visible, input:focus-visible { outline: 3px solid; }`;

/** A page with nothing wrong, and what is added to it. */
const pageWith = (inner: string, { css = '', script = '', lang = 'sv' } = {}): StoredPage => ({
  seenBy: 'prov',
  address: '/prov',
  policy: undefined,
  html: `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>Prov</title>
    <meta name="viewport" content="width=device-width, initial-scale=1"><style>${style}${css}</style></head>
    <body><header><a href="#innehall">Hoppa till innehållet</a></header>
    <main id="innehall" tabindex="-1"><h1>Prov</h1>${inner}</main>${script && `<script>${script}</script>`}</body></html>`,
});

const findingsOf = async (page: StoredPage) => {
  const { findings } = await auditPages(browser, 'http://audit.invalid', [page]);
  return findings.map(({ check, what }) => `${check}: ${what}`);
};

const wide = '<p><span class="wide">bred</span></p>';
const table = '<div class="table-frame"><table><tr><td class="wide">bred</td></tr></table></div>';
const frameCss = '.table-frame { overflow-x: auto; } .wide { display: block; width: 500px; }';

describe('the audit of pages', () => {
  it('finds nothing on a page with nothing wrong', async () => {
    const fine =
      '<p>Text med <a href="/x">en länk</a>.</p><form method="post"><button type="submit">Spara</button></form>';
    expect(await findingsOf(pageWith(fine))).toEqual([]);
  });

  it.each<[string, StoredPage, RegExp]>([
    [
      'pale text',
      pageWith('<p class="pale">blek</p>', { css: '.pale { color: #bbb; }' }),
      /^axe without scripts: color-contrast/,
    ],
    [
      'text that is pale only in the dark',
      pageWith('<p class="pale">blek</p>', {
        css: '@media (prefers-color-scheme: dark) { .pale { color: #333; } }',
      }),
      /^axe dark 1280: color-contrast/,
    ],
    ['a field without a label', pageWith('<input type="text" name="namn">'), /^axe without scripts: label/],
    [
      'a field without a label inside what is folded',
      pageWith('<details><summary>Mer</summary><input type="text" name="namn"></details>'),
      /^axe unfolded: label/,
    ],
    [
      'a page wider than a phone',
      pageWith(wide, { css: '.wide { display: block; width: 400px; }' }),
      /^reflow: .* at 320/,
    ],
    [
      'a page wider than a tablet',
      pageWith(wide, { css: '.wide { display: block; width: 900px; }' }),
      /^reflow: .* at 768/,
    ],
    [
      'a table that scrolls in its frame',
      pageWith(table, { css: frameCss }),
      /^tables: a table scrolls .* at 320/,
    ],
    [
      'text that is cut when it is spaced out',
      pageWith('<p class="cut">Ett långt ord står här</p>', {
        css: '.cut { overflow: hidden; white-space: nowrap; width: 11em; font-size: 16px; }',
      }),
      /^spacing: cut/,
    ],
    [
      'focus that cannot be seen',
      pageWith('<p><button type="submit" form="f">Spara</button></p><form id="f" method="post"></form>', {
        css: 'button:focus-visible { outline: none; }',
      }),
      /^focus: cannot be seen: button "Spara"/,
    ],
    [
      'a page that needs its script',
      pageWith('<p id="text"></p>', {
        script: "document.getElementById('text').textContent = 'Allt står här. '.repeat(20);",
      }),
      /^without scripts: .* characters are there/,
    ],
    [
      'a button that does nothing without its script',
      pageWith('<button type="button">Öppna</button>'),
      /^without scripts: does nothing: button "Öppna"/,
    ],
    [
      'a control without an edge in forced colours',
      pageWith('<form method="post"><button type="submit">Spara</button></form>', {
        css: 'button { border: 0; }',
      }),
      /^forced colours: no edge: button "Spara"/,
    ],
    ['a fault in a script', pageWith('<p>Text</p>', { script: "throw new Error('aj')" }), /^console: .*aj/],
    [
      'a picture from another host',
      pageWith('<img alt="" src="https://annan.invalid/x.png">'),
      /^console: asks another host/,
    ],
    ['a skipped level of headings', pageWith('<h3>Del</h3>'), /^structure: h1 then h3/],
    ['no language', pageWith('<p>Text</p>', { lang: '' }), /^structure: language/],
  ])('finds %s', async (_, page, expected) => {
    expect(await findingsOf(page)).toContainEqual(expect.stringMatching(expected));
  });

  it('looks at one of several pages that are built alike, and at each whether it fits a phone', async () => {
    const row = (word: string, address: string) => ({ ...pageWith(`<ul><li>${word}</li></ul>`), address });
    const [first, second] = [
      row('kort', '/1'),
      row('Donaudampfschifffahrtsgesellschaftskapitän'.repeat(2), '/2'),
    ];
    const { inFull, findings } = await auditPages(browser, 'http://audit.invalid', [first, second]);
    expect(inFull).toHaveLength(1);
    expect(findings.some(({ page, check }) => page === 'prov /2' && check === 'reflow')).toBe(true);
  });

  it('finds invalid HTML', async ({ skip }) => {
    if (!(await hasJava())) skip('the HTML checker needs Java, which is not installed');
    const found = await invalidHtml([pageWith('<p>bra</p>'), pageWith('<ul><p>fel</p></ul>')]);
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]!.what).toContain('not allowed as child of element');
  });
});
