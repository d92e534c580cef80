import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import { endingTexts } from '../ending.texts.ts';
import type { Standing } from '../enrolment.rules.ts';
import { programmeTexts } from '../programme.texts.ts';

/** How an enrolment stands, in few words. */
export const standingWords = (standing: Standing, lang: Lang): string => {
  const t = programmeTexts[lang];
  if (standing.state === 'enrolled')
    return standing.since ? t.placeSince(dateInWords(standing.since, lang, { weekday: false })) : t.hasPlace;
  if (standing.state === 'queue') return t.waitsAs(standing.waiting);
  const day = dateInWords(standing.on, lang, { weekday: false });
  return standing.state === 'left' ? t.leftOn(day) : endingTexts[lang].standing[standing.state](day);
};
