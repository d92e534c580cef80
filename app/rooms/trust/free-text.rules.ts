export type TextHint = 'health_words' | 'personal_number' | 'phone_number';
export interface FoundInText {
  hint: TextHint;
  /** What the pattern met, as it was written. */
  words: string[];
}

/** The field of a form that names its texts which have not been looked through yet. */
export const LOOKS_THROUGH = 'tips';

/**
 * What a writer may want to think of once more in a text: hints, never a stop. Found by patterns alone; a text is never
 * compared with people that are stored (SoLPuF 15 § allows no such search).
 */
export const hintsIn = (...texts: readonly string[]): FoundInText[] => {
  const text = texts.join('\n');
  const numbers = all(text, PERSONAL_NUMBER);
  const withoutNumbers = text.replace(PERSONAL_NUMBER, ' ');
  const found: FoundInText[] = [
    { hint: 'health_words', words: all(text, HEALTH) },
    { hint: 'personal_number', words: numbers },
    { hint: 'phone_number', words: all(withoutNumbers, PHONE) },
  ];
  return found.filter(({ words }) => words.length > 0);
};

const all = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([found]) => found.trim().toLocaleLowerCase('sv'))),
];

/** Ten or twelve digits whose middle is a day, also a samordningsnummer's, where 60 is added. Ten that begin as a mobile's are one. */
const PERSONAL_NUMBER =
  /(?<!\d)(?!07\d{8}(?!\d))(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])[-+ ]?\d{4}(?!\d)/g;

const PHONE = /(?<![\d+])(?:\+46|0046|0)[\s-]?[1-9](?:[\s-]?\d){6,9}(?!\d)/g;

const healthStems = [
  'diagnos',
  'autis',
  'adhd',
  'asperger',
  'depress',
  'ångest',
  'psykos',
  'psykiatri',
  'schizo',
  'bipolär',
  'epilep',
  'medicin',
  'läkemed',
  'läkar',
  'sjukdom',
  'sjukhus',
  'sjukskriv',
  'missbruk',
  'alkohol',
  'narkotika',
  'självmord',
  'självskad',
  'suicid',
  'gravid',
  'abort',
  'hiv',
  'cancer',
  'diabetes',
  'demens',
  'utvecklingsstörning',
  'hjärnskad',
  'cp-skad',
];
const HEALTH = new RegExp(`(?<![\\p{L}\\d])(?:${healthStems.join('|')})[\\p{L}-]*`, 'giu');
