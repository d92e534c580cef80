import { texts } from '../../shared/parts/texts.ts';

/** The frame of the person's own pages, in easy Swedish. */
export const placesEasyTexts = texts({
  sv: {
    ways: { '/min-vag': 'Min väg', '/min-plan': 'Min plan', '/mina-moten': 'Möten' } as Record<
      string,
      string
    >,
    beside: (name: string) => `Du tittar tillsammans med ${name}.`,
    besideEnds: 'Sluta titta tillsammans',
    represents: (name: string) => `Sidorna handlar om ${name}.`,
    ownPages: 'Egna sidor',
    helpsYou: 'Vill du fråga något?',
    call: (name: string) => `Ring ${name}`,
    write: (name: string) => `Skriv till ${name}`,
    helps: (name: string) => `${name} hjälper dig.`,
    whoSees: 'Vem ser?',
    whoLooked: 'Vem har tittat?',
  },
  en: {
    ways: { '/min-vag': 'My way', '/min-plan': 'My plan', '/mina-moten': 'Meetings' } as Record<
      string,
      string
    >,
    beside: (name: string) => `You are looking together with ${name}.`,
    besideEnds: 'Stop looking together',
    represents: (name: string) => `The pages are about ${name}.`,
    ownPages: 'Own pages',
    helpsYou: 'Do you want to ask something?',
    call: (name: string) => `Call ${name}`,
    write: (name: string) => `Write to ${name}`,
    helps: (name: string) => `${name} helps you.`,
    whoSees: 'Who sees?',
    whoLooked: 'Who has looked?',
  },
});
