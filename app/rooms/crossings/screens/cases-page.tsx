import { NotAllowed } from '../../../platform/outcomes-of-requests.ts';
import { logRead } from '../../../platform/read-log.ts';
import type { Visit } from '../../../platform/visit.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { seesPeople } from '../../people/landing.rules.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { sortCases } from '../cases.rules.ts';
import { type HiddenCase, listOpenCases, listProtectedWaiting, listUnansweredToUs } from '../cases.store.ts';
import { crossingTexts } from '../crossings.texts.ts';
import { CaseSection, hiddenRowOf, rowOf } from '../parts/case-tables.tsx';

/** What waits for whom between the organisations. */
export const casesPage = async (visit: Visit) => {
  const { tx, visitor, lang, today } = visit;
  if (!seesPeople(visitor.role)) throw new NotAllowed();
  const cases = await listOpenCases(tx);
  const hidden = await listProtectedWaiting(tx);
  const unanswered = await listUnansweredToUs(tx);
  await logRead(tx, 'list', [...new Set(cases.map(({ participantId }) => participantId))]);
  const t = crossingTexts[lang];
  const sorted = sortCases(cases, visitor.organisationId, today);
  const rows = (group: keyof typeof sorted) =>
    sorted[group].map((one) => rowOf(one, visitor.organisationId, lang));
  const protectedRow = (one: HiddenCase) =>
    hiddenRowOf(
      one,
      visitor.organisationName,
      one.participantId ? (
        <>
          {t.protected} <a href={`/deltagare/${one.participantId}/skyddad`}>{t.grant}</a>
        </>
      ) : (
        t.protected
      ),
    );
  const seen = new Set(cases.map(({ crossingId }) => crossingId));
  const lapsed = unanswered
    .filter(({ crossingId }) => !seen.has(crossingId))
    .map((one) => hiddenRowOf(one, visitor.organisationName, t.noLongerShared));
  const same = { lang, today };
  const done = visit.url.searchParams.get('klart');
  return (
    <Frame visit={visit} title={t.cases}>
      <PageHeading title={t.cases} lead={t.casesLead} back={{ href: '/deltagare', label: t.participants }} />
      {done === 'refused' ? (
        <Alert tone="success" live>
          <p>{t.outcomes.refused}</p>
        </Alert>
      ) : null}
      <CaseSection
        {...same}
        id="inkorg"
        title={t.inbox}
        empty={t.inboxNone}
        columns={['who', 'kind', 'from', 'sentOn', 'daysLeft']}
        rows={[...rows('inbox'), ...hidden.map(protectedRow)]}
      />
      <CaseSection
        {...same}
        id="skickat"
        title={t.sent}
        empty={t.sentNone}
        columns={['who', 'kind', 'to', 'sentOn', 'daysLeft']}
        rows={rows('sent')}
      />
      <CaseSection
        {...same}
        id="kontakt"
        title={t.contact}
        empty={t.contactNone}
        columns={['who', 'kind', 'from', 'to', 'answeredOn', 'waitsFor']}
        rows={rows('contact')}
      />
      <CaseSection
        {...same}
        id="gamla"
        title={t.old}
        lead={t.oldLead}
        empty={t.oldNone}
        columns={['who', 'kind', 'from', 'to', 'sentOn', 'answeredOn']}
        rows={[...rows('old'), ...lapsed]}
      />
    </Frame>
  );
};
