import { texts } from '../../shared/parts/texts.ts';

/** Letters to the person and a supporter: always in easy Swedish. */
export const ownLetterTexts = texts({
  sv: {
    subject: {
      invitation: 'Du är bjuden till ett möte',
      moved: 'Mötet har fått ny tid eller plats',
      cancelled: 'Mötet är inställt',
      reminder: 'Kom ihåg mötet',
    },
    invitation: (day: string, start: string, end: string, place: string) => [
      'Du är bjuden till ett möte.',
      `Mötet är ${day}.`,
      `Mötet börjar klockan ${start} och slutar klockan ${end}.`,
      `Vi ses här: ${place}.`,
    ],
    moved: (day: string, start: string, end: string, place: string) => [
      'Mötet har fått ny tid eller plats.',
      `Mötet är nu ${day}.`,
      `Mötet börjar klockan ${start} och slutar klockan ${end}.`,
      `Vi ses här: ${place}.`,
    ],
    cancelled: (day: string, start: string) => [
      `Mötet ${day} klockan ${start} är inställt.`,
      'Du behöver inte komma.',
    ],
    reminder: (day: string, start: string, place: string) => [
      `Kom ihåg mötet ${day} klockan ${start}.`,
      `Vi ses här: ${place}.`,
      'Säg gärna om du kommer.',
    ],
    readMore: ['Du kan läsa mer och svara här:'],
    foot: 'Det går inte att svara på det här brevet.',
  },
  en: {
    subject: {
      invitation: 'You are invited to a meeting',
      moved: 'The meeting has a new time or place',
      cancelled: 'The meeting is cancelled',
      reminder: 'Remember the meeting',
    },
    invitation: (day, start, end, place) => [
      'You are invited to a meeting.',
      `The meeting is on ${day}.`,
      `It begins at ${start} and ends at ${end}.`,
      `We meet here: ${place}.`,
    ],
    moved: (day, start, end, place) => [
      'The meeting has been changed.',
      `It is now on ${day}.`,
      `It begins at ${start} and ends at ${end}.`,
      `We meet here: ${place}.`,
    ],
    cancelled: (day, start) => [`The meeting on ${day} at ${start} is cancelled.`, 'You need not come.'],
    reminder: (day, start, place) => [
      `Remember the meeting on ${day} at ${start}.`,
      `We meet here: ${place}.`,
      'Please say whether you will come.',
    ],
    readMore: ['You can read more and answer here:'],
    foot: 'This letter cannot be answered.',
  },
});
