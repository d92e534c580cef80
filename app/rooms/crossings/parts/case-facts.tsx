import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { Tag } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords, type PlainDate } from '../../../shared/values/dates.ts';
import { areasInWords } from '../../consents/parts/words.ts';
import { caseState } from '../cases.rules.ts';
import type { Case } from '../cases.store.ts';
import { crossingTexts } from '../crossings.texts.ts';

const answerItems = (one: Case, lang: Lang, day: (date: PlainDate) => string) => {
  const t = crossingTexts[lang];
  if (!one.answer || !one.answeredOn) return [{ term: t.answerBy, value: day(one.answerBy) }];
  const line = t.answerLine(t.answers[one.answer], day(one.answeredOn), one.answeredBy ?? one.toName);
  return [
    { term: t.answer, value: one.answeredHow ? `${line}. ${t.how(one.answeredHow)}` : line },
    ...(one.answerReason ? [{ term: t.reason, value: one.answerReason }] : []),
    ...(one.firstContactOn ? [{ term: t.firstContact, value: day(one.firstContactOn) }] : []),
  ];
};

/** What was sent, by whom, on what ground, and where it stands. */
export const CaseFacts = ({ one, lang, today }: { one: Case; lang: Lang; today: PlainDate }) => {
  const t = crossingTexts[lang];
  const day = (date: PlainDate) => dateInWords(date, lang, { weekday: false });
  const state = caseState(one, today);
  const basis =
    one.basis === 'consent'
      ? one.basisUntil
        ? t.onConsentUntil(day(one.basisUntil))
        : t.onConsent
      : t.onDisclosure;
  return (
    <>
      <p>
        <Tag tone={state === 'waiting' || state === 'accepted' ? 'info' : 'neutral'}>{t.states[state]}</Tag>
      </p>
      <DescriptionList
        items={[
          { term: t.from, value: one.fromName },
          { term: t.to, value: one.toName },
          { term: t.since, value: one.sentBy ? t.sentBy(one.sentBy, day(one.sentOn)) : day(one.sentOn) },
          { term: t.areas, value: areasInWords(one.areas, lang) },
          { term: t.basis, value: basis },
          ...(one.message ? [{ term: t.sentMessage, value: one.message }] : []),
          ...answerItems(one, lang, day),
        ]}
      />
    </>
  );
};
