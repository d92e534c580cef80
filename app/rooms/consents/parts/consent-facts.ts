import type { Lang } from '../../../shared/parts/texts.ts';
import type { PlainDate } from '../../../shared/values/dates.ts';
import { askingTexts } from '../asking.texts.ts';
import { consentTexts } from '../consents.texts.ts';
import type { DisclosureLine } from '../disclosures.store.ts';
import { consentState } from '../sharing.rules.ts';
import type { ConsentLine } from '../sharing-overview.store.ts';
import { areasInWords, dayInWords, howInWords } from './words.ts';

export type Fact = { term: string; value: string };

/** All that is known of a consent, in the order in which it is read: on the page and on paper. */
export const consentFacts = (consent: ConsentLine, lang: Lang, today: PlainDate): Fact[] => {
  const t = consentTexts[lang];
  const left = consent.areas.filter((area) => !consent.withdrawnAreas.includes(area));
  const optional = (term: string, value: string | null | undefined): Fact[] =>
    value ? [{ term, value }] : [];
  return [
    { term: t.areasTerm, value: areasInWords(left, lang) },
    ...optional(t.takenBackTerm, areasInWords(consent.withdrawnAreas, lang)),
    { term: t.purposeTerm, value: consent.purpose },
    { term: t.givenTerm, value: t.given(dayInWords(consent.givenOn, lang), howInWords(consent.how, lang)) },
    { term: t.givenByTerm, value: t.givenBys[consent.givenBy] ?? consent.givenBy },
    ...optional(t.representativeTerm, consent.representative),
    { term: t.explainedTerm, value: t.explained(consent.explainedBy, consent.textVersion) },
    ...optional(t.recordedTerm, consent.recordedBy),
    ...ending(consent, lang, today),
  ];
};

const ending = (consent: ConsentLine, lang: Lang, today: PlainDate): Fact[] => {
  const t = consentTexts[lang];
  if (!consent.withdrawnOn)
    return [{ term: t.sharingTerm, value: consent.sharing ? t.sharing : t.notSharing }];
  const day = dayInWords(consent.withdrawnOn, lang);
  const state = consentState(consent, today);
  if (state !== 'withdrawn') return [{ term: t.endedTerm, value: `${day}, ${t.states[state]}` }];
  return [{ term: t.withdrawnTerm, value: t.withdrawn(day, consent.withdrawnBy ?? '') }];
};

/** All that is known of a disclosure on another basis. */
export const disclosureFacts = (disclosure: DisclosureLine, lang: Lang): Fact[] => {
  const t = consentTexts[lang];
  const bases: Record<string, string> = t.bases;
  return [
    { term: t.areasTerm, value: areasInWords(disclosure.areas, lang) },
    { term: t.basisTerm, value: bases[disclosure.basis] ?? disclosure.basis },
    { term: t.whyTerm, value: disclosure.basisText },
    { term: t.decidedTerm, value: t.decided(disclosure.decidedBy, dayInWords(disclosure.decidedOn, lang)) },
    ...(disclosure.endedOn
      ? [
          {
            term: askingTexts[lang].endedTerm,
            value:
              disclosure.endedBecause === 'way_ended'
                ? `${dayInWords(disclosure.endedOn, lang)}, ${t.states.way_ended}`
                : askingTexts[lang].ended(dayInWords(disclosure.endedOn, lang), disclosure.endedBy ?? ''),
          },
        ]
      : []),
  ];
};

/** From when until when it counts. */
export const periodOf = (consent: ConsentLine, lang: Lang): string => {
  const t = consentTexts[lang];
  const until = dayInWords(consent.validUntil, lang);
  return consent.validFrom > consent.givenOn
    ? t.period(dayInWords(consent.validFrom, lang), until)
    : t.until(until);
};
