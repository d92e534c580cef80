import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { Card } from '../../../shared/parts/headings.tsx';
import { Tag } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords, type PlainDate } from '../../../shared/values/dates.ts';
import { type Area, consentState } from '../consents.rules.ts';
import { consentTexts } from '../consents.texts.ts';
import type { ConsentLine, DisclosureLine } from '../sharing-overview.store.ts';

/** The areas in words, as a list that one can read at a glance. */
export const areasInWords = (areas: readonly string[], lang: Lang): string =>
  areas.map((area) => consentTexts[lang].shortAreas[area as Area] ?? area).join(', ');

const inWords = (day: PlainDate, lang: Lang) => dateInWords(day, lang, { weekday: false });

interface CardProps {
  lang: Lang;
  today: PlainDate;
  consent: ConsentLine;
  /** Where it is withdrawn; missing where one may not. */
  withdrawHref?: string;
  level?: 2 | 3;
}

export const ConsentCard = ({ lang, today, consent, withdrawHref, level = 3 }: CardProps) => {
  const t = consentTexts[lang];
  const state = consentState(consent, today);
  const hows: Record<string, string> = t.hows;
  const items = [
    { term: t.areasTerm, value: areasInWords(consent.areas, lang) },
    { term: t.purposeTerm, value: consent.purpose },
    {
      term: t.givenTerm,
      value: t.given(inWords(consent.givenOn, lang), hows[consent.how] ?? consent.how),
    },
    { term: t.explainedTerm, value: t.explained(consent.explainedBy, consent.textVersion) },
    ...(consent.representative ? [{ term: t.representativeTerm, value: consent.representative }] : []),
    ...(consent.recordedBy ? [{ term: t.recordedTerm, value: consent.recordedBy }] : []),
    ...(consent.withdrawnOn
      ? [
          {
            term: t.withdrawnTerm,
            value: t.withdrawn(inWords(consent.withdrawnOn, lang), consent.withdrawnBy ?? ''),
          },
        ]
      : [{ term: t.sharingTerm, value: consent.sharing ? t.sharing : t.notSharing }]),
  ];
  return (
    <Card title={t.fromTo(consent.fromName, consent.toName)} level={level}>
      <p>
        <Tag tone={state === 'stands' ? 'success' : 'neutral'}>{t.states[state]}</Tag>{' '}
        {t.until(inWords(consent.validUntil, lang))}
      </p>
      <DescriptionList items={items} />
      {withdrawHref ? (
        <p>
          <a href={withdrawHref} aria-label={t.withdrawFor(consent.toName)}>
            {t.withdraw}
          </a>
        </p>
      ) : null}
    </Card>
  );
};

export const DisclosureCard = ({ lang, disclosure }: { lang: Lang; disclosure: DisclosureLine }) => {
  const t = consentTexts[lang];
  const bases: Record<string, string> = t.bases;
  return (
    <Card title={t.fromTo(disclosure.fromName, disclosure.toName)} level={3}>
      <DescriptionList
        items={[
          { term: t.areasTerm, value: areasInWords(disclosure.areas, lang) },
          { term: t.basisTerm, value: bases[disclosure.basis] ?? disclosure.basis },
          { term: t.purposeTerm, value: disclosure.basisText },
          {
            term: t.decidedTerm,
            value: t.decided(disclosure.decidedBy, inWords(disclosure.decidedOn, lang)),
          },
        ]}
      />
    </Card>
  );
};
