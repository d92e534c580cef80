import type { Found } from './checks.ts';
import type { Window } from './window.ts';

interface Stop {
  stop: number;
  words: string;
  named: boolean;
  outside: boolean;
  covered: boolean;
  visible: boolean;
}

const MOST_STOPS = 150;

/** Tabs through the page as someone without a mouse, from its top. */
export const focusWalk = async ({ page, ask, drawn }: Window): Promise<Found[]> => {
  const found: Found[] = [];
  await drawn();
  await ask('toTop()');
  const seen = new Set<number>();
  for (let count = 0; count < MOST_STOPS; count += 1) {
    await page.keyboard.press('Tab');
    const at = await ask<Stop | undefined>('focused()');
    if (!at) break;
    if (seen.has(at.stop)) {
      if (at.stop !== [...seen][0]) found.push(['focus', `is caught at ${at.words}`]);
      break;
    }
    seen.add(at.stop);
    if (count === 0 && !/hoppa|skip/i.test(at.words))
      found.push(['focus', `the first stop is ${at.words}, not the skip link`]);
    if (!at.visible) found.push(['focus', `cannot be seen: ${at.words}`]);
    if (at.outside) found.push(['focus', `is outside the window: ${at.words}`]);
    if (at.covered) found.push(['focus', `is covered: ${at.words}`]);
    if (!at.named) found.push(['focus', `has no name: ${at.words}`]);
  }
  return found;
};
