import { Section } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { knowledgeTexts, type Part } from '../knowledge.texts.ts';

/** Facts under their headings, each with where it stands. */
export const SourcedParts = ({ parts, lang }: { parts: readonly Part[]; lang: Lang }) => (
  <>
    {parts.map(({ title, facts }) => (
      <Section title={title}>
        <ul class="sourced">
          {facts.map(({ says, source }) => (
            <li>
              <p>{says}</p>
              <p class="meta">
                {knowledgeTexts[lang].source}: {source}
              </p>
            </li>
          ))}
        </ul>
      </Section>
    ))}
  </>
);
