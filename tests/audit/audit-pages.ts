import type { Browser } from 'playwright-core';
import {
  anyTableNew,
  axe,
  everyWidth,
  type Found,
  otherColours,
  reflow,
  spacing,
  structure,
  tables,
  withoutScripts,
} from './checks.ts';
import { type Finding, pageName, type StoredPage } from './findings.ts';
import { focusWalk } from './focus.ts';
import { desktop, openWindow, phone, type Window } from './window.ts';

/** One window for each core of a small machine. */
const WINDOWS = 2;

/** Says whether something among the things is new. */
const anythingNew = () => {
  const known = new Set<string>();
  return (things: readonly string[]): boolean => {
    const before = known.size;
    for (const thing of things) known.add(thing);
    return known.size > before;
  };
};

export interface Audit {
  findings: Finding[];
  /** Pages that were looked at in every way; the others are built of the same pieces. */
  inFull: string[];
}

/**
 * Looks at every page; in every way at those with a piece that no page before had. These are shown twice: without scripts and
 * folded as they come, then with scripts and everything unfolded.
 */
export const auditPages = async (
  browser: Browser,
  origin: string,
  pages: readonly StoredPage[],
): Promise<Audit> => {
  const known = { piece: anythingNew(), table: anyTableNew() };
  const audit: Audit = { findings: [], inFull: [] };
  const waiting = [...pages];
  const work = async () => {
    const window = await openWindow(browser, origin);
    for (let stored = waiting.shift(); stored; stored = waiting.shift()) {
      const page = pageName(stored);
      const { inFull, found } = await lookAt(window, stored, known);
      if (inFull) audit.inFull.push(page);
      audit.findings.push(...found.map(([check, what]) => ({ page, check, what })));
    }
    await window.close();
  };
  await Promise.all(Array.from({ length: WINDOWS }, work));
  return audit;
};

const lookAt = async (
  window: Window,
  stored: StoredPage,
  isNew: { piece: ReturnType<typeof anythingNew>; table: ReturnType<typeof anyTableNew> },
): Promise<{ inFull: boolean; found: Found[] }> => {
  const { page, ask } = window;
  await page.setViewportSize(phone);
  await window.show(stored, { scripts: false });
  const found = [...(await structure(window)), ...(await reflow(window, [phone.width]))];
  if (!isNew.piece(await ask<string[]>('pieces()')))
    return { inFull: false, found: [...found, ...(await tables(window, isNew.table))] };
  await page.setViewportSize(desktop);
  const [text, dead] = [await ask<string>('text()'), await ask<string[]>('dead()')];
  found.push(...(await axe(window, 'without scripts')), ...(await otherColours(window)));
  found.push(
    ...(await reflow(window, everyWidth)),
    ...(await axe(window, 'on a phone')),
    ...(await spacing(window)),
  );
  found.push(...(await tables(window, isNew.table)));
  await page.setViewportSize(desktop);
  await window.show(stored, { scripts: true });
  found.push(...withoutScripts(text, await ask<string>('text()'), dead));
  found.push(...(await focusWalk(window)));
  await ask('openAll()');
  found.push(...(await axe(window, 'unfolded')));
  for (const complaint of window.complaints) found.push(['console', complaint]);
  return { inFull: true, found };
};
