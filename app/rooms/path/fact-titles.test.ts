import { expect, test } from 'vitest';
import { factKinds } from './fact-kinds.rules.ts';
import { factTitles } from './fact-titles.texts.ts';
import { factTitle } from './way-words.texts.ts';

const langs = ['sv', 'en'] as const;
const all = Object.entries(factKinds).flatMap(([kind, { outcomes }]) =>
  outcomes.map((outcome): [string, string] => [kind, outcome]),
);

test.each([
  ['plan_agreed', 'agreed', 'Plan överenskommen'],
  ['meeting_held', 'cancelled', 'Möte ställdes in'],
  ['work_goal', 'set', 'Mål om arbete: satt'],
  ['manager_approval', 'refused', 'Chefens godkännande: nej'],
])('%s, %s is told as: %s', (kind, outcome, title) => expect(factTitle(kind, outcome, 'sv')).toBe(title));

test.each(all)('%s, %s is said once', (kind, outcome) => {
  for (const lang of langs) {
    const stems =
      factTitle(kind, outcome, lang)
        .toLowerCase()
        .match(/(?<!\p{L})\p{L}{5}/gu) ?? [];
    expect(new Set(stems).size, factTitle(kind, outcome, lang)).toBe(stems.length);
  }
});

test('every title is of an outcome that there is, and none is of two', () => {
  const known = new Set(all.map((pair) => pair.join(' ')));
  for (const lang of langs) {
    const titled = Object.entries(factTitles[lang]).flatMap(([kind, told]) =>
      Object.keys(told).map((outcome) => `${kind} ${outcome}`),
    );
    expect(titled.filter((each) => !known.has(each))).toEqual([]);
    const titles = all.map(([kind, outcome]) => factTitle(kind, outcome, lang));
    expect(new Set(titles).size).toBe(titles.length);
  }
});
