import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords, type PlainDate } from '../../../shared/values/dates.ts';
import type { Area } from '../consents.rules.ts';
import { consentTexts } from '../consents.texts.ts';

/** The areas in words, as a list that one can read at a glance. */
export const areasInWords = (areas: readonly string[], lang: Lang): string =>
  areas.map((area) => consentTexts[lang].shortAreas[area as Area] ?? area).join(', ');

export const dayInWords = (day: PlainDate, lang: Lang): string => dateInWords(day, lang, { weekday: false });

export const howInWords = (how: string, lang: Lang): string => {
  const hows: Record<string, string> = consentTexts[lang].hows;
  return hows[how] ?? how;
};
