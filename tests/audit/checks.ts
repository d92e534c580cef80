import { desktop, phone, type Window } from './window.ts';

/** What a check found: its name and a sentence. */
export type Found = [check: string, what: string];

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const onlyColours = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };
const everything = { runOnly: { type: 'tag', values: tags }, rules: { 'target-size': { enabled: true } } };

/** What axe finds, of every weight but the least. */
export const axe = async (window: Window, where: string, options: object = everything): Promise<Found[]> => {
  const violations = await window.axe({ ...options, resultTypes: ['violations'] });
  return violations
    .filter(({ impact }) => impact !== 'minor')
    .map(({ id, help, nodes }) => [`axe ${where}`, `${id}: ${help} (${nodes[0]?.html.slice(0, 160)})`]);
};

interface Structure {
  lang: string;
  title: string;
  mains: number;
  headings: { level: number; text: string }[];
}

export const structure = async ({ ask }: Window): Promise<Found[]> => {
  const { lang, title, mains, headings } = await ask<Structure>('structure()');
  const found: Found[] = [];
  if (!/^(sv|en)$/.test(lang)) found.push(['structure', `language "${lang}"`]);
  if (!title) found.push(['structure', 'no title']);
  if (mains !== 1) found.push(['structure', `${mains} main`]);
  const tops = headings.filter(({ level }) => level === 1);
  if (tops.length !== 1) found.push(['structure', `${tops.length} h1`]);
  headings.forEach(({ level, text }, index) => {
    const before = headings[index - 1]?.level ?? 0;
    if (level > before + 1 && index > 0) found.push(['structure', `h${before} then h${level} "${text}"`]);
  });
  return found;
};

type Overflow = { over: number; outside: string[] } | undefined;

const wideness = async (window: Window, check: string, width: number): Promise<Found[]> => {
  const wide = await window.ask<Overflow>('overflow()');
  return wide ? [[check, `${wide.over} px too wide at ${width}: ${wide.outside.join(', ')}`]] : [];
};

/** Where the layout changes, and last a phone. */
export const everyWidth = [1280, 1201, 1024, 768, 320];

/** The page never scrolls sideways (1.4.10). */
export const reflow = async (window: Window, widths: readonly number[]): Promise<Found[]> => {
  const found: Found[] = [];
  for (const width of widths) {
    await window.page.setViewportSize({ ...phone, width });
    found.push(...(await wideness(window, 'reflow', width)));
  }
  return found;
};

/** With the reader's own spacing (1.4.12) nothing is cut and nothing pushed out. The window is a phone. */
export const spacing = async (window: Window): Promise<Found[]> => {
  await window.ask('spaceText(true)');
  const found = await wideness(window, 'spacing', phone.width);
  for (const what of await window.ask<string[]>('clipped()')) found.push(['spacing', `cut: ${what}`]);
  await window.ask('spaceText(false)');
  return found;
};

interface TableShape {
  headings: string;
  longest: number[];
}

/** Says whether a table has other headings, or a longer word in some column, than every one before it. */
export const anyTableNew = () => {
  const known = new Map<string, number[]>();
  return (tables: readonly TableShape[]): boolean =>
    tables.filter(({ headings, longest }) => {
      const before = known.get(headings) ?? [];
      known.set(
        headings,
        longest.map((length, column) => Math.max(length, before[column] ?? 0)),
      );
      return longest.some((length, column) => length > (before[column] ?? -1));
    }).length > 0;
};

/** No table scrolls in its frame at any width, folded ones included. Of those that are alike the ones with the longest words are tried. */
export const tables = async (
  { page, ask }: Window,
  isNew: ReturnType<typeof anyTableNew>,
): Promise<Found[]> => {
  if (!isNew(await ask<TableShape[]>('tableShapes()'))) return [];
  await ask('openAll()');
  const found: Found[] = [];
  for (let width = 320; width <= 1600; width += 40) {
    await page.setViewportSize({ ...desktop, width });
    const over = await ask<number>('tableOverflow()');
    if (over > 1) found.push(['tables', `a table scrolls ${over} px at ${width}`]);
  }
  return found;
};

/** Changes what the reader asks for, and waits until it is drawn. */
const prefer = async ({ page, drawn }: Window, wishes: Parameters<Window['page']['emulateMedia']>[0]) => {
  await page.emulateMedia(wishes);
  await drawn();
};

/** Colours in the dark, on a desktop and on a phone; and edges where the reader's own colours rule. */
export const otherColours = async (window: Window): Promise<Found[]> => {
  const { page, ask } = window;
  const found: Found[] = [];
  await prefer(window, { colorScheme: 'dark' });
  for (const size of [desktop, phone]) {
    await page.setViewportSize(size);
    found.push(...(await axe(window, `dark ${size.width}`, onlyColours)));
  }
  await prefer(window, { colorScheme: 'dark', forcedColors: 'active' });
  for (const what of await ask<string[]>('withoutBoundary()'))
    found.push(['forced colours', `no edge: ${what}`]);
  await prefer(window, { colorScheme: 'light', forcedColors: 'none' });
  await page.setViewportSize(desktop);
  return found;
};

/** What stands without scripts, held against what stands with them. */
export const withoutScripts = (without: string, withScripts: string, dead: readonly string[]): Found[] => {
  const found: Found[] = dead.map((what) => ['without scripts', `does nothing: ${what}`]);
  if (without.length < 0.9 * withScripts.length)
    found.push(['without scripts', `${without.length} of ${withScripts.length} characters are there`]);
  return found;
};
