import type { OwnVisit } from '../../../platform/visit.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { EasyFrame } from '../parts/easy-frame.tsx';
import { EasyLines } from '../parts/easy-lines.tsx';
import { Picture } from '../parts/picture.tsx';
import { wordsTexts } from '../words.easy.texts.ts';

/** What the words on the person's pages mean. */
export const wordsPage = async (visit: OwnVisit) => {
  const t = wordsTexts[visit.lang];
  return (
    <EasyFrame visit={visit} title={t.title}>
      <PageHeading title={t.title} lead={<EasyLines lines={t.lead} />} />
      <ul class="easy-cards">
        {t.words.map(({ concept, word, means }) => (
          <li class="easy-card">
            <Picture concept={concept} />
            <div>
              <h2>{word}</h2>
              <p>
                <EasyLines lines={means} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </EasyFrame>
  );
};
