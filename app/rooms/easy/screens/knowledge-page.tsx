import type { OpenVisit, Visit } from '../../../platform/visit.ts';
import { PrintButton } from '../../../shared/parts/form.tsx';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Frame } from '../../people/parts/frame.tsx';
import { employersKnowledgeTexts } from '../employers-knowledge.texts.ts';
import { knowledgeTexts } from '../knowledge.texts.ts';
import { SourcedParts } from '../parts/sourced-parts.tsx';

const toEmployers = '/kunskap/arbetsgivare';

/** What everybody around a person should know of the group's conditions; open to every role, since it is about nobody. */
export const knowledgePage = async (visit: Visit) => {
  const t = knowledgeTexts[visit.lang];
  return (
    <Frame visit={visit} title={t.title}>
      <PageHeading title={t.title} lead={t.lead} />
      <p>
        <a href={toEmployers}>{t.toEmployers}</a>
      </p>
      <SourcedParts parts={t.parts} lang={visit.lang} />
      <p class="meta">{t.asOf}</p>
    </Frame>
  );
};

/** The same for whoever receives somebody, to be read and printed by everybody: its address can be sent to an employer. */
export const employersKnowledgePage = async (visit: OpenVisit) => {
  const t = employersKnowledgeTexts[visit.lang];
  return (
    <Frame visit={visit} title={t.title}>
      <PageHeading title={t.title} lead={t.lead} action={<PrintButton>{t.print}</PrintButton>} />
      <SourcedParts parts={t.parts} lang={visit.lang} />
      <p class="meta">{knowledgeTexts[visit.lang].asOf}</p>
    </Frame>
  );
};
