import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords, type PlainDate } from '../../../shared/values/dates.ts';
import { askingTexts } from '../asking.texts.ts';
import { consentFormTexts } from '../consent-form.texts.ts';
import type { Area } from '../consents.rules.ts';
import { consentTexts } from '../consents.texts.ts';
import type { Representative } from '../representatives.rules.ts';

/** The areas in words, as a list that one can read at a glance. */
export const areasInWords = (areas: readonly string[], lang: Lang): string =>
  areas.map((area) => consentTexts[lang].shortAreas[area as Area] ?? area).join(', ');

export const dayInWords = (day: PlainDate, lang: Lang): string => dateInWords(day, lang, { weekday: false });

export const howInWords = (how: string, lang: Lang): string => {
  const hows: Record<string, string> = consentTexts[lang].hows;
  return hows[how] ?? how;
};

/** Somebody who represents the person: what for, and from when until when. */
export const representativeInWords = (
  { name, kind, areas, startsOn, endsOn }: Representative,
  lang: Lang,
): string => {
  const t = consentFormTexts[lang];
  const unsaid = areas === null ? t.representativeUnsaid : areasInWords(areas, lang);
  const scope = kind === 'custodian' ? t.representativeAll : unsaid;
  const from = dayInWords(startsOn, lang);
  return t.representativeScope(
    name,
    t.representativeKinds[kind] ?? kind,
    scope,
    endsOn ? consentTexts[lang].period(from, dayInWords(endsOn, lang)) : askingTexts[lang].from(from),
  );
};
