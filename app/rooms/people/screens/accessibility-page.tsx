import type { OpenVisit } from '../../../platform/visit.ts';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { ButtonLink } from '../../../shared/parts/form.tsx';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { dateInWords } from '../../../shared/values/dates.ts';
import { knownFaults, statedCompliance } from '../accessibility.rules.ts';
import { accessibilityTexts } from '../accessibility.texts.ts';
import { Frame } from '../parts/frame.tsx';

/** The statement that the law asks of every public service: from the settings and the list of known faults. */
export const accessibilityPage = async (visit: OpenVisit) => {
  const { lang, application } = visit;
  const t = accessibilityTexts[lang];
  const { publicBody, compliance, email, telephone, assessedOn, updatedOn } =
    application.settings.accessibility;
  const stated = statedCompliance(compliance, knownFaults.faults.length);
  const day = (date: string) => dateInWords(date, lang, { weekday: false });
  return (
    <Frame visit={visit} title={t.title}>
      <PageHeading title={t.title} lead={t.lead(publicBody)} />
      <DescriptionList
        items={[
          { term: t.body, value: publicBody },
          { term: t.service, value: `Brygga, ${application.origin}` },
          { term: t.complianceTerm, value: t.compliance[stated] },
        ]}
      />
      <Section title={t.contactTitle}>
        <p>{t.contactLead}</p>
        <DescriptionList
          items={[
            { term: t.email, value: <a href={`mailto:${email}`}>{email}</a> },
            ...(telephone ? [{ term: t.telephone, value: telephone }] : []),
          ]}
        />
        <p>
          <ButtonLink href="/tillganglighet/rapportera">{t.report}</ButtonLink>
        </p>
      </Section>
      <Section title={t.supervision}>
        <p>{t.supervisionBody}</p>
        <p>
          <a href="https://www.digg.se/tdosanmalan">{t.supervisionLink}</a>
        </p>
      </Section>
      <Section title={t.faultsTitle}>
        {knownFaults.faults.length === 0 ? <p>{t.noFaults}</p> : null}
        {knownFaults.faults.map(({ wcag, part, what, plan, before }) => (
          <>
            <h3>{`${part[lang]} (${t.fault(wcag)})`}</h3>
            <p>{what[lang]}</p>
            <p>{[plan[lang], before && t.before(day(before))].filter(Boolean).join(' ')}</p>
          </>
        ))}
        <h3>{t.burden}</h3>
        <p>{t.burdenBody}</p>
        <h3>{t.outside}</h3>
        <p>{t.outsideBody}</p>
      </Section>
      <Section title={t.howTitle}>
        <p>{knownFaults.assessment[lang]}</p>
        <p>{t.assessedOn(day(assessedOn))}</p>
        <p>{t.updatedOn(day(updatedOn))}</p>
      </Section>
    </Frame>
  );
};
