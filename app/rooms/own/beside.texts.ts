import { texts } from '../../shared/parts/texts.ts';

/** What staff read before they open somebody's own pages together with them. */
export const besideTexts = texts({
  sv: {
    title: 'Titta tillsammans',
    lead: (name: string) => `Öppna egna sidorna tillsammans med ${name}, när ni sitter vid samma skärm.`,
    says: [
      'Ni ser de sidor som personen själv ser, men bara det som din organisation har skrivit eller får ta del av.',
      'Att ni öppnar sidorna syns i loggen, med ditt namn. Det som personen svarar sparas som svarat vid bordet.',
      'Dina andra sidor är stängda tills du slutar titta tillsammans.',
    ],
    go: 'Öppna sidorna tillsammans',
    shut: 'Personens egna sidor kan inte öppnas just nu.',
  },
  en: {
    title: 'Look together',
    lead: (name: string) => `Open the own pages together with ${name}, when you sit at the same screen.`,
    says: [
      'You see the pages that the person sees, but only what your organisation has written or takes part of.',
      'That you open the pages is logged with your name. What the person answers is kept as answered at the table.',
      'Your other pages are shut until you stop looking together.',
    ],
    go: 'Open the pages together',
    shut: 'The person’s own pages cannot be opened right now.',
  },
});
