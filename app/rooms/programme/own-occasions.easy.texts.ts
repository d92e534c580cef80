import { texts } from '../../shared/parts/texts.ts';

/** What the person reads about the times of the own groups. */
export const ownOccasionsTexts = texts({
  sv: {
    title: 'Mina grupper',
    back: 'Min väg',
    lead: ['Här ser du när din grupp träffas.'],
    none: ['Du har inga tider just nu.', 'Fråga din konsulent om du vill gå en kurs.'],
    times: (start: string, end: string) => `Klockan ${start} till ${end}.`,
    where: (place: string) => `Plats: ${place}.`,
    who: (name: string) => `Du träffar ${name}.`,
    about: (what: string) => `Ni pratar om: ${what}.`,
    cancelled: 'Tiden är inställd. Du ska inte komma.',
    waits: (what: string) => `Du står i kö till ${what}.`,
    cannot: ['Kan du inte komma?', 'Ring den som hjälper dig.', 'Numret står längre ner.'],
  },
  en: {
    title: 'My groups',
    back: 'My way',
    lead: ['Here you see when your group meets.'],
    none: ['You have no times right now.', 'Ask your consultant if you want to take a course.'],
    times: (start, end) => `From ${start} to ${end}.`,
    where: (place) => `Place: ${place}.`,
    who: (name) => `You meet ${name}.`,
    about: (what) => `You talk about: ${what}.`,
    cancelled: 'The time is cancelled. You do not come.',
    waits: (what) => `You are waiting for ${what}.`,
    cannot: ['Can you not come?', 'Call the one who helps you.', 'The number stands further down.'],
  },
});
