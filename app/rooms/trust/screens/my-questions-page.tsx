import type { Visit } from '../../../platform/visit.ts';
import { ButtonLink } from '../../../shared/parts/form.tsx';
import { Card, PageHeading } from '../../../shared/parts/headings.tsx';
import { Alert, EmptyState } from '../../../shared/parts/marks.tsx';
import { momentInWords } from '../../../shared/values/dates.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { nameThem } from '../load-review.ts';
import { AskedRead } from '../parts/asked-read.tsx';
import { listMyQuestions } from '../questions.store.ts';
import { questionsTexts } from '../questions.texts.ts';

/** What managers have asked about one's own reads, and what one answered. */
export const myQuestionsPage = async (visit: Visit) => {
  const { tx, lang, url } = visit;
  const t = questionsTexts[lang];
  const questions = await listMyQuestions(tx);
  const known = await nameThem(visit, questions, 'list');
  return (
    <Frame visit={visit} title={t.title}>
      <PageHeading title={t.title} lead={t.lead} />
      {url.searchParams.has('skickat') ? <Alert tone="success" live title={t.sent} /> : null}
      {questions.length === 0 ? <EmptyState>{t.none}</EmptyState> : null}
      {questions.map((question) => (
        <Card>
          <AskedRead question={question} known={known} lang={lang} />
          {question.answer && question.answeredAt ? (
            <p>{`${t.yourAnswer(momentInWords(question.answeredAt, lang))}: ${question.answer}`}</p>
          ) : (
            <ButtonLink
              href={`/logguppfoljning/fragor/${question.id}`}
              label={`${t.toAnswer} ${t.toAnswerOn(momentInWords(question.at, lang))}`}
            >
              {t.toAnswer}
            </ButtonLink>
          )}
        </Card>
      ))}
    </Frame>
  );
};
