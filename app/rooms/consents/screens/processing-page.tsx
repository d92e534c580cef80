import { may } from '../../../platform/may.ts';
import type { Visit } from '../../../platform/visit.ts';
import { Actions, ButtonLink } from '../../../shared/parts/form.tsx';
import { Card, PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { Alert, Disclosure, EmptyState, Tag } from '../../../shared/parts/marks.tsx';
import { Frame } from '../../people/parts/frame.tsx';
import { BasisFacts } from '../parts/processing-lines.tsx';
import { appliesOn, newestOfEach, type ProcessingBasis } from '../processing.rules.ts';
import { listBases } from '../processing.store.ts';
import { processingTexts } from '../processing.texts.ts';

/** The register of one's own organisation, and for an administrator of all: each line with what it said before. */
export const processingPage = async (visit: Visit) => {
  const { tx, visitor, lang, url } = visit;
  const t = processingTexts[lang];
  const surveys = visitor.role === 'administrator';
  const all = await listBases(tx, surveys ? undefined : [visitor.organisationId]);
  const keeps = await may(tx, 'keep_processing');
  return (
    <Frame visit={visit} title={t.title}>
      <PageHeading
        title={t.title}
        lead={surveys ? t.leadAll : t.lead}
        action={keeps ? <ButtonLink href="/rattslig-grund/ny">{t.add}</ButtonLink> : undefined}
      />
      {url.searchParams.has('sparat') ? <Alert tone="success" live title={t.saved} /> : null}
      {all.length === 0 ? <EmptyState>{surveys ? t.noneAnywhere : t.none}</EmptyState> : null}
      {surveys
        ? [...new Set(all.map(({ organisationName }) => organisationName))].map((name) => (
            <Section title={name}>
              <Lines
                visit={visit}
                bases={all.filter(({ organisationName }) => organisationName === name)}
                level={3}
              />
            </Section>
          ))
        : null}
      {surveys ? null : <Lines visit={visit} bases={all} keeps={keeps} />}
    </Frame>
  );
};

interface LinesProps {
  visit: Visit;
  bases: readonly ProcessingBasis[];
  keeps?: boolean;
  level?: 2 | 3;
}

const Lines = ({ visit: { lang, today }, bases, keeps, level }: LinesProps) => {
  const t = processingTexts[lang];
  const applies = new Set(appliesOn(bases, today).map(({ id }) => id));
  return newestOfEach(bases).map((basis) => {
    const earlier = bases.filter(({ lineId, version }) => lineId === basis.lineId && version < basis.version);
    return (
      <Card title={basis.purpose} level={level}>
        <p>
          {t.version(basis.version)} {applies.has(basis.id) ? null : <Tag>{t.over}</Tag>}
        </p>
        <BasisFacts basis={basis} lang={lang} />
        {keeps ? (
          <Actions>
            <ButtonLink
              href={`/rattslig-grund/${basis.lineId}`}
              kind="secondary"
              label={t.changeFor(basis.purpose)}
            >
              {t.change}
            </ButtonLink>
          </Actions>
        ) : null}
        {earlier.length > 0 ? (
          <Disclosure summary={t.earlier}>
            {earlier.map((one) => (
              <>
                <p>{`${t.version(one.version)}: ${one.purpose}`}</p>
                <BasisFacts basis={one} lang={lang} />
              </>
            ))}
          </Disclosure>
        ) : null}
      </Card>
    );
  });
};
