import type { Visit } from '../../../platform/visit.ts';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { Card, Section } from '../../../shared/parts/headings.tsx';
import { EmptyState } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { appliesOn, type ProcessingBasis } from '../processing.rules.ts';
import { listBases } from '../processing.store.ts';
import { processingTexts } from '../processing.texts.ts';
import { dayInWords } from './words.ts';

const period = ({ startsOn, endsOn }: ProcessingBasis, lang: Lang): string => {
  const t = processingTexts[lang];
  const from = dayInWords(startsOn, lang);
  return endsOn ? t.period(from, dayInWords(endsOn, lang)) : t.from(from);
};

/** One version of a line. */
export const BasisFacts = ({ basis, lang }: { basis: ProcessingBasis; lang: Lang }) => {
  const t = processingTexts[lang];
  const ground = [t.bases[basis.legalBasis], ...(basis.sensitive ? [t.sensitiveShort] : [])].join('; ');
  return (
    <DescriptionList
      items={[
        { term: t.basis, value: ground },
        { term: t.source, value: basis.source },
        { term: t.periodTerm, value: period(basis, lang) },
        { term: t.decidedBy, value: basis.decidedBy },
      ]}
    />
  );
};

/** On a person's page: what applies here without consent. */
export const appliesWithoutConsent = async (visit: Visit) => {
  const { tx, visitor, lang, today } = visit;
  const t = processingTexts[lang];
  const applies = appliesOn(await listBases(tx, [visitor.organisationId]), today);
  return (
    <Section title={t.section}>
      <p>
        {t.sectionLead} <a href="/rattslig-grund">{t.toRegister}</a>
      </p>
      {applies.length > 0 ? (
        applies.map((basis) => (
          <Card title={basis.purpose} level={3}>
            <BasisFacts basis={basis} lang={lang} />
          </Card>
        ))
      ) : (
        <EmptyState>{t.none}</EmptyState>
      )}
    </Section>
  );
};
