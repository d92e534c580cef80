import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import type { MeasureChange } from '../changes.rules.ts';
import type { DetailKey } from '../measure-form.rules.ts';
import { measureFormTexts } from '../measure-form.texts.ts';
import { type MeasureDetails, type MeasureLevel, measureLevels } from '../measures.rules.ts';
import { measuresTexts } from '../measures.texts.ts';

type Places = Pick<MeasureDetails, 'placesTotal' | 'placesFree' | 'placesOn'>;

const counted = ({ placesTotal, placesFree }: Places, lang: Lang): string | null => {
  const t = measuresTexts[lang];
  if (placesTotal !== null && placesFree !== null) return t.allKnown(placesFree, placesTotal);
  if (placesFree !== null) return t.onlyFree(placesFree);
  return placesTotal === null ? null : t.onlyTotal(placesTotal);
};

/** How many places there are, with the day: what is not known is not nought. */
export const placesInWords = (places: Places, lang: Lang): string => {
  const t = measuresTexts[lang];
  const words = counted(places, lang);
  return words && places.placesOn ? t.asOf(words, places.placesOn) : t.placesUnknown;
};

export const periodInWords = (
  { startsOn, endsOn }: Pick<MeasureDetails, 'startsOn' | 'endsOn'>,
  lang: Lang,
): string => {
  const t = measuresTexts[lang];
  return endsOn === null ? t.since(startsOn) : t.until(startsOn, endsOn);
};

const days: readonly DetailKey[] = ['startsOn', 'endsOn', 'placesOn'];

/** A detail as one reads it: codes and days in words. */
export const detailInWords = (key: DetailKey, value: string, lang: Lang): string => {
  if (value === '') return measureFormTexts[lang].empty;
  if (key === 'level' && measureLevels.includes(value as MeasureLevel))
    return measuresTexts[lang].levels[value as MeasureLevel];
  return days.includes(key) && /^\d{4}-\d\d-\d\d$/.test(value)
    ? dateInWords(value, lang, { weekday: false })
    : value;
};

/** Each detail that a change was about: from what, to what. */
export const changeLines = ({ changes }: MeasureChange, lang: Lang): string[] => {
  const { labels } = measureFormTexts[lang];
  return Object.entries(changes).map(([key, values]) => {
    const [was, is] = values!.map((value) =>
      detailInWords(key as DetailKey, value === null ? '' : String(value), lang),
    );
    return `${labels[key as DetailKey].replace(/\?$/, '')}: ${was} → ${is}`;
  });
};
