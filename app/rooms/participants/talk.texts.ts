import { texts } from '../../shared/parts/texts.ts';
import type { BecauseCode, TalkKind, TalkPartner } from './codes.rules.ts';

/** Words of the talks about work, and of the steps inside day activity. */
export const talkTexts = texts({
  sv: {
    talks: {
      work: 'samtal om arbete',
      samhall: 'samtal om Samhall',
      studies: 'samtal om studier',
      tried_work: 'provat arbete',
      tried_practice: 'provat praktik',
    } satisfies Record<TalkKind, string>,
    becauses: {
      feels_right_here: 'trivs där jag är',
      calm_now: 'vill ha det lugnt nu',
      the_journey: 'resan är för svår',
      the_hours: 'tiderna passar inte',
      the_money: 'orolig för ekonomin',
      tried_before: 'har provat förut',
    } satisfies Record<BecauseCode, string>,
    partners: {
      guardian: 'god man eller förvaltare',
      next_of_kin: 'närstående',
      interpreter: 'tolk',
      communication_support: 'stöd för kommunikation',
      colleague: 'kollega',
    } satisfies Record<TalkPartner, string>,
    noAnswer: 'inget svar än',
    talkWith: (who: string) => `Med: ${who}`,
    askAgain: (day: string) => `Vill få frågan igen ${day}`,
    nearer: (from: string, to: string) => `Steg i daglig verksamhet: från ${from} till ${to}`,
    back: (from: string, to: string) => `Tillbaka i daglig verksamhet: från ${from} till ${to}`,
    undone: 'registrerades av misstag',
  },
  en: {
    talks: {
      work: 'talk about work',
      samhall: 'talk about Samhall',
      studies: 'talk about studies',
      tried_work: 'tried work',
      tried_practice: 'tried practice',
    },
    becauses: {
      feels_right_here: 'feels right here',
      calm_now: 'wants it calm now',
      the_journey: 'the journey is too hard',
      the_hours: 'the hours do not suit',
      the_money: 'worried about money',
      tried_before: 'has tried before',
    },
    partners: {
      guardian: 'guardian or administrator',
      next_of_kin: 'next of kin',
      interpreter: 'interpreter',
      communication_support: 'communication support',
      colleague: 'colleague',
    },
    noAnswer: 'no answer yet',
    talkWith: (who) => `With: ${who}`,
    askAgain: (day) => `Wants to be asked again ${day}`,
    nearer: (from, to) => `Step in day activity: from ${from} to ${to}`,
    back: (from, to) => `Back in day activity: from ${from} to ${to}`,
    undone: 'recorded by mistake',
  },
});
