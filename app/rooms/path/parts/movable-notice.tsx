import { Alert } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import type { MovableCount } from '../model-change.store.ts';
import { modelChangeTexts } from '../model-change.texts.ts';
import { modelName } from '../way-words.texts.ts';

/** That some of one's own people can be moved to another version of their model; shows nothing when nobody can. */
export const MovableNotice = ({ counts, lang }: { counts: readonly MovableCount[]; lang: Lang }) => {
  const t = modelChangeTexts[lang].many;
  if (counts.length === 0) return null;
  return (
    <Alert>
      {counts.map(({ mappingId, people, ...model }) => (
        <p>
          {t.notice(people, modelName(model, lang))} <a href={`/deltagare/flytta/${mappingId}`}>{t.look}</a>
        </p>
      ))}
    </Alert>
  );
};
