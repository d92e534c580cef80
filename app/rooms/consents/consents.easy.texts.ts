import { texts } from '../../shared/parts/texts.ts';

/** What is shown to somebody who is asked for a yes: the question, what may be chosen, and what cannot be taken back. */
export const easyConsentTexts = texts({
  sv: {
    title: 'Får vi prata om dig?',
    ask: (organisation: string) => [
      `Vi vill prata med ${organisation} om dig.`,
      'Då kan vi hjälpa dig bättre.',
      'Du bestämmer om vi får göra det.',
      'Du kan säga ja eller nej.',
      'Du får hjälp av oss även om du säger nej.',
    ],
    choose: [
      'Du väljer vad vi får berätta.',
      'Sätt ett kryss för varje sak du säger ja till.',
      'Vi berättar också vad du heter.',
    ],
    stays: (organisation: string) => [
      'Du kan ändra dig när du vill.',
      'Då slutar vi att berätta om dig.',
      `Det som ${organisation} redan har skrivit finns kvar där.`,
    ],
  },
  en: {
    title: 'May we talk about you?',
    ask: (organisation: string) => [
      `We want to talk with ${organisation} about you.`,
      'Then we can help you better.',
      'You decide if we may do it.',
      'You can say yes or no.',
      'You get help from us even if you say no.',
    ],
    choose: [
      'You choose what we may tell.',
      'Mark each thing that you say yes to.',
      'We also tell your name.',
    ],
    stays: (organisation: string) => [
      'You can change your mind at any time.',
      'Then we stop telling about you.',
      `What ${organisation} has already written stays there.`,
    ],
  },
});
