import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import { employmentForms } from '../../path/vocabulary.rules.ts';
import { factTitle } from '../../path/way-words.texts.ts';
import type { Extent } from '../extent.rules.ts';
import type { Offer } from '../offers.rules.ts';
import { offersTexts } from '../offers.texts.ts';

/** A form of employment by the same name as on the way. */
export const formName = (form: string, lang: Lang): string => factTitle('employment_started', form, lang);

export const formNames = (lang: Lang): Record<string, string> =>
  Object.fromEntries(employmentForms.map((form) => [form, formName(form, lang)]));

export const extentInWords = ({ extent, extentUnit }: Extent, lang: Lang): string =>
  offersTexts[lang].extents[extentUnit](extent);

/** A job lasts for long: which weekday it begins says nothing. */
export const periodInWords = (
  { startsOn, endsOn }: Pick<Offer, 'startsOn' | 'endsOn'>,
  lang: Lang,
): string => {
  const inWords = (day: string) => dateInWords(day, lang, { weekday: false });
  return endsOn ? `${inWords(startsOn)} – ${inWords(endsOn)}` : offersTexts[lang].from(inWords(startsOn));
};

/** A count of people as it may be shown: null stands for few. */
export const peopleInWords = (count: number | null, lang: Lang): string | number =>
  count ?? offersTexts[lang].few;
