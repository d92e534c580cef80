import type { Visit } from '../../../platform/visit.ts';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { Frame } from '../../people/parts/frame.tsx';
import { knowledgeTexts } from '../knowledge.texts.ts';

/** What everybody around a person should know of the group's conditions; open to every role, since it is about nobody. */
export const knowledgePage = async (visit: Visit) => {
  const t = knowledgeTexts[visit.lang];
  return (
    <Frame visit={visit} title={t.title}>
      <PageHeading title={t.title} lead={t.lead} />
      {t.parts.map(({ title, facts }) => (
        <Section title={title}>
          <ul class="sourced">
            {facts.map(({ says, source }) => (
              <li>
                <p>{says}</p>
                <p class="meta">
                  {t.source}: {source}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      ))}
      <p class="meta">{t.asOf}</p>
    </Frame>
  );
};
