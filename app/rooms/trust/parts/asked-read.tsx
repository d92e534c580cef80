import { DescriptionList } from '../../../shared/parts/facts.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { momentInWords } from '../../../shared/values/dates.ts';
import { followUpTexts } from '../follow-up.texts.ts';
import type { Known } from '../logged-reads.store.ts';
import type { MyQuestion } from '../questions.store.ts';
import { questionsTexts } from '../questions.texts.ts';
import { actOf, onlyPerson, whomOf } from './read-words.ts';

/** One's own read that one is asked about, with the question. A person whom one no longer sees stays without a name. */
export const AskedRead = ({ question, known, lang }: { question: MyQuestion; known: Known; lang: Lang }) => {
  const t = questionsTexts[lang];
  const shared = followUpTexts[lang];
  const person = onlyPerson(question);
  const unseen = person !== undefined && !known.names.has(person);
  return (
    <>
      <DescriptionList
        items={[
          { term: shared.when, value: momentInWords(question.at, lang) },
          { term: shared.whom, value: unseen ? t.somebody : whomOf(question, known, lang) },
          { term: shared.what, value: actOf(question, lang) },
          { term: shared.reason, value: question.purpose ?? shared.noReason },
        ]}
      />
      <p>{`${t.askedBy(question.by, momentInWords(question.askedAt, lang))}: ${question.question}`}</p>
    </>
  );
};
