import { texts } from '../../shared/parts/texts.ts';

/** What the person reads about the page that somebody at the workplace has. */
export const ownSheetTexts = texts({
  sv: {
    title: 'Det här ser arbetsplatsen',
    lead: ['Du har sagt ja till att arbetsplatsen får läsa det här.', 'Du kan ta bort det när du vill.'],
    none: ['Arbetsplatsen ser inget om dig.', 'Du bestämmer vad de får läsa.'],
    sees: (name: string) => `${name} ser det här`,
    days: 'Vilka dagar och tider du jobbar.',
    fields: {
      first_name: 'Ditt namn',
      days: 'Dina dagar',
      tasks: 'Det du gör',
      helps: 'Det som hjälper dig',
      says: 'Det du vill säga',
    },
    take: 'Ta bort',
    takeOf: (what: string) => `Ta bort ${what}`,
    back: 'Min lärandeplats',
    gone: 'Nu är det borta. Arbetsplatsen ser det inte mer.',
  },
  en: {
    title: 'What the workplace sees',
    lead: ['You have said yes to the workplace reading this.', 'You can take it away when you want.'],
    none: ['The workplace sees nothing about you.', 'You decide what they may read.'],
    sees: (name) => `${name} sees this`,
    days: 'Which days and hours you work.',
    fields: {
      first_name: 'Your name',
      days: 'Your days',
      tasks: 'What you do',
      helps: 'What helps you',
      says: 'What you want to say',
    },
    take: 'Take away',
    takeOf: (what) => `Take away ${what}`,
    back: 'My place',
    gone: 'It is gone now. The workplace no longer sees it.',
  },
});
