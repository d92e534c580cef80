import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords, isPlainDate } from '../../../shared/values/dates.ts';
import { formatIdentityNumber } from '../../../shared/values/identity-numbers.ts';
import { areasInWords } from '../../consents/parts/words.ts';
import { pathWords } from '../path.texts.ts';
import type { CorrectedField, RecordChange } from '../record-corrections.rules.ts';
import { recordWords } from '../record-words.texts.ts';
import { wayTexts } from '../way.texts.ts';

/** What was and what it became, a line for each. */
export const changesInWords = (changes: readonly RecordChange[], lang: Lang): string[] =>
  changes.map(({ field, was, became }) => {
    const t = recordWords[lang];
    const [before, after] = [valueInWords(field, was, lang), valueInWords(field, became, lang)];
    return was === became ? t.stays(t.fields[field], before) : t.became(t.fields[field], before, after);
  });

/** Words that somebody typed, and numbers: no code, and no day. */
const written: readonly CorrectedField[] = [
  'number',
  'name',
  'given',
  'family',
  'group',
  'phone',
  'email',
  'scope',
  'communicationSupport',
  'interpreterLanguage',
];

const openEnded: readonly CorrectedField[] = ['endsOn', 'placementEndsOn'];

const valueInWords = (field: CorrectedField, value: unknown, lang: Lang): string => {
  const { forms, sources, waysIn, sexes, openEnd, nothing } = recordWords[lang];
  const ofField: Partial<Record<CorrectedField, Record<string, string>>> = { wayIn: waysIn, sex: sexes };
  const words = ofField[field] ?? { ...forms, ...sources, ...pathWords[lang].destinations };
  if (value === null) return openEnded.includes(field) ? openEnd : nothing;
  if (typeof value === 'boolean') return value ? wayTexts[lang].yes : wayTexts[lang].no;
  const text = String(value);
  if (field === 'areas') return areasInWords(text.split(' '), lang) || nothing;
  if (written.includes(field)) return field === 'number' ? formatIdentityNumber(text) : text;
  return isPlainDate(text) ? dateInWords(text, lang, { weekday: false }) : (words[text] ?? text);
};
