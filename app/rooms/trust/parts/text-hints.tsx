import { Alert } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { hintsIn } from '../free-text.rules.ts';
import { freeTextTexts } from '../free-text.texts.ts';

/** What the writer may want to think of once more; nothing where the patterns meet nothing. */
export const TextHints = ({ texts, lang }: { texts: readonly string[]; lang: Lang }) => {
  const found = hintsIn(...texts);
  if (found.length === 0) return null;
  const t = freeTextTexts[lang];
  return (
    <Alert title={t.title}>
      <p>{t.lead}</p>
      <ul>
        {found.map(({ hint, words }) => (
          <li>{t.hints[hint](words.slice(0, 5).join(', '))}</li>
        ))}
      </ul>
    </Alert>
  );
};
