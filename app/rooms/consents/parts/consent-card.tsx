import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { Card } from '../../../shared/parts/headings.tsx';
import { Tag } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import type { PlainDate } from '../../../shared/values/dates.ts';
import { askingTexts } from '../asking.texts.ts';
import { consentFormTexts } from '../consent-form.texts.ts';
import { consentTexts } from '../consents.texts.ts';
import type { DisclosureLine } from '../disclosures.store.ts';
import { consentState, isOpen } from '../sharing.rules.ts';
import type { ConsentLine } from '../sharing-overview.store.ts';
import { consentFacts, disclosureFacts, periodOf } from './consent-facts.ts';

interface LineLink {
  href: string;
  label: string;
  /** Which one it is about, for those who listen. */
  about: string;
}

const LineLinks = ({ links }: { links: readonly LineLink[] }) =>
  links.length > 0 ? (
    <p class="links">
      {links.map(({ href, label, about }, index) => (
        <>
          {index > 0 ? ' · ' : null}
          <a href={href} aria-label={about}>
            {label}
          </a>
        </>
      ))}
    </p>
  ) : null;

interface CardProps {
  lang: Lang;
  today: PlainDate;
  consent: ConsentLine;
  /** Where the person's pages begin; missing where the card stands alone. */
  base?: string;
  /** Whether one may change and withdraw it. */
  mayChange?: boolean;
  level?: 2 | 3;
}

export const ConsentCard = ({ lang, today, consent, base, mayChange = false, level = 3 }: CardProps) => {
  const t = consentTexts[lang];
  const state = consentState(consent, today);
  return (
    <Card title={t.fromTo(consent.fromName, consent.toName)} level={level}>
      <p>
        <Tag tone={state === 'stands' ? 'success' : 'neutral'}>{t.states[state]}</Tag>{' '}
        {periodOf(consent, lang)}
      </p>
      <DescriptionList items={consentFacts(consent, lang, today)} />
      {base ? <LineLinks links={linksOf(consent, base, lang, mayChange && isOpen(consent, today))} /> : null}
    </Card>
  );
};

const linksOf = (consent: ConsentLine, base: string, lang: Lang, open: boolean): LineLink[] => {
  const [t, asking] = [consentTexts[lang], askingTexts[lang]];
  const form = consentFormTexts[lang];
  const own = `${base}/samtycken/${consent.consentId}`;
  const left = consent.areas.filter((area) => area !== 'identity' && !consent.withdrawnAreas.includes(area));
  const between = t.fromTo(consent.fromName, consent.toName);
  return [
    ...(open && consent.own
      ? [
          {
            href: `${base}/samtycken/nytt?andra=${consent.consentId}`,
            label: form.change,
            about: form.changeFor(consent.toName),
          },
          ...(left.length > 1
            ? [{ href: `${own}/omrade`, label: asking.areaLink, about: asking.areaFor(consent.toName) }]
            : []),
          { href: `${own}/aterkalla`, label: t.withdraw, about: t.withdrawFor(consent.toName) },
        ]
      : []),
    ...(consent.textHash
      ? [{ href: `${own}/text`, label: t.showText, about: `${t.showText}: ${between}` }]
      : []),
    { href: `${own}/utskrift`, label: asking.print, about: asking.printFor(between) },
  ];
};

interface DisclosureProps {
  lang: Lang;
  disclosure: DisclosureLine;
  base?: string;
  mayEnd?: boolean;
}

export const DisclosureCard = ({ lang, disclosure, base, mayEnd = false }: DisclosureProps) => {
  const [t, asking] = [consentTexts[lang], askingTexts[lang]];
  const between = t.fromTo(disclosure.fromName, disclosure.toName);
  const own = `${base}/utlamnanden/${disclosure.disclosureId}`;
  const links: LineLink[] = [
    ...(mayEnd && disclosure.own && !disclosure.endedOn
      ? [{ href: `${own}/avsluta`, label: asking.endLink, about: asking.endFor(disclosure.toName) }]
      : []),
    { href: `${own}/utskrift`, label: asking.print, about: asking.printFor(between) },
  ];
  return (
    <Card title={between} level={3}>
      <DescriptionList items={disclosureFacts(disclosure, lang)} />
      {base ? <LineLinks links={links} /> : null}
    </Card>
  );
};
