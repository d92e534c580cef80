import type { Lang } from '../../../shared/parts/texts.ts';
import { type PlainDate, shortDate } from '../../../shared/values/dates.ts';
import type { PersonInList } from '../people.rules.ts';
import { peopleTexts } from '../people.texts.ts';
import type { NextDate, Party, Signal } from '../situation.rules.ts';
import { situationTexts } from '../situation.texts.ts';

/** The step in words, as table and file say it. */
export const stepInWords = ({ step, stepHidden }: PersonInList, lang: Lang): string => {
  const t = peopleTexts[lang];
  if (step) return `${step.label}. ${step.name[lang]}`;
  return stepHidden ? t.stepHidden : t.noWay;
};

export const partyWords = (parties: readonly Party[], lang: Lang): string => {
  const t = situationTexts[lang];
  if (parties.length === 0) return t.nobody;
  return parties.map((party) => (party === 'us' ? t.us : (t.organisations[party] ?? party))).join(', ');
};

/** "tis 24 nov: svar väntas senast" */
export const dateWords = (next: NextDate | undefined, lang: Lang, today: PlainDate): string => {
  const t = situationTexts[lang];
  return next ? `${shortDate(next.on, lang, today)}: ${t.dates[next.reason]}` : t.noDate;
};

export const signalWords = (signal: Signal, lang: Lang, today: PlainDate): string => {
  const t = situationTexts[lang];
  const day = (date: PlainDate) => shortDate(date, lang, today);
  switch (signal.name) {
    case 'turns_30':
      return t.turns30(signal.months);
    case 'wish_waits':
      return t.wishWaits(day(signal.since));
    case 'consent_ends':
      return t.consentEnds(t.organisations[signal.toKind] ?? signal.toKind, day(signal.on));
    case 'plan_change':
      return t.planChange(day(signal.since));
    case 'plan_review':
      return signal.late ? t.planReviewLate(day(signal.to)) : t.planReview(day(signal.to));
    case 'lss_review':
      return t.lssReview(day(signal.by));
    case 'absent':
      return t.absent(signal.days, day(signal.since));
    case 'paused':
      return t.paused;
    case 'minutes_unshared':
      return t.minutesUnshared(signal.count);
    case 'no_way':
      return t.noWay;
  }
};
