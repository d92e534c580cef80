import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords, type PlainDate } from '../../../shared/values/dates.ts';
import type { Activity, ActivityStatus } from '../activities.rules.ts';
import type { Party } from '../parties.rules.ts';
import { planTexts } from '../plan.texts.ts';

/** "12 november 2026" */
export const dayWords = (date: PlainDate, lang: Lang): string => dateInWords(date, lang, { weekday: false });

export const periodWords = (from: PlainDate | null, to: PlainDate | null, lang: Lang): string => {
  const t = planTexts[lang];
  if (from && to) return t.between(dayWords(from, lang), dayWords(to, lang));
  if (from) return t.from(dayWords(from, lang));
  return to ? t.until(dayWords(to, lang)) : '';
};

/** "Jon, funktionsstödsförvaltningen" */
export const doerWords = ({ doneBy, who }: Pick<Activity, 'doneBy' | 'who'>, lang: Lang): string =>
  [who, planTexts[lang].doers[doneBy]].filter(Boolean).join(', ');

/** "avbrutet: det som passar finns inte" */
export const statusWords = (status: ActivityStatus | undefined, lang: Lang): string => {
  const t = planTexts[lang];
  if (!status) return t.statuses.suggested;
  const why = status.reason ? `: ${t.reasons[status.reason]}` : '';
  return `${t.statuses[status.status]}${why}${status.words ? ` (${status.words})` : ''}`;
};

export const seenByWords = (
  { visibleTo }: Pick<Activity, 'visibleTo'>,
  parties: readonly Party[],
  lang: Lang,
): string => {
  const names = parties.filter(({ organisationId }) => visibleTo.includes(organisationId));
  return names.map(({ name }) => name).join(', ') || planTexts[lang].onlyUs;
};
