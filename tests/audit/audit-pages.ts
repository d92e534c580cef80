import type { Browser } from 'playwright-core';
import {
  axe,
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
import { desktop, openWindow, type Window } from './window.ts';

/** One window for each core of a small machine. */
const WINDOWS = 2;

/** Says once of each thing that it is new. */
const firstTime = () => {
  const known = new Set<string>();
  return (thing: string): boolean => known.size < known.add(thing).size;
};

export interface Audit {
  findings: Finding[];
  /** Pages that were looked at in every way; the others are built as one of these. */
  inFull: string[];
}

/**
 * Looks at every page; in every way at the first of those that are built alike. Each is shown twice: without scripts and
 * folded as it comes, then with scripts and everything unfolded.
 */
export const auditPages = async (
  browser: Browser,
  origin: string,
  pages: readonly StoredPage[],
): Promise<Audit> => {
  const [newContent, newHeader] = [firstTime(), firstTime()];
  const audit: Audit = { findings: [], inFull: [] };
  const waiting = [...pages];
  const work = async () => {
    const window = await openWindow(browser, origin);
    for (let stored = waiting.shift(); stored; stored = waiting.shift()) {
      const page = pageName(stored);
      const found = await lookAt(window, stored, { newContent, newHeader }, () => audit.inFull.push(page));
      audit.findings.push(...found.map(([check, what]) => ({ page, check, what })));
    }
    await window.close();
  };
  await Promise.all(Array.from({ length: WINDOWS }, work));
  return audit;
};

interface News {
  newContent: (shape: string) => boolean;
  newHeader: (shape: string) => boolean;
}

const lookAt = async (
  window: Window,
  stored: StoredPage,
  { newContent, newHeader }: News,
  isNew: () => void,
): Promise<Found[]> => {
  const { page, ask } = window;
  await page.setViewportSize(desktop);
  await window.show(stored, { scripts: false });
  const found = await structure(window);
  const headerIsNew = newHeader(await ask<string>("shape('header')"));
  if (!newContent(await ask<string>("shape('main')")) && !headerIsNew)
    return [...found, ...(await reflow(window))];
  isNew();
  const [text, dead] = [await ask<string>('text()'), await ask<string[]>('dead()')];
  found.push(...(await axe(window, 'without scripts')), ...(await otherColours(window)));
  found.push(...(await reflow(window)), ...(await axe(window, 'on a phone')), ...(await spacing(window)));
  found.push(...(await tables(window)));
  await page.setViewportSize(desktop);
  await window.show(stored, { scripts: true });
  found.push(...withoutScripts(text, await ask<string>('text()'), dead));
  found.push(...(await focusWalk(window, headerIsNew ? 'top' : 'main')));
  await ask('openAll()');
  found.push(...(await axe(window, 'unfolded')));
  for (const complaint of window.complaints) found.push(['console', complaint]);
  return found;
};
