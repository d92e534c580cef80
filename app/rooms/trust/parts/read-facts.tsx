import { DescriptionList } from '../../../shared/parts/facts.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { momentInWords } from '../../../shared/values/dates.ts';
import { followUpTexts } from '../follow-up.texts.ts';
import type { Known, LoggedRead } from '../logged-reads.store.ts';
import { actOf, readerOf, whomOf } from './read-words.ts';

/** One read of the log: when, who, about whom, what and the reason that was typed; and what the caller knows besides. */
export const ReadFacts = ({
  read,
  known,
  more = [],
  lang,
}: {
  read: LoggedRead;
  known: Known;
  more?: { term: string; value: string }[];
  lang: Lang;
}) => {
  const t = followUpTexts[lang];
  return (
    <DescriptionList
      items={[
        { term: t.when, value: momentInWords(read.at, lang) },
        { term: t.who, value: readerOf(read, lang) },
        { term: t.whom, value: whomOf(read, known, lang) },
        { term: t.what, value: actOf(read, lang) },
        { term: t.reason, value: read.purpose ?? t.noReason },
        ...more,
      ]}
    />
  );
};
