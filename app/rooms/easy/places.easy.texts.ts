import { texts } from '../../shared/parts/texts.ts';

/** The frame of the person's own pages, in easy Swedish. */
export const placesEasyTexts = texts({
  sv: {
    beside: (name: string) => `Du tittar tillsammans med ${name}.`,
    represents: (name: string) => `Sidorna handlar om ${name}.`,
    helpsYou: 'Vill du fråga något?',
    call: (name: string) => `Ring ${name}`,
    write: (name: string) => `Skriv till ${name}`,
    helps: (name: string) => `${name} hjälper dig.`,
  },
  en: {
    beside: (name: string) => `You are looking together with ${name}.`,
    represents: (name: string) => `The pages are about ${name}.`,
    helpsYou: 'Do you want to ask something?',
    call: (name: string) => `Call ${name}`,
    write: (name: string) => `Write to ${name}`,
    helps: (name: string) => `${name} helps you.`,
  },
});
