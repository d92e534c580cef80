import { dateInWords, stockholmDay } from '../../shared/values/dates.ts';
import { saidTime, timeOf } from '../../shared/values/moments.ts';
import type { Meeting } from './meeting.rules.ts';
import type { PartyKind } from './parties.rules.ts';

const letterKinds = ['invitation', 'moved', 'cancelled', 'reminder'] as const;
export type LetterKind = (typeof letterKinds)[number];

export interface LetterBlanks {
  day: string;
  start: string;
  end: string;
  place: string;
  address: string;
}

/** The sentences of letters: those to the person are easy, those to staff and employers are not. */
export interface LetterWords {
  subject: Record<LetterKind, string>;
  body: Record<LetterKind, (blanks: LetterBlanks) => string[]>;
  /** With the address where one signs in, or for somebody who cannot. */
  readMore: (address: string) => string[];
  foot: string;
}

export interface Words {
  own: LetterWords;
  staff: LetterWords;
  employer: LetterWords;
}

export const wordsFor = (kind: PartyKind, words: Words): LetterWords => {
  if (kind === 'person' || kind === 'supporter') return words.own;
  return kind === 'employer' ? words.employer : words.staff;
};

/** Where somebody signs in to read more. */
export const addressFor = (kind: PartyKind, origin: string): string =>
  kind === 'person' || kind === 'supporter' ? `${origin}/mina-moten` : `${origin}/moten`;

/** The hour in Sweden as it is said: 10, or 10.30. */
export const shortTime = (moment: Date): string => saidTime(timeOf(moment));

export const blanksOf = (
  meeting: Pick<Meeting, 'startsAt' | 'endsAt' | 'place'>,
  address: string,
): LetterBlanks => ({
  day: dateInWords(stockholmDay(meeting.startsAt), 'sv'),
  start: shortTime(meeting.startsAt),
  end: shortTime(meeting.endsAt),
  place: meeting.place,
  address,
});

/** The text of a letter: when and where, and where one reads more. Never who it is about, nor what. */
export const letterText = (
  kind: LetterKind,
  partyKind: PartyKind,
  meeting: Pick<Meeting, 'startsAt' | 'endsAt' | 'place'>,
  words: LetterWords,
  origin: string,
): { subject: string; body: string } => {
  const blanks = blanksOf(meeting, addressFor(partyKind, origin));
  const lines = [...words.body[kind](blanks), '', ...words.readMore(blanks.address), '', words.foot];
  return { subject: words.subject[kind], body: `${lines.join('\n')}\n` };
};
