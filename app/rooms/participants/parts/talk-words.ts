import type { Lang } from '../../../shared/parts/texts.ts';
import { capital } from '../../../shared/values/capital.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import { codeTexts } from '../codes.texts.ts';
import type { TalkRow } from '../participant-rows.rules.ts';
import { talkTexts } from '../talk.texts.ts';

type Told = Pick<TalkRow, 'kind' | 'answer' | 'because' | 'becauseCode' | 'askAgainOn' | 'tookPart'>;

/** What the person answered, with the reason they gave. */
export const answerInWords = ({ answer, because, becauseCode }: Told, lang: Lang): string => {
  const t = talkTexts[lang];
  if (answer === null) return t.noAnswer;
  const reason = [becauseCode && t.becauses[becauseCode], because].filter(Boolean).join(', ');
  return [codeTexts[lang].answers[answer], reason].filter(Boolean).join(': ');
};

export const talkTitle = (talk: Told, lang: Lang): string => {
  return capital(
    [talk.kind && talkTexts[lang].talks[talk.kind], answerInWords(talk, lang)].filter(Boolean).join(', '),
  );
};

/** What else was said in the talk. */
export const talkLines = ({ askAgainOn, tookPart }: Told, lang: Lang): string[] => {
  const t = talkTexts[lang];
  const day = (on: string) => dateInWords(on, lang, { weekday: false });
  return [
    ...(tookPart.length > 0 ? [t.talkWith(tookPart.map((who) => t.partners[who]).join(', '))] : []),
    ...(askAgainOn ? [t.askAgain(day(askAgainOn))] : []),
  ];
};
