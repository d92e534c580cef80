import { texts } from '../../shared/parts/texts.ts';

/** What is said of what the patterns meet in a text (`free-text.rules.ts`): to think of once more. */
export const freeTextTexts = texts({
  sv: {
    title: 'Titta en gång till',
    readAgain: 'Läs tipsen i formuläret. Spara sedan igen, som det är eller ändrat.',
    lead: 'Du kan gå vidare ändå. Det här är bara tips.',
    hints: {
      health_words: (words: string) =>
        `Texten nämner hälsa (${words}). Skriv bara det som behövs för stödet, och skriv vem som har sagt det.`,
      personal_number: (words: string) =>
        `Texten ser ut att ha ett personnummer (${words}). Skriv vem personen är i förhållande till deltagaren i stället.`,
      phone_number: (words: string) =>
        `Texten ser ut att ha ett telefonnummer (${words}). Nummer till kontakter har egna fält.`,
    },
  },
  en: {
    title: 'Look once more',
    readAgain: 'Read the hints in the form. Then save again, as it is or changed.',
    lead: 'You can go on anyway. These are only hints.',
    hints: {
      health_words: (words) =>
        `The text mentions health (${words}). Write only what the support needs, and who has said it.`,
      personal_number: (words) =>
        `The text seems to hold a personal number (${words}). Write who it is in relation to the participant instead.`,
      phone_number: (words) =>
        `The text seems to hold a telephone number (${words}). Numbers of contacts have fields of their own.`,
    },
  },
});
