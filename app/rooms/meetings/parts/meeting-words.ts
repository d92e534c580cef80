import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords, stockholmDay } from '../../../shared/values/dates.ts';
import { timeOf } from '../../../shared/values/moments.ts';
import type { Meeting } from '../meeting.rules.ts';
import { meetingTexts } from '../meetings.texts.ts';

/** "tisdag 24 november 2026 klockan 10:00–11:00". */
export const whenInWords = ({ startsAt, endsAt }: Pick<Meeting, 'startsAt' | 'endsAt'>, lang: Lang): string =>
  meetingTexts[lang].when(dateInWords(stockholmDay(startsAt), lang), timeOf(startsAt), timeOf(endsAt));

export const dayInWords = (moment: Date, lang: Lang): string =>
  dateInWords(stockholmDay(moment), lang, { weekday: false });
