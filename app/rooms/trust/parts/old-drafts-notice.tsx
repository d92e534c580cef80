import { Alert } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import type { OldDraft } from '../old-drafts.store.ts';
import { personTexts } from '../person.texts.ts';

/** Tells the manager which notes have waited for a week to be signed: whose, about whom and since when. Nothing where none has. */
export const OldDraftsNotice = ({ drafts, lang }: { drafts: readonly OldDraft[]; lang: Lang }) => {
  if (drafts.length === 0) return null;
  const t = personTexts[lang];
  return (
    <Alert tone="warning" title={t.oldDrafts(drafts.length)}>
      <p>{t.oldDraftsMore}</p>
      <ul>
        {drafts.map(({ participantId, person, writer, begunOn }) => (
          <li>
            <a href={`/deltagare/${participantId}/personakt`}>{person}</a>:{' '}
            {t.draftOf(writer, dateInWords(begunOn, lang, { weekday: false }))}
          </li>
        ))}
      </ul>
    </Alert>
  );
};
