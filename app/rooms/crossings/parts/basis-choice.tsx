import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { Actions, ButtonLink } from '../../../shared/parts/form.tsx';
import { Card } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import { areasInWords } from '../../consents/parts/words.ts';
import type { Receiver } from '../../consents/sharing-overview.store.ts';
import type { Basis } from '../crossings.rules.ts';
import { crossingTexts } from '../crossings.texts.ts';

const basisInWords = ({ givenOn, validUntil }: Basis, lang: Lang): string => {
  const t = crossingTexts[lang];
  const day = (date: string) => dateInWords(date, lang, { weekday: false });
  return validUntil ? t.consentBasis(day(givenOn), day(validUntil)) : t.disclosureBasis(day(givenOn));
};

interface Props {
  lang: Lang;
  participantId: string;
  /** The last part of the page's own address. */
  place: 'aktualisera' | 'overlamna';
  receiver: Receiver;
  bases: readonly Basis[];
}

/** One receiver, with what something could be sent on; without a basis, the way to one. */
export const BasisChoice = ({ lang, participantId, place, receiver, bases }: Props) => {
  const t = crossingTexts[lang];
  const base = `/deltagare/${participantId}`;
  const to = `?till=${receiver.organisationId}&sedan=${place}`;
  return (
    <Card title={receiver.name} level={3}>
      {bases.length === 0 ? <p>{t.noBasis}</p> : null}
      {bases.map((basis) => (
        <>
          <p>
            {basisInWords(basis, lang)}. {t.covers(areasInWords(basis.areas, lang))}.
          </p>
          <Actions>
            <ButtonLink
              href={`${base}/${place}?grund=${basis.kind}:${basis.id}`}
              label={t.chooseBasis(receiver.name, basisInWords(basis, lang))}
            >
              {t.choose}
            </ButtonLink>
          </Actions>
        </>
      ))}
      <ul class="next-links">
        <li>
          <a href={`${base}/samtycken/nytt${to}`} aria-label={t.addConsentFor(receiver.name)}>
            {t.addConsent}
          </a>
        </li>
        <li>
          <a href={`${base}/utlamnanden/nytt${to}`} aria-label={t.addDisclosureFor(receiver.name)}>
            {t.addDisclosure}
          </a>
        </li>
      </ul>
    </Card>
  );
};

export const ChosenBasis = ({ lang, receiver, basis }: { lang: Lang; receiver: Receiver; basis: Basis }) => {
  const t = crossingTexts[lang];
  return (
    <DescriptionList
      items={[
        { term: t.receiver, value: receiver.name },
        { term: t.basis, value: basisInWords(basis, lang) },
      ]}
    />
  );
};
