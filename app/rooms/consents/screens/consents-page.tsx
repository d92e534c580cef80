import { idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { Actions, ButtonLink } from '../../../shared/parts/form.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import { Alert, EmptyState } from '../../../shared/parts/marks.tsx';
import { openPerson } from '../../trust/open-person.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { askingTexts } from '../asking.texts.ts';
import { consentTexts } from '../consents.texts.ts';
import { listDisclosures } from '../disclosures.store.ts';
import { ConsentCard, DisclosureCard } from '../parts/consent-card.tsx';
import { appliesWithoutConsent } from '../parts/processing-lines.tsx';
import { answersSection, gridSections, waitingQuestions } from '../parts/sharing-sections.tsx';
import { isOpen } from '../sharing.rules.ts';
import { type ConsentLine, listConsents, mayDo } from '../sharing-overview.store.ts';

/** Who may know what until when; the consents that stand and have stood; what was disclosed on another basis; what applies without any. */
export const consentsPage = async (visit: Visit) => {
  const { tx, visitor, lang, today } = visit;
  const participantId = idParam(visit, 'id');
  const person = await openPerson(visit, participantId);
  const [consents, disclosures, mayShare] = [
    await listConsents(tx, visitor, participantId),
    await listDisclosures(tx, visitor, participantId),
    await mayDo(tx, 'share', participantId),
  ];
  const sections = {
    grid: await gridSections(visit, participantId),
    waiting: mayShare ? await waitingQuestions(visit, participantId) : null,
    applies: await appliesWithoutConsent(visit),
    answers: person.ownFile ? await answersSection(visit, participantId) : null,
  };
  const t = consentTexts[lang];
  const asking = askingTexts[lang];
  const base = `/deltagare/${participantId}`;
  const standing = consents.filter((one) => isOpen(one, today));
  const over = consents.filter((one) => !isOpen(one, today));
  const done = t.done[visit.url.searchParams.get('klart') ?? ''];
  const card = (consent: ConsentLine) => (
    <ConsentCard lang={lang} today={today} consent={consent} base={base} mayChange={mayShare} />
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
          <ButtonLink href={`${base}/samtycken/fraga`}>{asking.askName(person.name)}</ButtonLink>
          <ButtonLink href={`${base}/samtycken/nytt`} kind="secondary">
            {t.add}
          </ButtonLink>
          <ButtonLink href={`${base}/samtycken/nej`} kind="secondary">
            {asking.sayNo}
          </ButtonLink>
          <ButtonLink href={`${base}/utlamnanden/nytt`} kind="secondary">
            {t.addDisclosure}
          </ButtonLink>
        </Actions>
      ) : null}
      {sections.grid}
      {sections.waiting}
      <Section title={t.standing}>
        {standing.length > 0 ? standing.map(card) : <EmptyState>{t.noneStands}</EmptyState>}
      </Section>
      <Section title={t.disclosures}>
        {disclosures.length > 0 ? (
          disclosures.map((disclosure) => (
            <DisclosureCard lang={lang} disclosure={disclosure} base={base} mayEnd={mayShare} />
          ))
        ) : (
          <EmptyState>{t.noDisclosures}</EmptyState>
        )}
      </Section>
      {sections.applies}
      {sections.answers}
      <Section title={t.over}>
        {over.length > 0 ? over.map(card) : <EmptyState>{t.noneOver}</EmptyState>}
      </Section>
    </PersonFrame>
  );
};
