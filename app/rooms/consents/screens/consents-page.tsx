import { idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { Actions, ButtonLink } from '../../../shared/parts/form.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import { Alert, EmptyState } from '../../../shared/parts/marks.tsx';
import { openPerson } from '../../trust/open-person.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { consentState } from '../consents.rules.ts';
import { consentTexts } from '../consents.texts.ts';
import { ConsentCard, DisclosureCard } from '../parts/consent-card.tsx';
import { type ConsentLine, listConsents, listDisclosures, mayDo } from '../sharing-overview.store.ts';

/** What stands, with whom and until when; below it what has stood, and what was disclosed on another basis. */
export const consentsPage = async (visit: Visit) => {
  const { tx, visitor, lang, today } = visit;
  const participantId = idParam(visit, 'id');
  const person = await openPerson(visit, participantId);
  const [consents, disclosures, mayShare] = [
    await listConsents(tx, visitor, participantId),
    await listDisclosures(tx, visitor, participantId),
    await mayDo(tx, 'share', participantId),
  ];
  const t = consentTexts[lang];
  const base = `/deltagare/${participantId}`;
  const standing = consents.filter((one) => consentState(one, today) === 'stands');
  const over = consents.filter((one) => consentState(one, today) !== 'stands');
  const done = t.done[visit.url.searchParams.get('klart') ?? ''];
  const card = (consent: ConsentLine) => (
    <ConsentCard
      lang={lang}
      today={today}
      consent={consent}
      withdrawHref={
        mayShare && consent.own && consentState(consent, today) === 'stands'
          ? `${base}/samtycken/${consent.consentId}/aterkalla`
          : undefined
      }
    />
  );
  return (
    <PersonFrame visit={visit} person={person} title={t.title} lead={t.lead} current="sharing">
      {done ? (
        <Alert tone="success" live>
          <p>{done}</p>
        </Alert>
      ) : null}
      {mayShare && person.ownFile ? (
        <Actions>
          <ButtonLink href={`${base}/samtycken/nytt`}>{t.add}</ButtonLink>
          <ButtonLink href={`${base}/utlamnanden/nytt`} kind="secondary">
            {t.addDisclosure}
          </ButtonLink>
        </Actions>
      ) : null}
      <Section title={t.standing}>
        {standing.length > 0 ? standing.map(card) : <EmptyState>{t.noneStands}</EmptyState>}
      </Section>
      <Section title={t.over}>
        {over.length > 0 ? over.map(card) : <EmptyState>{t.noneOver}</EmptyState>}
      </Section>
      <Section title={t.disclosures}>
        {disclosures.length > 0 ? (
          disclosures.map((disclosure) => <DisclosureCard lang={lang} disclosure={disclosure} />)
        ) : (
          <EmptyState>{t.noDisclosures}</EmptyState>
        )}
      </Section>
    </PersonFrame>
  );
};
