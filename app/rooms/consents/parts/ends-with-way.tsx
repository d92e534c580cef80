import { Section } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { consentTexts } from '../consents.texts.ts';
import type { EndsWithWay } from '../ends-with-way.store.ts';
import { endsWithWayTexts } from '../ends-with-way.texts.ts';
import { areasInWords, dayInWords } from './words.ts';

/** Before a way ends: which consents and disclosures end with it, to whom and about what. */
export const EndingWithWay = ({ ending, lang }: { ending: readonly EndsWithWay[]; lang: Lang }) => {
  const [t, consents] = [endsWithWayTexts[lang], consentTexts[lang]];
  const grounds: Record<string, string> = consents.bases;
  return (
    <Section title={t.title}>
      <p>{t.lead}</p>
      {ending.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <ul>
          {ending.map(({ fromName, toName, areas, until, ground }) => (
            <li>
              <strong>{consents.fromTo(fromName, toName)}</strong>
              {': '}
              {until
                ? t.consent(areasInWords(areas, lang), dayInWords(until, lang))
                : t.disclosure(areasInWords(areas, lang), grounds[ground ?? ''] ?? '')}
            </li>
          ))}
        </ul>
      )}
      <p>
        {consents.withdrawStays} {t.after}
      </p>
    </Section>
  );
};
