import { texts } from '../../shared/parts/texts.ts';
import { ownLetterTexts } from './letters.easy.texts.ts';
import type { LetterBlanks, LetterWords, Words } from './letters.rules.ts';

/** Letters to staff and employers. No name of the person, no kind of meeting, not what the sender works with. */
const letterTexts = texts({
  sv: {
    invitation: 'Kallelse till möte',
    moved: 'Ny tid eller plats för möte',
    cancelled: 'Inställt möte',
    reminder: 'Påminnelse om möte',
    isInvited: 'Du är kallad till ett möte.',
    isMoved: 'Mötet har fått ny tid eller plats.',
    isCancelled: 'Mötet är inställt.',
    isReminded: 'Du är kallad till ett möte och har inte svarat än.',
    when: (day: string, start: string, end: string) => `När: ${day} klockan ${start}–${end}`,
    where: (place: string) => `Var: ${place}`,
    readMore: (address: string) => `Logga in för att läsa mer och svara: ${address}`,
    tellCaller: 'Säg till den som har bjudit dig om du inte kan komma.',
    foot: 'Brevet skickas automatiskt och går inte att svara på.',
  },
  en: {
    invitation: 'Invitation to a meeting',
    moved: 'New time or place for a meeting',
    cancelled: 'Cancelled meeting',
    reminder: 'Reminder of a meeting',
    isInvited: 'You are invited to a meeting.',
    isMoved: 'The meeting has a new time or place.',
    isCancelled: 'The meeting is cancelled.',
    isReminded: 'You are invited to a meeting and have not answered yet.',
    when: (day, start, end) => `When: ${day} at ${start}–${end}`,
    where: (place) => `Where: ${place}`,
    readMore: (address) => `Sign in to read more and answer: ${address}`,
    tellCaller: 'Tell whoever invited you if you cannot come.',
    foot: 'This letter is sent automatically and cannot be answered.',
  },
});

const t = letterTexts.sv;
const own = ownLetterTexts.sv;

const whenAndWhere = ({ day, start, end, place }: LetterBlanks): string[] => [
  '',
  t.when(day, start, end),
  t.where(place),
];

const plain = (readMore: LetterWords['readMore']): LetterWords => ({
  subject: { invitation: t.invitation, moved: t.moved, cancelled: t.cancelled, reminder: t.reminder },
  body: {
    invitation: (blanks) => [t.isInvited, ...whenAndWhere(blanks)],
    moved: (blanks) => [t.isMoved, ...whenAndWhere(blanks)],
    cancelled: (blanks) => [t.isCancelled, ...whenAndWhere(blanks)],
    reminder: (blanks) => [t.isReminded, ...whenAndWhere(blanks)],
  },
  readMore,
  foot: t.foot,
});

/** Letters are in Swedish whatever language their sender works in. */
export const letterWords: Words = {
  own: {
    subject: own.subject,
    body: {
      invitation: ({ day, start, end, place }) => own.invitation(day, start, end, place),
      moved: ({ day, start, end, place }) => own.moved(day, start, end, place),
      cancelled: ({ day, start }) => own.cancelled(day, start),
      reminder: ({ day, start, place }) => own.reminder(day, start, place),
    },
    readMore: (address) => [...own.readMore, address],
    foot: own.foot,
  },
  staff: plain((address) => [t.readMore(address)]),
  employer: plain(() => [t.tellCaller]),
};
