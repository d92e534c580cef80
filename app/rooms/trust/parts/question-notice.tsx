import { Alert } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { followUpTexts } from '../follow-up.texts.ts';

/** Says that somebody has asked about one's own reads; nothing where nobody waits for an answer. */
export const QuestionNotice = ({ waiting, lang }: { waiting: number; lang: Lang }) => {
  if (waiting === 0) return null;
  const t = followUpTexts[lang];
  return (
    <Alert title={t.questions(waiting)}>
      <p>
        {t.questionsMore} <a href="/logguppfoljning/fragor">{t.toQuestions}</a>
      </p>
    </Alert>
  );
};
