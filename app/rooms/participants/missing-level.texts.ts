import { texts } from '../../shared/parts/texts.ts';
import type { MissingReason } from './missing-levels.rules.ts';

/** Words of a level that is missing: it is the level that is missing, never the person who falls short. */
export const missingLevelTexts = texts({
  sv: {
    title: 'En nivå saknas',
    lead: (name: string) =>
      `${name}. Det som saknas är insatsen, inte personen. Det räknas i uppföljningen, utan namn.`,
    level: 'Vilken nivå saknas?',
    reason: 'Varför gick det inte?',
    reasons: {
      no_such: 'rätt nivå finns inte',
      full: 'finns, men är full',
      too_far: 'finns, men för långt bort',
      too_demanding: 'finns, men kräver för mycket',
      not_these_hours: 'finns, men inte på de tiderna',
      other: 'annat',
    } satisfies Record<MissingReason, string>,
    measure: 'Vilken insats var det?',
    measureHint: 'Om det fanns en, men inte gick.',
    words: 'Vad skulle behövas?',
    wordsHint: 'Kort. Skriv ingen diagnos.',
    day: 'Dag',
    see: 'Se alla insatser',
    records: 'Nivåer som saknas',
    add: 'En nivå saknas',
    said: (level: string, reason: string) => `Nivå saknas: ${level}, ${reason}`,
    thought: (measure: string) => `Insats: ${measure}`,
    undo: 'Ångra',
    undoTitle: 'Ångra ”en nivå saknas”',
    undoLead: 'Raden står kvar i historiken som ångrad. Den räknas inte.',
  },
  en: {
    title: 'A level is missing',
    lead: (name) =>
      `${name}. It is the measure that is missing, not the person. It is counted in the follow-up, without names.`,
    level: 'Which level is missing?',
    reason: 'Why was it not possible?',
    reasons: {
      no_such: 'the right level does not exist',
      full: 'exists, but is full',
      too_far: 'exists, but too far away',
      too_demanding: 'exists, but asks too much',
      not_these_hours: 'exists, but not at those hours',
      other: 'other',
    },
    measure: 'Which measure was it?',
    measureHint: 'If there was one that was not possible.',
    words: 'What would be needed?',
    wordsHint: 'Short. Write no diagnosis.',
    day: 'Day',
    see: 'See all measures',
    records: 'Missing levels',
    add: 'A level is missing',
    said: (level, reason) => `Level missing: ${level}, ${reason}`,
    thought: (measure) => `Measure: ${measure}`,
    undo: 'Undo',
    undoTitle: 'Undo “a level is missing”',
    undoLead: 'The row stays in the history as undone. It is not counted.',
  },
});
