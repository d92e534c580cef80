import { Timeline } from '../../../shared/parts/facts.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { momentInWords } from '../../../shared/values/dates.ts';
import type { ReviewedRead } from '../reviews.store.ts';
import { reviewsTexts } from '../reviews.texts.ts';

/** What has been found about a read, the newest first, and what its reader was asked and answered. */
export const ReadSaid = ({ read, lang }: { read: ReviewedRead; lang: Lang }) => {
  const t = reviewsTexts[lang];
  return (
    <>
      {read.findings.length > 0 ? (
        <Section title={t.findingsTitle}>
          <Timeline
            items={read.findings.map((finding) => ({
              title: t.findings[finding.finding],
              meta: `${momentInWords(finding.at, lang)}, ${finding.by}${finding.correction ? `. ${t.correction}` : ''}`,
              body: finding.note ? <p>{finding.note}</p> : undefined,
            }))}
          />
        </Section>
      ) : null}
      {read.questions.length > 0 ? (
        <Section title={t.questions}>
          <Timeline
            items={read.questions.map((question) => ({
              title: question.question,
              meta: `${momentInWords(question.at, lang)}, ${question.by}`,
              body: (
                <p>
                  {question.answer && question.answeredAt
                    ? `${question.answer} (${momentInWords(question.answeredAt, lang)})`
                    : t.noAnswer}
                </p>
              ),
            }))}
          />
        </Section>
      ) : null}
    </>
  );
};
