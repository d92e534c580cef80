import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import { saidTime } from '../../../shared/values/moments.ts';
import { weekdayNames } from '../../../shared/values/weekdays.ts';
import type { ChangedKey, StayVersion } from '../filled-in.rules.ts';

/** What a version says under one key, as it is read; nothing where it says nothing. */
export const saidIn = (version: StayVersion, key: ChangedKey, lang: Lang): string => {
  if (key === 'startsOn' || key === 'endsOn') return dateInWords(version[key], lang);
  if (key === 'begins' || key === 'finishes') return saidTime(version[key]);
  if (key !== 'days') return version[key] ?? '';
  const list = new Intl.ListFormat(lang, { type: 'conjunction' });
  return list.format(version.days.map((day) => weekdayNames[lang][day]));
};
