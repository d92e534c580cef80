import { may } from '../../../platform/may.ts';
import { NotAllowed } from '../../../platform/outcomes-of-requests.ts';
import type { Visit } from '../../../platform/visit.ts';
import { Actions, ButtonLink } from '../../../shared/parts/form.tsx';
import { Card, PageHeading } from '../../../shared/parts/headings.tsx';
import { Alert, Disclosure, EmptyState, Tag } from '../../../shared/parts/marks.tsx';
import { Frame } from '../../people/parts/frame.tsx';
import { BasisFacts } from '../parts/processing-lines.tsx';
import { appliesOn, newestOfEach } from '../processing.rules.ts';
import { listBases } from '../processing.store.ts';
import { processingTexts } from '../processing.texts.ts';

/** The register of one's own organisation: each line with what it said before. */
export const processingPage = async (visit: Visit) => {
  const { tx, visitor, lang, today, url } = visit;
  if (visitor.role === 'administrator') throw new NotAllowed();
  const t = processingTexts[lang];
  const all = await listBases(tx, [visitor.organisationId]);
  const keeps = await may(tx, 'keep_processing');
  const applies = new Set(appliesOn(all, today).map(({ id }) => id));
  return (
    <Frame visit={visit} title={t.title}>
      <PageHeading
        title={t.title}
        lead={t.lead}
        action={keeps ? <ButtonLink href="/rattslig-grund/ny">{t.add}</ButtonLink> : undefined}
      />
      {url.searchParams.has('sparat') ? <Alert tone="success" live title={t.saved} /> : null}
      {all.length === 0 ? <EmptyState>{t.none}</EmptyState> : null}
      {newestOfEach(all).map((basis) => {
        const earlier = all.filter(
          ({ lineId, version }) => lineId === basis.lineId && version < basis.version,
        );
        return (
          <Card title={basis.purpose}>
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
      })}
    </Frame>
  );
};
