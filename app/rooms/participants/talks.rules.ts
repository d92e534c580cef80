import type { PlainDate } from '../../shared/values/dates.ts';
import type { Result } from '../../shared/values/result.ts';
import {
  type BecauseCode,
  becauseCodes,
  type OwnAnswer,
  ownAnswers,
  type TalkKind,
  type TalkPartner,
  talkKinds,
  talkPartners,
} from './codes.rules.ts';
import { type Refusals, reading, type Typed } from './typed.rules.ts';

/** A talk about work, with the person's own answer where there was one. */
export interface Talk {
  kind: TalkKind;
  talkedOn: PlainDate;
  answer: OwnAnswer | null;
  because: string | null;
  becauseCode: BecauseCode | null;
  /** The day on which the person wants to be asked again, in their own words. */
  askAgainOn: PlainDate | null;
  tookPart: TalkPartner[];
}

/** What the form sends where the person has not answered yet. */
export const noAnswer = 'none' as const;

const NOTE = 500;

export const partnerField = (partner: TalkPartner): string => `med-${partner}`;

/** A reason belongs to "not suitable" alone; it is a code, words, or both. */
export const readTalk = (typed: Typed, today: PlainDate): Result<Talk, Refusals> => {
  const read = reading(typed, today);
  const said = read.choice('svar', [...ownAnswers, noAnswer]);
  const because = read.optionalText('for-att', NOTE);
  const becauseCode = read.optionalChoice('skal', becauseCodes);
  const withReason = said === 'not_suitable';
  if (withReason && because === null && becauseCode === null) read.wrong('skal', { name: 'because_missing' });
  const talkedOn = read.day('dag', today);
  const askAgainOn = read.optionalDay('fraga-igen');
  if (askAgainOn !== null && askAgainOn <= talkedOn) read.wrong('fraga-igen', { name: 'ask_again_early' });
  return read.done({
    kind: read.choice('slag', talkKinds),
    talkedOn,
    answer: said === noAnswer ? null : said,
    because: withReason ? because : null,
    becauseCode: withReason ? becauseCode : null,
    askAgainOn,
    tookPart: talkPartners.filter((partner) => typed[partnerField(partner)] === 'yes'),
  });
};
